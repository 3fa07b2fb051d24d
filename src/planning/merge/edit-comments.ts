import type { IssueComment } from '../../domain/plan.js'
import { type CommentOccasion, commentOn } from '../text/comments.js'
import { absorptionComments } from './absorption.js'
import type { MergeContext } from './context.js'
import type { EditInput } from './edit-input.js'
import type { Merged } from './merged.js'
import { raisedIn } from './wanted.js'

/** What people would wonder about without a word. */
export function commentsOn(
  { candidate, raised, wanted, absorbed, isAnnounced }: EditInput,
  { step, conflict }: Pick<Merged, 'step' | 'conflict'>,
  { origin }: MergeContext,
): readonly IssueComment[] {
  const meetings = wanted.content.raisedIn.length
  const { turn, sources } = candidate.marked.memory
  const isClosed = step.kind === 'close' && step.as === 'done'
  // An item that only moved stands in no more meetings than before.
  const more = meetings > sources.length ? raised : []
  const newest = sources.map(({ date }) => date).reduce(later, '')
  const announced = more
    .filter(({ match }) => match?.kind === 'carried-over')
    .filter(({ occurrence }) => isAnnounced(occurrence.minutes.path))
    // The note of an earlier meeting came late: nobody raises it again now.
    .filter(({ occurrence }) => occurrence.date >= newest)
    .filter(({ occurrence }) => !isClosed || occurrence !== wanted.governing)
    .map(({ occurrence }) => ({ kind: 'raised', meeting: raisedIn(occurrence), meetings }) as const)
  const occasions: readonly CommentOccasion[] = [
    ...announced,
    ...(conflict === null ? [] : [conflict]),
    ...(isClosed ? [{ kind: 'done', turn, meeting: raisedIn(wanted.governing) } as const] : []),
  ]
  return [
    ...occasions.map((occasion) => commentOn(occasion, origin)),
    ...absorptionComments(absorbed, origin),
  ]
}

function later(one: string, other: string): string {
  return one < other ? other : one
}
