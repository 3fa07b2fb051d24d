import { describe, expect, test } from '@jest/globals'
import { progressBar } from '../../../src/reporting/rehearsal/progress.js'

const halfway = { done: 5, total: 10, at: '2022-06-30T12:00:00Z', runs: 1 }

describe('progressBar', () => {
  test.each([
    [80, '███████████████░░░░░░░░░░░░░░░ 5/10 2022-06 1 run'],
    [31, '██████░░░░░ 5/10 2022-06 1 run'],
    [20, '5/10 2022-06 1 run'],
    [10, '5/10 2022'],
  ])('fits into %i columns', (columns, bar) => {
    expect(progressBar(halfway, columns)).toBe(bar)
  })

  test('is full at the end', () => {
    expect(progressBar({ ...halfway, done: 10 }, 40)).not.toContain('░')
  })
})
