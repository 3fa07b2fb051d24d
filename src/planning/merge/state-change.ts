import type { EditChange, IssuePatch } from '../../domain/plan.js'
import type { Memory } from '../memory.js'
import type { StateStep } from './lifecycle.js'

/** What a step does to the state in the request that writes it. */
export function statePatch(step: StateStep): Pick<IssuePatch, 'state'> {
  if (step.kind === 'reopen') return { state: { to: 'open' } }
  return step.kind === 'close'
    ? { state: { to: 'closed', reason: step.as === 'gone' ? 'not_planned' : 'completed' } }
    : {}
}

/** What is remembered of a step, in the same request. */
export function stateAfter(
  step: StateStep,
  { turn }: Pick<Memory, 'turn'>,
): Partial<Pick<Memory, 'state' | 'turn'>> {
  switch (step.kind) {
    case 'close':
      return { state: step.as, turn: turn + 1 }
    case 'reopen':
    case 'forget':
    case 'hear':
      return { state: 'reopened', turn: turn + 1 }
    case 'label-gone':
      return { turn: turn + 1 }
    case 'none':
    case 'left':
      return {}
  }
}

/** The kind of an edit is the weightiest thing that happens. */
export function editKind(
  step: StateStep,
  carrying: 'carried-over' | 'not-carried-over',
): EditChange['kind'] {
  if (step.kind === 'close' || step.kind === 'reopen') return step.kind
  return carrying === 'carried-over' ? 'carry-over' : 'update'
}
