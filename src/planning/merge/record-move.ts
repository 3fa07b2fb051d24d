import type { EditChange } from '../../domain/plan.js'
import type { Candidate } from '../identity/candidates.js'
import { writeMarkedBody } from '../marker.js'
import { issueReference } from '../references.js'
import { emptyPatch, type MergeContext } from './context.js'
import { movedSources } from './sources.js'

/**
 * An issue that is otherwise left alone has to know where its notes went: a move shows only as
 * long as the new place has no issues. `null` where no note moved.
 */
export function recordMove(
  { issue, marked }: Candidate,
  { movedTo }: Pick<MergeContext, 'movedTo'>,
): EditChange | null {
  const { memory } = marked
  const from = [...new Set(memory.sources.map(({ path }) => path))].filter((path) =>
    movedTo.has(path),
  )
  if (from.length === 0) return null
  const sources = movedSources(memory.sources, movedTo)
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
