import type { TrackedIssue } from '../../domain/issue.js'
import type { Source } from '../memory.js'
import type { Occurrence } from '../occurrence.js'
import type { ResolvedOwner } from '../owners.js'
import type { Series } from '../series.js'
import type { Candidate, NewerIssue } from './candidates.js'
import type { Raised } from './thread.js'

export interface MatchingInput {
  readonly occurrences: readonly Occurrence[]
  readonly candidates: readonly Candidate[]
  /** Issues of the action's own that lost their marker. */
  readonly unmarked: readonly TrackedIssue[]
  /** Issues that a newer release wrote. */
  readonly newer: readonly NewerIssue[]
  /** Every file of the tree. */
  readonly paths: ReadonlySet<string>
  /** Whether a note is there and could be read: only then what it does not say is gone from it. */
  readonly isMinutes: (path: string) => boolean
  /** Whether an item may raise or open an issue; one that may not still holds the issue that it has. */
  readonly isActive: (occurrence: Occurrence) => boolean
  /** Whether an item that finds no issue opens one. */
  readonly opens: (occurrence: Occurrence) => boolean
  /** Whether what its notes say opens a closed issue again. */
  readonly reopens: (candidate: Candidate, raised: readonly Raised[]) => boolean
  readonly titleOf: (occurrence: Occurrence) => string
  readonly labels: ReadonlySet<string>
  readonly ownersOf: (source: Source) => readonly ResolvedOwner[]
  readonly seriesOf: (path: string) => Series
}
