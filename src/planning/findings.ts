import type { NoteFinding } from '../domain/finding.js'
import type { Change, CreateReason } from '../domain/plan.js'
import { groupBy } from './group-by.js'
import type { Matching } from './identity/thread.js'
import { compareText, type Occurrence } from './occurrence.js'
import type { OwnerResolver } from './owners.js'
import { unresolvedOwners } from './unresolved-owners.js'

/** Doubts that only show when notes meet issues, at the lines that a note taker would mend. */
export function findingsOf(
  changes: readonly Change[],
  {
    matching,
    occurrences,
    resolve,
  }: {
    readonly matching: Matching
    readonly occurrences: readonly Occurrence[]
    readonly resolve: OwnerResolver
  },
): readonly NoteFinding[] {
  const concerned = new Set(changes.filter(isOfOpenIssue).map(placeOf))
  const unresolved = occurrences
    .filter((occurrence) => concerned.has(`${occurrence.minutes.path}:${occurrence.item.line}`))
    .flatMap((occurrence) => unresolvedOwners(occurrence, resolve))
  const doubtful = changes.flatMap((change) => (change.kind === 'create' ? review(change) : []))
  const late = matching.closedAlready.map(({ occurrence, candidate: { issue } }) =>
    findingAt(occurrence, {
      rule: 'already-closed',
      severity: 'notice',
      message: `#${issue.number} says the same and was closed since this meeting, so no new issue is opened.`,
    }),
  )
  const silent = doneInDoubt(matching)
  const found = [
    ...unresolved,
    ...doubtful,
    ...silent,
    ...late,
    ...notesNotRead(changes),
    ...ahead(changes),
  ]
  return found.sort(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.message, b.message),
  )
}

/** Notes that have issues and are there, but outside the globs or no minutes any more. */
function notesNotRead(changes: readonly Change[]): NoteFinding[] {
  const left = changes.flatMap((change) =>
    change.kind === 'keep' && change.issue !== null && change.reason.kind === 'note-not-minutes'
      ? [{ path: change.reason.path, number: change.issue.number }]
      : [],
  )
  return [...groupBy(left, ({ path }) => path)].map(([path, issues]) => ({
    path,
    line: 1,
    column: 1,
    rule: 'note-not-read',
    severity: 'warning',
    message: `This file has issues (${listed(issues)}), but is not read as minutes: no pattern of "notes" matches it, or it has lost its date or its items section. Its issues are left alone.`,
  }))
}

/** Items whose issues a newer release keeps: told once a note. */
function ahead(changes: readonly Change[]): NoteFinding[] {
  const kept = changes.flatMap((change) =>
    change.kind === 'keep' && change.reason.kind === 'newer-marker' && change.item !== null
      ? [{ item: change.item, number: change.issue?.number ?? 0, version: change.reason.version }]
      : [],
  )
  return [...groupBy(kept, ({ item }) => item.path)].map(([path, group]) => {
    const newest = Math.max(...group.map(({ version }) => version))
    return {
      path,
      line: Math.min(...group.map(({ item }) => item.line)),
      column: 1,
      rule: 'newer-marker',
      severity: 'warning',
      message: `Issues of this note (${listed(group)}) were written by a newer release of minutes-to-issues: their memory is of version ${newest}, and this release reads version 1. They are left as they are, and no others are opened for their items. Use that release, or a newer one, to go on.`,
    }
  })
}

function listed(issues: readonly { readonly number: number }[]): string {
  const shown = issues.slice(0, 5).map(({ number }) => `#${number}`)
  const more = issues.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

function isOfOpenIssue(change: Change): boolean {
  if (change.kind === 'create') return true
  return change.item !== null && change.issue?.state === 'open' && change.kind !== 'close'
}

function placeOf({ item }: Change): string {
  return item === null ? '' : `${item.path}:${item.line}`
}

function review(change: Extract<Change, { kind: 'create' }>): NoteFinding[] {
  const { reason, item } = change
  if (reason.kind !== 'needs-review' || item === null) return []
  return [
    {
      path: item.path,
      line: item.line,
      column: 1,
      rule: 'needs-review',
      severity: 'warning',
      message: reviewWords(reason),
    },
  ]
}

/** What is done and opens nothing may be what an open issue is about: its mark would be lost. */
function doneInDoubt({ threads }: Matching): readonly NoteFinding[] {
  const open = new Set(
    threads.flatMap(({ issue }) =>
      issue.kind === 'candidate' && issue.candidate.issue.state === 'open'
        ? [issue.candidate.issue.number]
        : [],
    ),
  )
  return threads.flatMap(({ issue, raised }) => {
    const occurrence = raised.at(-1)?.occurrence
    if (issue.kind !== 'new' || issue.reason.kind !== 'needs-review') return []
    const { maybe, similarity } = issue.reason
    if (occurrence?.item.done !== true || !open.has(maybe)) return []
    const finding = {
      rule: 'needs-review',
      severity: 'warning',
      message: `This is done, and may be #${maybe}, reworded (${similarity.toFixed(2)} similar): too near to ignore, too far to be sure. #${maybe} stays open. If they are the same, write "(#${maybe})" behind the item; if not, close #${maybe} once it is settled.`,
    } as const
    return [findingAt(occurrence, finding)]
  })
}

function reviewWords({
  maybe,
  similarity,
  said,
}: Extract<CreateReason, { kind: 'needs-review' }>): string {
  const alike = `${similarity.toFixed(2)} similar`
  const same = `If they are the same, write "(#${maybe})" behind the item`
  return said === 'here'
    ? `This may be #${maybe}, reworded (${alike}): too near to ignore, too far to be sure. It gets an issue of its own and #${maybe} stays as it is. ${same}; if not, close #${maybe} once it is settled.`
    : `This may be #${maybe}, which another meeting raised (${alike}): too near to ignore, too far to be sure. It gets an issue of its own, which links #${maybe}. ${same}; if not, there is nothing to do.`
}

function findingAt(
  { minutes: { path }, item: { line, column } }: Occurrence,
  finding: Pick<NoteFinding, 'rule' | 'severity' | 'message'>,
): NoteFinding {
  return { path, line, column, ...finding }
}
