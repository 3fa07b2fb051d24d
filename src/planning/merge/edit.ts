import type { EditChange, IssueComment, KeepChange, KeepReason } from '../../domain/plan.js'
import { writeMarkedBody } from '../marker.js'
import { issueReference, itemReference } from '../references.js'
import type { MergeContext } from './context.js'
import { commentsOn } from './edit-comments.js'
import type { EditInput } from './edit-input.js'
import { type Merged, mergeFields } from './merged.js'
import { reasonsFor } from './reasons.js'
import { editKind, statePatch } from './state-change.js'

/** Plans what brings an issue in step with its item. */
export function planEdit(input: EditInput, context: MergeContext): EditChange | KeepChange {
  const merged = mergeFields(input, context)
  const comments = commentsOn(input, merged, context)
  const { memory } = input.candidate.marked
  const isRemembered = JSON.stringify(merged.after) === JSON.stringify(memory)
  return isRemembered && comments.length === 0 && input.adoption === 'known'
    ? keepWith(input, merged)
    : editWith(input, { merged, comments, movedTo: context.movedTo })
}

function keepWith({ candidate, raised, wanted }: EditInput, merged: Merged): KeepChange {
  return {
    kind: 'keep',
    issue: issueReference(candidate.issue),
    item: itemReference(wanted.governing, wanted.title),
    match: raised.at(-1)?.match ?? null,
    reason: keepReason(merged),
  }
}

function keepReason({ step, title, block }: Merged): KeepReason {
  if (step.kind === 'left') return { kind: step.because }
  const fields = [
    ...(title.touched === 'touched' ? (['title'] as const) : []),
    ...(block.touched === 'touched' ? (['body'] as const) : []),
  ]
  return fields.length > 0 ? { kind: 'edited-by-person', fields } : { kind: 'unchanged' }
}

interface EditContext extends Pick<MergeContext, 'movedTo'> {
  readonly merged: Merged
  readonly comments: readonly IssueComment[]
}

function editWith(input: EditInput, { merged, comments, movedTo }: EditContext): EditChange {
  const { raised, wanted } = input
  const { issue, marked } = input.candidate
  const { step, title, block, labels, assignees, after } = merged
  const carried = raised.findLast(({ match }) => match?.kind === 'carried-over')
  return {
    kind: editKind(step, carried === undefined ? 'not-carried-over' : 'carried-over'),
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item: itemReference(wanted.governing, wanted.title),
    match: carried?.match ?? raised.at(-1)?.match ?? null,
    patch: {
      ...(title.write === null ? {} : { title: title.write }),
      body: writeMarkedBody({
        ...marked,
        memory: { ...after, number: issue.number },
        block: block.write ?? marked.block,
      }),
      ...statePatch(step),
      addLabels: labels.add,
      removeLabels: labels.remove,
      addAssignees: assignees.add,
      removeAssignees: assignees.remove,
      comments,
    },
    reasons: reasonsFor(input, merged, movedTo),
  }
}
