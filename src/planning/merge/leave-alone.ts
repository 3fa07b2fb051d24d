import type { EditChange, KeepChange, KeepReason } from '../../domain/plan.js'
import type { Candidate } from '../identity/candidates.js'
import type { Raised } from '../identity/thread.js'
import type { Memory } from '../memory.js'
import { absorptionComments, absorptionReasons } from './absorption.js'
import type { MergeContext } from './context.js'
import { editWithoutItem } from './edit-without-item.js'
import { keepIssue } from './keep.js'
import { sourcesOf } from './sources.js'

/** An issue whose notes have something to say that does not count, or nothing any more. */
export interface Leaving {
  readonly candidate: Candidate
  readonly raised: readonly Raised[]
  /** Issues that are closed in favour of this one; its memory has their places already. */
  readonly absorbed: readonly Candidate[]
  readonly reason: KeepReason
}

/**
 * Leaves an issue alone, but for what it has to know: where its notes went, which shows only as
 * long as the new place has no issues, and what its duplicates spoke for, until they are closed.
 */
export function leaveAlone(leaving: Leaving, context: MergeContext): EditChange | KeepChange {
  const { candidate, raised, absorbed, reason } = leaving
  const { issue, marked } = candidate
  const { memory } = marked
  const sources = placesTakenOver(leaving, context)
  const kept = new Set(sources.map(({ path }) => path))
  const left = memory.sources.map(({ path }) => path).filter((path) => !kept.has(path))
  const from = [...new Set(left)]
  if (from.length === 0 && absorbed.length === 0) {
    return keepIssue(issue, { raised, reason }, context)
  }
  return editWithoutItem(candidate, {
    kind: 'update',
    memory: { ...memory, sources },
    patch: { comments: absorptionComments(absorbed, context.origin) },
    reasons: [
      ...from.map((path) => ({ kind: 'moved', from: path }) as const),
      ...absorptionReasons(absorbed),
    ],
  })
}

/**
 * The places that notes say something of, and those that they do not. In a note that was read and
 * is silent the place may be another's by now, so only what is unread follows its note.
 */
function placesTakenOver(
  { candidate, raised }: Leaving,
  { movedTo, isMinutes }: MergeContext,
): Memory['sources'] {
  const said = new Set(
    raised.flatMap(({ occurrence: { minutes }, match }) =>
      match?.kind === 'moved' ? [minutes.path, match.from] : [minutes.path],
    ),
  )
  const unsaid = candidate.marked.memory.sources
    .map((source) => ({ source, path: movedTo.get(source.path) ?? source.path }))
    .filter(({ path }) => !said.has(path))
    .map(({ source, path }) => (isMinutes(path) ? source : { ...source, path }))
  return sourcesOf(raised, unsaid)
}
