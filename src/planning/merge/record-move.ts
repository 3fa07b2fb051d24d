import type { EditChange } from '../../domain/plan.js'
import type { Candidate } from '../identity/candidates.js'
import type { Raised } from '../identity/thread.js'
import { writeMarkedBody } from '../marker.js'
import { issueReference } from '../references.js'
import { emptyPatch, type MergeContext } from './context.js'
import { movedSources, sourcesOf } from './sources.js'

/**
 * An issue that is otherwise left alone has to know where its notes went: a move shows only as
 * long as the new place has no issues. `null` where no note moved.
 */
export function recordMove(
  { issue, marked }: Candidate,
  raised: readonly Raised[],
  { movedTo }: Pick<MergeContext, 'movedTo'>,
): EditChange | null {
  const { memory } = marked
  const from = [...new Set(memory.sources.map(({ path }) => path))].filter((path) =>
    movedTo.has(path),
  )
  if (from.length === 0) return null
  const said = new Set(raised.map(({ occurrence }) => occurrence.minutes.path))
  const unsaid = movedSources(memory.sources, movedTo).filter(({ path }) => !said.has(path))
  const sources = sourcesOf(raised, unsaid)
  return {
    kind: 'update',
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item: null,
    match: null,
    patch: { ...emptyPatch, body: writeMarkedBody({ ...marked, memory: { ...memory, sources } }) },
    reasons: from.map((path) => ({ kind: 'moved', from: path })),
  }
}
