import type { EditChange, KeepChange, KeepReason } from '../../domain/plan.js'
import type { Candidate } from '../identity/candidates.js'
import { goneFromNotes } from '../labels.js'
import type { Memory } from '../memory.js'
import { commentOn } from '../text/comments.js'
import { absorptionComments, absorptionReasons } from './absorption.js'
import type { MergeContext } from './context.js'
import { editWithoutItem } from './edit-without-item.js'
import { leaveAlone } from './leave-alone.js'
import { nextState } from './lifecycle.js'
import { editKind, stateAfter, statePatch } from './state-change.js'

/** What becomes of an issue that no note raises any more. */
export function whenGone(
  candidate: Candidate,
  absorbed: readonly Candidate[],
  context: MergeContext,
): EditChange | KeepChange {
  const { issue, marked } = candidate
  const { memory } = marked
  const step = nextState({
    said: 'gone',
    issue,
    remembered: memory.state,
    removed: context.policy.removed,
    labelledGone: memory.labels.includes(goneFromNotes.name) ? 'labelled' : 'unlabelled',
    isOurs: context.isOurs,
  })
  if (step.kind !== 'close' && step.kind !== 'label-gone') {
    const reason: KeepReason = { kind: step.kind === 'left' ? step.because : 'gone' }
    return leaveAlone({ candidate, raised: [], absorbed, reason }, context)
  }
  const closes = step.kind === 'close' ? 'closes' : 'stays-open'
  const remembered: Memory = {
    ...memory,
    labels: closes === 'closes' ? memory.labels : [...memory.labels, goneFromNotes.name],
    ...stateAfter(step, memory),
  }
  const path = memory.sources.at(-1)?.path ?? ''
  return editWithoutItem(candidate, {
    kind: editKind(step, 'not-carried-over'),
    memory: remembered,
    patch: {
      ...statePatch(step),
      addLabels: closes === 'closes' ? [] : [goneFromNotes.name],
      comments: [
        commentOn({ kind: 'gone', turn: memory.turn, path, closes }, context.origin),
        ...absorptionComments(absorbed, context.origin),
      ],
    },
    reasons: [{ kind: 'gone' }, ...absorptionReasons(absorbed)],
  })
}
