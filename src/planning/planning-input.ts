import type { TrackedIssue } from '../domain/issue.js'
import type { CalendarDate, NoteTree } from '../domain/minutes.js'
import type { Policy } from '../domain/policy.js'
import type { Origin, RepositoryName } from '../domain/repository.js'

/** All that a plan is made from: the same input gives the same plan. */
export interface PlanningInput {
  readonly tree: NoteTree
  /** Every issue that listings showed, in any order, by any author. */
  readonly issues: readonly TrackedIssue[]
  /** Login that the action writes under. */
  readonly self: string
  readonly policy: Policy
  /** The day of the run: what is due before it is overdue. */
  readonly today: CalendarDate
  readonly origin: Origin
  /** Where the issues live. */
  readonly tracker: RepositoryName
  /** Logins known to be assignable; `null` while nobody has asked, and everybody is taken to be. */
  readonly assignable: ReadonlySet<string> | null
}
