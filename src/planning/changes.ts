import type { Change, CreateChange } from '../domain/plan.js'
import { announcer } from './announcer.js'
import { foreignClaims } from './foreign-claims.js'
import { lookupBy } from './group-by.js'
import { heldForReview } from './held-for-review.js'
import type { Candidate } from './identity/candidates.js'
import type { Matching, Thread } from './identity/thread.js'
import { adoptIssue } from './merge/adopt.js'
import { closeDuplicate } from './merge/close-duplicate.js'
import type { MergeContext } from './merge/context.js'
import { planCreation } from './merge/create.js'
import { planEdit } from './merge/edit.js'
import { whenGone } from './merge/gone.js'
import { keepDuplicate, keepIssue, keepItem } from './merge/keep.js'
import { leaveAlone } from './merge/leave-alone.js'
import { silentSources } from './merge/sources.js'
import { wantedFrom } from './merge/wanted.js'
import type { Occurrence } from './occurrence.js'
import { notOpened, skipReason } from './skip.js'
import { whyLeftAlone } from './why-left-alone.js'

export interface ChangesContext extends MergeContext {
  /** Issues with a marker by authors who are not trusted. */
  readonly foreign: readonly Candidate[]
}

/** One change for every thread, every healed duplicate and every item without a thread. */
export function changesFor(
  matching: Matching,
  occurrences: readonly Occurrence[],
  context: ChangesContext,
): readonly Change[] {
  const { threads, duplicates, reopenedDuplicates, closedAlready } = matching
  const inThread = new Set(
    threads.flatMap(({ raised }) => raised.map(({ occurrence }) => occurrence)),
  )
  const skipped = occurrences
    .filter((occurrence) => !inThread.has(occurrence))
    .flatMap((occurrence) => {
      const reason = skipReason(occurrence, context.policy)
      return reason === null ? [] : [keepItem(occurrence, reason, context)]
    })
  return [
    ...newChanges(matching, context),
    ...existingChanges(matching, context),
    ...duplicates.map((duplicate) => closeDuplicate(duplicate, context)),
    ...reopenedDuplicates.map(keepDuplicate),
    ...skipped,
    ...closedAlready.map((late) =>
      keepItem(late.occurrence, { kind: 'already-closed' }, { ...context, late }),
    ),
  ]
}

function existingChanges(matching: Matching, context: ChangesContext): Change[] {
  const duplicatesOf = lookupBy(matching.duplicates, ({ of }) => of.issue.number)
  const absorbedIn = (number: number) => duplicatesOf(number).map(({ candidate }) => candidate)
  const isAnnounced = announcer(matching.threads, context.policy)
  const known = new Set(matching.threads.flatMap((thread) => pathsOf(thread, context)))
  const reasonToLeave = whyLeftAlone({ ...context, isKnown: (path) => known.has(path) })
  const heldBy = heldForReview(matching)
  return matching.threads.flatMap(({ issue, raised }): Change[] => {
    if (issue.kind === 'new') return []
    if (issue.kind === 'newer') {
      const reason = { kind: 'newer-marker', version: issue.version } as const
      return [keepIssue(issue.issue, { raised, reason }, context)]
    }
    if (issue.kind === 'adopted') {
      const silent = silentSources(issue, context)
      const wanted = wantedFrom(raised, { ...context, relation: null, silent })
      if (wanted === null) return []
      const candidate = adoptIssue(issue, { raised, wanted, context })
      const absorbed = absorbedIn(issue.issue.number)
      const input = { candidate, raised, wanted, absorbed, isAnnounced }
      return [planEdit({ ...input, adoption: 'adopted' }, context)]
    }
    const { candidate } = issue
    const absorbed = absorbedIn(candidate.issue.number)
    const reason =
      reasonToLeave(candidate, raised) ?? (raised.length === 0 ? heldBy(candidate) : null)
    if (reason !== null) return [leaveAlone({ candidate, raised, absorbed, reason }, context)]
    const { memory } = candidate.marked
    const silent = silentSources(memory, context)
    const relation = memory.relation?.kind === 'duplicate-of' ? null : memory.relation
    const wanted = wantedFrom(raised, { ...context, relation, silent })
    if (wanted === null) return [whenGone(candidate, absorbed, context)]
    const input = { candidate, raised, wanted, absorbed, isAnnounced }
    return [planEdit({ ...input, adoption: 'known' }, context)]
  })
}

function newChanges({ threads }: Matching, context: ChangesContext): Change[] {
  const known = new Set(threads.flatMap((thread) => pathsOf(thread, context)))
  const claims = foreignClaims(context.foreign)
  return threads.flatMap((thread): Change[] => {
    const { issue, raised } = thread
    const governing = raised.at(-1)?.occurrence
    if (issue.kind !== 'new' || governing === undefined) return []
    const reason = notOpened(governing, context.policy)
    if (reason !== null) return [keepItem(governing, reason, context)]
    const created = planCreation(raised, issue, context)
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

/** Notes that have issues: those that an issue remembers, and those of issues without a memory. */
function pathsOf({ issue, raised }: Thread, { movedTo }: ChangesContext): readonly string[] {
  switch (issue.kind) {
    case 'candidate':
      return issue.candidate.marked.memory.sources.map(({ path }) => movedTo.get(path) ?? path)
    case 'adopted':
    case 'newer':
      return raised.map(({ occurrence }) => occurrence.minutes.path)
    case 'new':
      return []
  }
}
