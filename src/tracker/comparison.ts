import { without } from '../domain/caseless.js'
import type { TrackedIssue } from '../domain/issue.js'
import type { Outcome } from '../domain/outcome.js'
import type { CreateChange, EditChange, IssueReference } from '../domain/plan.js'

/** How a change that was carried out ended. */
export interface Ending {
  /** As GitHub last answered. */
  readonly issue: TrackedIssue
  /** What went wrong with what was to follow at once; null: nothing did. */
  readonly failure: string | null
}

/** GitHub drops what it does not grant without a word, so its answer is held against what was asked for. */
export function createdOutcome(change: CreateChange, ending: Ending): Outcome {
  const { fields } = change
  // Nobody was asked for what was to follow if that failed.
  const followUp = ending.failure === null ? change.followUp : null
  return outcomeOf(change, ending, {
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

export function editedOutcome(change: EditChange, ending: Ending): Outcome {
  const { addAssignees, addLabels } = change.patch
  return outcomeOf(change, ending, { assignees: addAssignees, labels: addLabels })
}

function outcomeOf(
  change: CreateChange | EditChange,
  { issue, failure }: Ending,
  wanted: { readonly assignees: readonly string[]; readonly labels: readonly string[] },
): Outcome {
  const deed = {
    change,
    issue: referenceTo(issue),
    dropped: {
      assignees: without(wanted.assignees, issue.assignees),
      labels: without(wanted.labels, issue.labels),
    },
  }
  return failure === null
    ? { kind: 'done', ...deed }
    : { kind: 'unfinished', ...deed, message: failure }
}

function referenceTo({ number, url, title, state }: TrackedIssue): IssueReference {
  return { number, url, title, state }
}
