import { expect, test } from '@jest/globals'
import type { Outcome } from '../../src/domain/outcome.js'
import { countingOutcomes } from '../../src/run/progress.js'
import { create, done } from '../reporting/sample-report.js'

test('each outcome is told with how many changes are through', () => {
  const told: string[] = []
  const record = countingOutcomes(2, ({ kind }, { done, total }) => {
    told.push(`${kind} ${done}/${total}`)
  })
  const outcomes: readonly Outcome[] = [
    done(create()),
    { kind: 'failed', change: create(), message: 'no' },
  ]
  for (const outcome of outcomes) record(outcome)
  expect(told).toEqual(['done 1/2', 'failed 2/2'])
})
