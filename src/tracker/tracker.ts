import type { Label, TrackedIssue } from '../domain/issue.js'
import type { IssueFields, IssuePatch } from '../domain/plan.js'

/** What became of a create. GitHub has no idempotency key, so a lost answer is an answer of its own. */
export type CreateResult =
  | { readonly kind: 'created'; readonly issue: TrackedIssue }
  /** The answer was lost and the issue did not turn up in two listings. */
  | { readonly kind: 'unknown'; readonly message: string }

/**
 * Where issues live, in words of the domain. Every method throws a TrackerError on failure: "not found" is never a
 * guess.
 */
export interface Tracker {
  /** Login that new issues will carry, as REST writes it. */
  whoAmI(): Promise<string>
  /** Every issue, open or closed, opened by one of `authors`. Pull requests excluded. */
  issuesBy(authors: readonly string[]): Promise<readonly TrackedIssue[]>
  /** The newest issues that carry `label`, newest first, by any author: the second, different look before a create. */
  issuesLabelled(label: string): Promise<readonly TrackedIssue[]>
  /** Those of `logins` that can be assigned, in any case of letters, spelled as asked. */
  assignable(logins: readonly string[]): Promise<ReadonlySet<string>>
  /** Creates those of `labels` that are missing. */
  ensureLabels(labels: readonly Label[]): Promise<void>
  /** `id` is in the body: what to look for if the answer is lost. Never sent twice blindly. */
  create(id: string, fields: IssueFields): Promise<CreateResult>
  read(number: number): Promise<TrackedIssue>
  /**
   * Comments first, each unless one of ours with its key is there already; then labels and assignees one by one, then
   * one PATCH. Returns the issue as it is then.
   */
  edit(number: number, patch: IssuePatch): Promise<TrackedIssue>
}
