import type { Candidate } from '../identity/candidates.js'
import type { Raised } from '../identity/thread.js'
import type { Wanted } from './wanted.js'

/** An issue, with everything that its item and its absorbed duplicates want of it. */
export interface EditInput {
  readonly candidate: Candidate
  readonly raised: readonly Raised[]
  readonly wanted: Wanted
  /** Issues that are closed in favour of this one. */
  readonly absorbed: readonly Candidate[]
  readonly adoption: 'adopted' | 'known'
  /** Notes whose carrying-over is worth a comment. */
  readonly isAnnounced: (path: string) => boolean
}
