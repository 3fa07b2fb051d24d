import { isCarriedOut, type Outcome } from '../../domain/outcome.js'
import type { Rehearsal, RehearsedIssue, RehearsedPush } from '../../domain/rehearsal.js'
import { monthsOf, tallyOf } from './figures.js'

/** Everything, for other programs, without the issues' bodies. */
export function rehearsalJson(rehearsal: Rehearsal): string {
  const { branch, since, shallow, commits, notes, pushes, issues } = rehearsal
  return JSON.stringify(
    {
      version: 1,
      branch,
      since,
      shallow,
      commits,
      runs: pushes.length,
      notes,
      totals: tallyOf(pushes),
      months: monthsOf(rehearsal).map(({ tally, ...month }) => ({ ...month, ...tally })),
      pushes: pushes.map(pushJson),
      issues: issues.map(issueJson),
      unresolved: rehearsal.unresolved,
      duplicates: rehearsal.duplicates,
      saidTwice: rehearsal.saidTwice,
    },
    null,
    2,
  )
}

function pushJson({ outcomes, ...push }: RehearsedPush): object {
  return { ...push, changes: outcomes.map(changeJson) }
}

function changeJson(outcome: Outcome): object {
  const { change } = outcome
  return {
    kind: change.kind,
    fate: outcome.kind,
    issue: isCarriedOut(outcome) ? (outcome.issue?.number ?? null) : null,
    item: change.item,
    match: change.kind === 'create' ? null : change.match,
    reasons: 'reasons' in change ? change.reasons : [change.reason],
  }
}

function issueJson({ issue, item, openedBy, meetings }: RehearsedIssue): object {
  const { number, title, state, stateReason, labels, assignees, createdAt, closedAt } = issue
  return {
    number,
    title,
    state,
    stateReason,
    labels,
    assignees,
    createdAt,
    closedAt,
    openedBy,
    meetings,
    item,
  }
}
