import { expect, test } from '@jest/globals'
import { outputsOf } from '../../src/reporting/outputs.js'
import { create, edit, emptyPatch, issue, keep, report, unfinished } from './sample-report.js'

const guard = { kind: 'max-create', count: 140, limit: 100 } as const

test('the outputs count what happened', () => {
  const failing = edit()
  const changes = [
    create(),
    create(),
    edit(),
    edit({ kind: 'carry-over' }),
    edit({ kind: 'close' }),
    edit({ kind: 'reopen' }),
    keep(),
    keep({ issue: null, reason: { kind: 'ignored' } }),
  ]
  const whole = report({ changes, withheld: [{ change: create(), guard }] })
  const outcomes = [...whole.outcomes, { kind: 'failed', change: failing, message: 'no' } as const]
  const outputs = outputsOf({
    ...whole,
    outcomes,
    plan: { ...whole.plan, changes: [...whole.plan.changes, failing] },
  })
  expect(outputs).toMatchObject({
    applied: 'true',
    created: '2',
    updated: '1',
    'carried-over': '1',
    closed: '1',
    reopened: '1',
    unchanged: '1',
    withheld: '1',
    failed: '1',
  })
})

test('a change that is only not finished counts as made and as failed, with its issue', () => {
  const change = create()
  const { created, failed, issues } = outputsOf(
    report({ changes: [change], outcomes: [unfinished(change)] }),
  )
  expect({ created, failed }).toEqual({ created: '1', failed: '1' })
  expect(JSON.parse(issues ?? '')).toMatchObject([{ number: 31, fate: 'unfinished' }])
})

test('of a plan that is only shown, they count what would happen', () => {
  const mode = { kind: 'shown', because: 'pull-request' } as const
  expect(outputsOf(report({ mode, changes: [create()] }))).toMatchObject({
    applied: 'false',
    created: '1',
  })
})

test('the plan is JSON, with what became of each change', () => {
  const change = edit({ patch: { ...emptyPatch, title: 'Write them', addAssignees: ['ana'] } })
  const { plan } = outputsOf(report({ changes: [keep(), change] }))
  expect(JSON.parse(plan ?? '')).toEqual({
    version: 1,
    mode: 'applied',
    changes: [
      {
        kind: 'update',
        fate: 'done',
        issue: { number: 7, url: 'https://github.com/octo-org/notes/issues/7' },
        item: change.item,
        title: 'Write them',
        addLabels: [],
        removeLabels: [],
        addAssignees: ['ana'],
        removeAssignees: [],
        reasons: [{ kind: 'text' }],
        match: { kind: 'same-text' },
        remarks: ['text changed in the note'],
      },
      expect.objectContaining({ kind: 'keep', fate: 'kept', reason: { kind: 'unchanged' } }),
    ],
    omitted: 0,
  })
})

test('the issues are JSON, those that changed first', () => {
  const { issues } = outputsOf(report({ changes: [keep({ issue: issue(3) }), create()] }))
  expect(JSON.parse(issues ?? '')).toEqual([
    { ...issue(31), change: 'create', fate: 'done' },
    { ...issue(3), change: 'keep', fate: 'kept' },
  ])
})

test('together they stay well below what GitHub takes, and say what they leave out', () => {
  const changes = Array.from({ length: 3000 }, (_, number) => keep({ issue: issue(number) }))
  const { plan = '', issues = '' } = outputsOf(report({ changes }))
  const { changes: kept, omitted } = JSON.parse(plan)
  expect(plan.length + issues.length).toBeLessThanOrEqual(350_000)
  expect(kept.length).toBeGreaterThan(100)
  expect(kept.length + omitted).toBe(3000)
  expect(JSON.parse(issues).length).toBeGreaterThan(100)
})
