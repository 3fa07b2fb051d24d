import type { NoteFinding } from './finding.js'
import type { CalendarDate } from './minutes.js'
import type { Change, IssueReference, Plan, Verdict } from './plan.js'
import type { Origin, RepositoryName } from './repository.js'

/** What did happen to one change: each has one outcome. */
export type Outcome =
  | (Deed & { readonly kind: 'done' })
  /** Carried out, but what was to follow at once (closing it, correcting its text) failed: the next run finishes it. */
  | (Deed & { readonly kind: 'unfinished'; readonly message: string })
  /** Refused or broken, and certainly not carried out. */
  | { readonly kind: 'failed'; readonly change: Change; readonly message: string }
  /** A create whose answer was lost and that did not turn up: the next run will know. */
  | { readonly kind: 'unknown'; readonly change: Change; readonly message: string }
  /** Not tried: somebody was faster, a limit was near, or the run was cancelled. */
  | { readonly kind: 'left'; readonly change: Change; readonly reason: LeftReason }

interface Deed {
  readonly change: Change
  readonly issue: IssueReference | null
  /** Logins and labels that GitHub was asked for and did not grant. */
  readonly dropped: {
    readonly assignees: readonly string[]
    readonly labels: readonly string[]
  }
}

/** Whether the change is in the tracker, wholly or but for its end. */
export function isCarriedOut<One extends { readonly kind: string }>(
  one: One,
): one is Extract<One, { readonly kind: 'done' | 'unfinished' }> {
  return one.kind === 'done' || one.kind === 'unfinished'
}

export type LeftReason =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'missing-issue'; readonly status: 301 | 404 | 410 }
  /** `resumeAt`: when to go on, as an ISO timestamp; null where GitHub does not say. */
  | { readonly kind: 'rate-limit'; readonly resumeAt: string | null }

/** Whether the plan was applied, and if not, why it was only shown. */
export type Mode =
  | { readonly kind: 'applied' }
  | {
      readonly kind: 'shown'
      readonly because:
        | 'dry-run'
        | 'pull-request'
        | 'other-branch'
        | 'other-event'
        | 'outdated-tree'
    }

/** All that a run has to tell. */
export interface Report {
  readonly mode: Mode
  /** The day of the run. */
  readonly today: CalendarDate
  /** Where the notes come from, for links to their lines. */
  readonly origin: Origin
  /** Where the issues live. */
  readonly tracker: RepositoryName
  readonly plan: Plan
  readonly verdict: Verdict
  readonly outcomes: readonly Outcome[]
  /** Findings of the notes and of the plan, by path and line. */
  readonly findings: readonly NoteFinding[]
  readonly statistics: {
    readonly notes: number
    readonly requests: number
    readonly milliseconds: number
  }
}
