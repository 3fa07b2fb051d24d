import type { TrackedIssue } from './issue.js'
import type { CalendarDate, ItemKind } from './minutes.js'
import type { Outcome } from './outcome.js'
import type { Guard, ItemReference } from './plan.js'

/** What would have become of a repository's notes had the action run on every push of its history. */
export interface Rehearsal {
  /** As the user or git names it. */
  readonly branch: string
  /** Where the notes live on the web, as the remote tells; null where it does not. */
  readonly repositoryUrl: string | null
  /** Whether the clone lacks the beginning of the history. */
  readonly shallow: boolean
  readonly since: CalendarDate | null
  /** Commits of the branch, first parents only: each is taken for a push. */
  readonly commits: number
  /** Commits that were not played any more, because the user interrupted. */
  readonly left: number
  /** Those that would have started a run, oldest first. */
  readonly pushes: readonly RehearsedPush[]
  /** Every issue, by number, as it is at the end. */
  readonly issues: readonly RehearsedIssue[]
  readonly duplicates: readonly Duplicates[]
  readonly saidTwice: readonly SaidTwice[]
  /** Owners for whom nobody would be assigned, the most frequent first. */
  readonly unresolved: readonly UnresolvedOwner[]
  /** Meeting notes in the newest tree. */
  readonly notes: number
}

/** A push that touched notes or the configuration, and the run that it would have started. */
export interface RehearsedPush {
  readonly commit: string
  /** When it was committed, as an ISO timestamp. */
  readonly at: string
  readonly author: string
  readonly subject: string
  /** What became of each change but those that keep things as they are. */
  readonly outcomes: readonly Outcome[]
  /** What would have withheld a part. The rehearsal then goes on as if somebody had raised that limit. */
  readonly guards: readonly Guard[]
  /** Notes that could not be read: they fail the job, and their issues are left alone. */
  readonly unreadable: readonly string[]
  /** Why there was no run at all, if there was none. */
  readonly failure: string | null
  /** Changes that the same run, repeated, would have made. */
  readonly repeated: number
}

export interface RehearsedIssue {
  readonly issue: TrackedIssue
  /** The item as the notes had it last. */
  readonly item: ItemReference
  /** Commit of the push that opened it. */
  readonly openedBy: string
  /** How many meetings raised it. */
  readonly meetings: number
}

/** Open issues that stand for one item. */
export interface Duplicates {
  readonly title: string
  readonly kind: ItemKind
  readonly numbers: readonly number[]
}

/** Open issues that look like one item, because a note says it as often. */
export interface SaidTwice extends Duplicates {
  readonly path: string
  /** Where the note says it, 1-based. */
  readonly lines: readonly number[]
}

export interface UnresolvedOwner {
  /** As the notes write it. */
  readonly written: string
  /** Issues that name the owner. */
  readonly issues: number
  /** Meeting of the last of them. */
  readonly last: CalendarDate
  /** Participants that it may stand for, as the notes write them. */
  readonly perhaps: readonly string[]
}

/** How far a rehearsal has come. */
export interface RehearsalProgress {
  /** Pushes played, and to be played in all. */
  readonly done: number
  readonly total: number
  /** When the latest was made, as an ISO timestamp. */
  readonly at: string
  readonly runs: number
}
