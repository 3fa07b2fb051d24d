import type { EditReason } from '../../domain/plan.js'
import { goneFromNotes } from '../labels.js'
import type { Memory } from '../memory.js'
import { readContentKey } from '../text/content.js'
import { absorptionReasons } from './absorption.js'
import type { EditInput } from './edit-input.js'
import type { StateStep } from './lifecycle.js'
import type { Merged } from './merged.js'

/** Says why an issue is changed, for people. */
export function reasonsFor(
  input: EditInput,
  merged: Merged,
  movedTo: ReadonlyMap<string, string>,
): readonly EditReason[] {
  const { raised, absorbed, adoption } = input
  const before = input.candidate.marked.memory
  const { step, labels, assignees, after, title, block } = merged
  const [was, is] = [readContentKey(before.body.saw), readContentKey(after.body.saw)]
  const carried = raised.some(({ match }) => match?.kind === 'carried-over')
  const paths = new Set(after.sources.map(({ path }) => path))
  const left = before.sources.map(({ path }) => path).filter((path) => !paths.has(path))
  const origins = new Set(raised.map(({ match }) => (match?.kind === 'moved' ? match.from : '')))
  const moves = left.filter((path) => origins.has(path) || paths.has(movedTo.get(path) ?? ''))
  const dropped = left.filter((path) => !moves.includes(path))
  const state = stateReason(step, before)
  const isBack = labels.remove.includes(goneFromNotes.name)
  const reasons: readonly (EditReason | null)[] = [
    adoption === 'adopted' ? { kind: 'adopted' } : null,
    state,
    title.write !== null || was.said !== is.said ? { kind: 'text' } : null,
    was.owners !== is.owners || assignees.add.length + assignees.remove.length > 0
      ? { kind: 'owners' }
      : null,
    isBack && state?.kind !== 'back' ? { kind: 'back' } : null,
    labels.add.length + labels.remove.length > (isBack ? 1 : 0) ? { kind: 'labels' } : null,
    carried ? { kind: 'raised', meetings: input.wanted.content.raisedIn.length } : null,
    ...[...new Set(moves)].map((from) => ({ kind: 'moved', from }) as const),
    ...[...new Set(dropped)].map((path) => ({ kind: 'dropped', path }) as const),
    ...absorptionReasons(absorbed),
    title.conflict === 'conflict' ? { kind: 'conflict', field: 'title' } : null,
    block.conflict === 'conflict' ? { kind: 'conflict', field: 'body' } : null,
  ]
  const found = reasons.filter((reason) => reason !== null)
  return found.length > 0 ? found : [{ kind: 'meeting' }]
}

function stateReason(step: StateStep, before: Memory): EditReason | null {
  switch (step.kind) {
    case 'close':
      return { kind: step.as }
    case 'reopen':
    case 'forget':
      return { kind: before.state === 'gone' ? 'back' : 'undone' }
    case 'hear':
      return { kind: 'reopened' }
    case 'none':
    case 'left':
    case 'label-gone':
      return null
  }
}
