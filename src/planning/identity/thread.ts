import type { TrackedIssue } from '../../domain/issue.js'
import type { CreateReason, Match } from '../../domain/plan.js'
import type { Source } from '../memory.js'
import type { Occurrence } from '../occurrence.js'
import type { Candidate, NewerIssue } from './candidates.js'

/** One occurrence of a thread, and why it belongs there; `null` for the one that starts a new thread. */
export interface Raised {
  readonly occurrence: Occurrence
  readonly match: Match | null
  /** Which place of its text in the note the thread speaks for, see places.ts. */
  readonly nth: number
}

/** The issue of a thread. */
export type ThreadIssue =
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  /** Ours without a marker, known by what is left of it or by its number. */
  | {
      readonly kind: 'adopted'
      readonly issue: TrackedIssue
      /** What it speaks for instead of issues that are closed in favour of it. */
      readonly sources: readonly Source[]
    }
  /** Ours, but in the hands of a newer release: left alone. */
  | ({ readonly kind: 'newer' } & NewerIssue)
  /** `id`: identity of the issue that is opened. */
  | { readonly kind: 'new'; readonly id: string; readonly reason: CreateReason }

/** What one or more meetings raised as one thing: it has one issue, or gets one. */
export interface Thread {
  readonly issue: ThreadIssue
  /** By date, path and line. Empty where the notes say nothing of the issue any more. */
  readonly raised: readonly Raised[]
}

/** An item of a late note whose issue was closed since its meeting. */
export interface ClosedAlready {
  readonly occurrence: Occurrence
  readonly candidate: Candidate
  readonly match: Match
}

/** Items and issues, brought together. */
export interface Matching {
  readonly threads: readonly Thread[]
  /** Issues that say the same as another: to be closed in favour of it. */
  readonly duplicates: readonly { readonly candidate: Candidate; readonly of: Candidate }[]
  readonly closedAlready: readonly ClosedAlready[]
  /** Issues that were closed as duplicates, until a person who knows better reopened them. */
  readonly reopenedDuplicates: readonly TrackedIssue[]
  /** Issues that a new one may be the same as; neither is touched until a person decides. */
  readonly held: ReadonlyMap<number, Occurrence>
  /** Where notes went: old path → new path. */
  readonly movedTo: ReadonlyMap<string, string>
}
