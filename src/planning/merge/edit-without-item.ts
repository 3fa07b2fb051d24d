import type { EditChange } from '../../domain/plan.js'
import type { Candidate } from '../identity/candidates.js'
import { writeMarkedBody } from '../marker.js'
import type { Memory } from '../memory.js'
import { issueReference } from '../references.js'
import { emptyPatch } from './context.js'

interface EditWithoutItem extends Pick<EditChange, 'kind' | 'reasons'> {
  /** What the issue remembers from then on. */
  readonly memory: Memory
  /** What changes beside that. */
  readonly patch: Partial<EditChange['patch']>
}

/** An edit of an issue for which no item of a note speaks. */
export function editWithoutItem(
  { issue, marked }: Candidate,
  { kind, memory, patch, reasons }: EditWithoutItem,
): EditChange {
  return {
    kind,
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item: null,
    match: null,
    patch: {
      ...emptyPatch,
      body: writeMarkedBody({ ...marked, memory: { ...memory, number: issue.number } }),
      ...patch,
    },
    reasons,
  }
}
