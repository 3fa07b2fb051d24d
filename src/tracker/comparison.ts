import type { TrackedIssue } from '../domain/issue.js'
import type { Outcome } from '../domain/outcome.js'
import type { CreateChange, EditChange, IssueReference } from '../domain/plan.js'
import { without } from './folded-names.js'

/** GitHub drops what it does not grant without a word, so its answer is held against what was asked for. */
export function createdOutcome(change: CreateChange, issue: TrackedIssue): Outcome {
  const { fields, followUp } = change
  return doneOutcome(change, issue, {
    assignees: without(
      [...fields.assignees, ...(followUp?.addAssignees ?? [])],
      followUp?.removeAssignees ?? [],
    ),
    labels: without(
      [...fields.labels, ...(followUp?.addLabels ?? [])],
      followUp?.removeLabels ?? [],
    ),
  })
}

export function editedOutcome(change: EditChange, issue: TrackedIssue): Outcome {
  const { addAssignees, addLabels } = change.patch
  return doneOutcome(change, issue, { assignees: addAssignees, labels: addLabels })
}

function doneOutcome(
  change: CreateChange | EditChange,
  issue: TrackedIssue,
  wanted: { readonly assignees: readonly string[]; readonly labels: readonly string[] },
): Outcome {
  return {
    kind: 'done',
    change,
    issue: referenceTo(issue),
    dropped: {
      assignees: without(wanted.assignees, issue.assignees),
      labels: without(wanted.labels, issue.labels),
    },
  }
}

function referenceTo({ number, url, title, state }: TrackedIssue): IssueReference {
  return { number, url, title, state }
}
