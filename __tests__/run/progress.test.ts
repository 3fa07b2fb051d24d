import { expect, test } from '@jest/globals'
import type { Outcome } from '../../src/domain/outcome.js'
import type { KeepChange } from '../../src/domain/plan.js'
import { countingOutcomes } from '../../src/run/progress.js'

const change = (): KeepChange => ({
  kind: 'keep',
  issue: null,
  item: null,
  match: null,
  reason: { kind: 'unchanged' },
})

test('a change that was done, and failed to be finished, counts once', () => {
  const told: string[] = []
  const record = countingOutcomes(2, ({ kind }, { done, total }) => {
    told.push(`${kind} ${done}/${total}`)
  })
  const [one, other] = [change(), change()]
  const dropped = { assignees: [], labels: [] }
  const outcomes: readonly Outcome[] = [
    { kind: 'done', change: one, issue: null, dropped },
    { kind: 'failed', change: one, message: 'the next run has to finish it' },
    { kind: 'done', change: other, issue: null, dropped },
  ]
  for (const outcome of outcomes) record(outcome)
  expect(told).toEqual(['done 1/2', 'failed 1/2', 'done 2/2'])
})
