import { describe, expect, test } from '@jest/globals'
import { failuresOf } from '../../src/reporting/failures.js'
import { create, finding, report, unfinished } from './sample-report.js'

const guard = { kind: 'max-close', count: 40, limit: 10 } as const
const change = create()

describe('the job fails', () => {
  test('for a note that cannot be read, once for each note', () => {
    const broken = finding({ severity: 'error' })
    expect(failuresOf(report({ findings: [broken, broken] }))).toEqual([
      'notes/2026-05-07.md cannot be read as minutes; their issues were left alone. Mend what the annotations name.',
    ])
  })

  test('for what a guard withheld, once for each guard', () => {
    const withheld = [create(), create()].map((one) => ({ change: one, guard: { ...guard } }))
    expect(failuresOf(report({ withheld }))).toEqual([
      '40 issues would be closed, more than `max-close` allows (10). Look whether notes went missing (a narrowed glob, a deleted folder), or raise `max-close` to 40 for this run.',
    ])
  })

  test.each([
    [{ kind: 'failed', change, message: 'no' } as const, '1 change failed: no'],
    [unfinished(change, '#31 stays open.'), '1 change could not be finished: #31 stays open.'],
    [
      { kind: 'unknown', change, message: 'lost' } as const,
      'GitHub did not say whether it opened 1 issue. The next run looks, and goes on from there.',
    ],
    [
      { kind: 'left', change, reason: { kind: 'cancelled' } } as const,
      'The run was cancelled before everything was done. The next run goes on.',
    ],
  ])('for a change that came to nothing: %j', (outcome, sentence) => {
    expect(failuresOf(report({ changes: [change], outcomes: [outcome] }))).toEqual([sentence])
  })
})

describe('the job does not fail', () => {
  test.each(['warning', 'notice'] as const)('for a %s about a note', (severity) => {
    expect(failuresOf(report({ findings: [finding({ severity })] }))).toEqual([])
  })

  test.each(['pull-request', 'other-branch', 'other-event', 'outdated-tree'] as const)(
    'for what a guard would withhold when a plan is only shown: %s',
    (because) => {
      const mode = { kind: 'shown', because } as const
      expect(failuresOf(report({ mode, withheld: [{ change, guard }] }))).toEqual([])
    },
  )

  test.each([
    { kind: 'changed-meanwhile' } as const,
    { kind: 'rate-limit', resumeAt: null } as const,
    { kind: 'missing-issue', status: 410 } as const,
  ])('for what the next run goes on with: %j', (reason) => {
    const outcome = { kind: 'left', change, reason } as const
    expect(failuresOf(report({ changes: [change], outcomes: [outcome] }))).toEqual([])
  })
})
