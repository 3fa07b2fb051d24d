import type { Change, CreateChange, KeepChange, KeepReason } from '../domain/plan.js'
import { groupBy } from './group-by.js'
import type { Candidate } from './identity/candidates.js'
import type { Matching, Thread } from './identity/thread.js'
import { kindLabel } from './labels.js'
import { adoptIssue } from './merge/adopt.js'
import { closeDuplicate } from './merge/close-duplicate.js'
import type { MergeContext } from './merge/context.js'
import { createIssue } from './merge/create.js'
import { editIssue } from './merge/edit.js'
import { whenGone } from './merge/gone.js'
import { wantedFrom } from './merge/wanted.js'
import type { Occurrence } from './occurrence.js'
import { issueReference, itemReference } from './references.js'
import { skipReason } from './skip.js'

export interface ChangesContext extends MergeContext {
  /** Issues with a marker by authors who are not trusted. */
  readonly foreign: readonly Candidate[]
}

// One comment a meeting is news; a whole agenda carried over is noise.
const mostAnnounced = 5

/** One change for every thread, every healed duplicate and every item without a thread. */
export function changesFor(
  matching: Matching,
  occurrences: readonly Occurrence[],
  context: ChangesContext,
): readonly Change[] {
  const { threads, duplicates, closedAlready } = matching
  const existing = existingChanges(matching, context)
  const creates = newChanges(matching, context)
  const inThread = new Set(
    threads.flatMap(({ raised }) => raised.map(({ occurrence }) => occurrence)),
  )
  const skipped = occurrences
    .filter((occurrence) => !inThread.has(occurrence))
    .flatMap((occurrence) => {
      const reason = skipReason(occurrence, context.policy)
      return reason === null ? [] : [keepItem(occurrence, reason, context)]
    })
  const late = closedAlready.map(({ occurrence, candidate: { issue } }) => ({
    ...keepItem(occurrence, { kind: 'already-closed' }, context),
    issue: issueReference(issue),
  }))
  const healed = duplicates.map((duplicate) => closeDuplicate(duplicate, context))
  return [...creates, ...existing, ...healed, ...skipped, ...late]
}

function existingChanges(matching: Matching, context: ChangesContext): Change[] {
  const absorbedBy = groupBy(matching.duplicates, ({ of }) => of)
  const isAnnounced = announcer(matching.threads, context)
  return matching.threads.flatMap((thread): Change[] => {
    const { issue, raised } = thread
    if (issue.kind === 'new') return []
    if (issue.kind === 'candidate') {
      const frozen = frozenReason(thread, context)
      if (frozen !== null) return [keepThread(thread, frozen, context)]
      if (raised.length === 0) {
        return [whenGone(issue.candidate, { ...context, heldBy: heldReason(thread, matching) })]
      }
    }
    const relation = issue.kind === 'candidate' ? issue.candidate.marked.memory.relation : null
    const wanted = wantedFrom(raised, { ...context, relation })
    if (wanted === null) return []
    const candidate =
      issue.kind === 'candidate' ? issue.candidate : adoptIssue(issue, { raised, wanted, context })
    const absorbed = (absorbedBy.get(candidate) ?? []).map((duplicate) => duplicate.candidate)
    const adoption = issue.kind === 'adopted' ? 'adopted' : 'known'
    return [editIssue({ candidate, raised, wanted, absorbed, adoption, isAnnounced }, context)]
  })
}

function newChanges({ threads }: Matching, context: ChangesContext): Change[] {
  const known = new Set(threads.flatMap(({ issue }) => pathsOf(issue, context)))
  const claims = foreignClaims(context)
  return threads.flatMap((thread): Change[] => {
    const { issue, raised } = thread
    const governing = raised.at(-1)?.occurrence
    if (issue.kind !== 'new' || governing === undefined) return []
    const reason = notOpened(governing, context)
    if (reason !== null) return [keepItem(governing, reason, context)]
    const created = createIssue(raised, issue.reason, context)
    if (created === null) return []
    const change: CreateChange = {
      ...created,
      firstOfNote: raised.every(({ occurrence }) => !known.has(occurrence.minutes.path)),
      claimedBy:
        raised.map(({ occurrence }) => claims(occurrence)).find((found) => found !== null) ?? null,
    }
    return [change]
  })
}

function notOpened({ item, date }: Occurrence, { policy: { since } }: ChangesContext) {
  if (item.done) return { kind: 'done-at-first-sight' } as const
  return since !== null && date < since ? ({ kind: 'before-since', since } as const) : null
}

/** Why an issue is left wholly alone although notes may say something of it. */
function frozenReason({ issue, raised }: Thread, context: ChangesContext): KeepReason | null {
  if (issue.kind !== 'candidate') return null
  const { sources } = issue.candidate.marked.memory
  const unread = sources
    .map(({ path }) => context.movedTo.get(path) ?? path)
    .find((path) => context.tree.paths.has(path) && !context.isMinutes(path))
  if (unread !== undefined) {
    const isBroken = context.tree.notes.some(
      (note) => note.kind === 'unreadable' && note.path === unread,
    )
    return { kind: isBroken ? 'note-unreadable' : 'note-not-minutes', path: unread }
  }
  const governing = raised.at(-1)?.occurrence
  return governing === undefined ? null : skipReason(governing, context.policy)
}

/** Neither of two issues that may be the same is touched until a person decides. */
function heldReason({ issue }: Thread, { held, threads }: Matching): KeepReason | null {
  if (issue.kind !== 'candidate') return null
  const { number } = issue.candidate.issue
  if (held.has(number)) return { kind: 'held-for-review', by: null }
  const by = threads.find(
    (other) =>
      other.issue.kind === 'candidate' &&
      other.raised.length > 0 &&
      other.issue.candidate.marked.memory.relation?.kind === 'maybe-same' &&
      other.issue.candidate.marked.memory.relation.number === number,
  )
  return by?.issue.kind === 'candidate'
    ? { kind: 'held-for-review', by: by.issue.candidate.issue.number }
    : null
}

function announcer(threads: readonly Thread[], { policy }: ChangesContext) {
  const carried = threads
    .filter(({ issue }) => issue.kind !== 'new')
    .flatMap(({ raised }) => raised.filter(({ match }) => match?.kind === 'carried-over'))
  const byNote = groupBy(carried, ({ occurrence }) => occurrence.minutes.path)
  return (path: string): boolean =>
    policy.carried === 'comment' && (byNote.get(path)?.length ?? 0) <= mostAnnounced
}

function pathsOf(issue: Thread['issue'], { movedTo }: ChangesContext): readonly string[] {
  return issue.kind === 'candidate'
    ? issue.candidate.marked.memory.sources.map(({ path }) => movedTo.get(path) ?? path)
    : []
}

/** A copy made by an outsider carries no label of ours and counts for nothing. */
function foreignClaims({ foreign }: ChangesContext) {
  const claims = new Map(
    foreign.flatMap(({ issue, marked }) =>
      marked.memory.sources.map(({ path, key }) => [`${path}\n${key}`, issue] as const),
    ),
  )
  return ({ minutes, key, item }: Occurrence): CreateChange['claimedBy'] => {
    const issue = claims.get(`${minutes.path}\n${key}`)
    return issue?.labels.includes(kindLabel(item.kind).name)
      ? { number: issue.number, author: issue.author }
      : null
  }
}

function keepThread(
  { issue, raised }: Thread,
  reason: KeepReason,
  context: MergeContext,
): KeepChange {
  const last = raised.at(-1)
  return {
    kind: 'keep',
    issue: issue.kind === 'candidate' ? issueReference(issue.candidate.issue) : null,
    item:
      last === undefined ? null : itemReference(last.occurrence, titleIn(last.occurrence, context)),
    match: last?.match ?? null,
    reason,
  }
}

function keepItem(occurrence: Occurrence, reason: KeepReason, context: MergeContext): KeepChange {
  const item = itemReference(occurrence, titleIn(occurrence, context))
  return { kind: 'keep', issue: null, item, match: null, reason }
}

function titleIn(occurrence: Occurrence, { titles }: MergeContext): string {
  return titles.get(occurrence) ?? occurrence.item.title
}
