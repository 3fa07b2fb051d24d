import type { EditChange, KeepChange, KeepReason } from '../../domain/plan.js'
import type { Candidate } from '../identity/candidates.js'
import { goneFromNotes } from '../labels.js'
import { writeMarkedBody } from '../marker.js'
import type { Memory } from '../memory.js'
import { issueReference } from '../references.js'
import { commentOn } from '../text/comments.js'
import { emptyPatch, type MergeContext } from './context.js'
import { nextState } from './lifecycle.js'
import { editKind, stateAfter, statePatch } from './state-change.js'

/** What becomes of an issue that no note raises any more. */
export function whenGone(
  { issue, marked }: Candidate,
  context: MergeContext & { readonly heldBy: KeepReason | null },
): EditChange | KeepChange {
  const { memory } = marked
  const keep = (reason: KeepReason): KeepChange => ({
    kind: 'keep',
    issue: issueReference(issue),
    item: null,
    match: null,
    reason,
  })
  if (context.heldBy !== null) return keep(context.heldBy)
  const step = nextState({
    said: 'gone',
    issue,
    remembered: memory.state,
    removed: context.policy.removed,
    labelledGone: memory.labels.includes(goneFromNotes.name) ? 'labelled' : 'unlabelled',
    isOurs: context.isOurs,
  })
  if (step.kind !== 'close' && step.kind !== 'label-gone') {
    return keep(step.kind === 'left' ? { kind: step.because } : { kind: 'gone' })
  }
  const closes = step.kind === 'close' ? 'closes' : 'stays-open'
  const next: Memory = {
    ...memory,
    labels: closes === 'closes' ? memory.labels : [...memory.labels, goneFromNotes.name],
    ...stateAfter(step, memory),
  }
  const path = memory.sources.at(-1)?.path ?? ''
  return {
    kind: editKind(step, 'not-carried-over'),
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item: null,
    match: null,
    patch: {
      ...emptyPatch,
      body: writeMarkedBody({ ...marked, memory: next }),
      ...statePatch(step),
      addLabels: closes === 'closes' ? [] : [goneFromNotes.name],
      comments: [commentOn({ kind: 'gone', turn: memory.turn, path, closes }, context.origin)],
    },
    reasons: [{ kind: 'gone' }],
  }
}
