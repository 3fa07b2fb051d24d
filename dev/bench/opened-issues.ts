import type { TrackedIssue } from '../../src/domain/issue.js'
import type { Plan } from '../../src/domain/plan.js'

/** The issues that a plan opens, as a later run would find them. */
export function openedIssues(plan: Plan, author: string): readonly TrackedIssue[] {
  const creates = plan.changes.flatMap((change) => (change.kind === 'create' ? [change] : []))
  const time = '2026-01-01T00:00:00Z'
  return creates.map(({ fields, followUp }, index) => {
    const isClosed = followUp?.state?.to === 'closed'
    return {
      number: index + 1,
      url: `https://github.com/octo-org/minutes/issues/${index + 1}`,
      title: fields.title,
      body: followUp?.body ?? fields.body,
      state: isClosed ? 'closed' : 'open',
      stateReason: isClosed ? 'completed' : null,
      labels: fields.labels,
      assignees: fields.assignees,
      author,
      closedBy: isClosed ? author : null,
      createdAt: time,
      updatedAt: time,
      closedAt: isClosed ? time : null,
    }
  })
}
