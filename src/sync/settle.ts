import type { NoteFinding } from '../domain/finding.js'
import type { Change, Plan } from '../domain/plan.js'
import { labelOfNew } from '../planning/labels.js'
import { loginsToAssign, plan } from '../planning/plan.js'
import type { PlanningInput } from '../planning/planning-input.js'
import type { Tracker } from '../tracker/tracker.js'

/**
 * Before anything is opened or assigned, looks a second time whether it is there already, in another listing
 * because GitHub's are not always complete, and asks who can be assigned; then plans again with what is known.
 */
export async function settle(
  draft: Plan,
  input: PlanningInput,
  tracker: Pick<Tracker, 'issuesLabelled' | 'assignable'>,
): Promise<Plan> {
  const labels = new Set(
    draft.changes.flatMap((change) => (change.kind === 'create' ? [labelOfNew(change).name] : [])),
  )
  const logins = loginsToAssign(draft)
  if (labels.size === 0 && logins.length === 0) return draft

  const [assignable, ...listings] = await Promise.all([
    tracker.assignable(logins),
    ...[...labels].map((label) => tracker.issuesLabelled(label)),
  ])
  const issues = [...input.issues, ...listings.flat()]
  const settled = plan({ ...input, assignable, issues })
  const unassignable = draft.changes.flatMap((change) => unassignableIn(change, assignable))
  return { ...settled, findings: [...settled.findings, ...unassignable] }
}

function unassignableIn(change: Change, assignable: ReadonlySet<string>): readonly NoteFinding[] {
  const { item } = change
  if (item === null) return []
  return loginsToAssign({ changes: [change] })
    .filter((login) => !assignable.has(login))
    .map((login) => ({
      rule: 'unassignable-owner',
      severity: 'warning',
      message: `@${login} cannot be assigned to issues of this repository, so this one is without: GitHub assigns people who can write to it, members of its organisation who can read it, and those who commented. Invite @${login}, or mend the login.`,
      path: item.path,
      line: item.line,
      column: 1,
    }))
}
