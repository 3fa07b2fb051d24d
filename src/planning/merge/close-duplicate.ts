import type { EditChange } from '../../domain/plan.js'
import type { Duplicate } from '../identity/duplicates.js'
import { decision } from '../labels.js'
import type { Memory } from '../memory.js'
import { commentOn } from '../text/comments.js'
import type { MergeContext } from './context.js'
import { editWithoutItem } from './edit-without-item.js'

/**
 * Closes a second issue for the same item in favour of the first; what people wrote stays. The
 * label by which decisions are listed goes: each is listed once.
 */
export function closeDuplicate({ candidate, of }: Duplicate, context: MergeContext): EditChange {
  const { issue, marked } = candidate
  const { number } = of.issue
  const memory: Memory = {
    ...marked.memory,
    labels: marked.memory.labels.filter((label) => label !== decision.name),
    state: 'duplicate',
    relation: { kind: 'duplicate-of', number },
  }
  return editWithoutItem(candidate, {
    kind: issue.state === 'open' ? 'close' : 'update',
    memory,
    patch: {
      ...(issue.state === 'open'
        ? { state: { to: 'closed', reason: 'duplicate', of: number } as const }
        : {}),
      removeLabels: marked.memory.labels.filter(
        (label) => label === decision.name && issue.labels.includes(label),
      ),
      comments: [commentOn({ kind: 'duplicate-of', number }, context.origin)],
    },
    reasons: [{ kind: 'duplicate', of: number }],
  })
}
