import { describe, expect, test } from '@jest/globals'
import type { Change, EditReason } from '../../src/domain/plan.js'
import type { Limits } from '../../src/domain/policy.js'
import { guard } from '../../src/planning/guard.js'
import { create, edit, issue, keep } from '../reporting/sample-report.js'

const limits: Limits = { maxCreate: 2, maxClose: 1, maxUpdate: 2 }

/** The changes that are withheld, by what: `close #7: max-close`. */
function withheld(changes: readonly Change[]): readonly string[] {
  const plan = { changes, labels: [], findings: [], agenda: { open: [], decisions: [] } }
  const verdict = guard(plan, limits)
  expect(verdict.allowed.length + verdict.withheld.length).toBe(changes.length)
  return verdict.withheld.map(({ change, guard: by }) => {
    const number = change.kind === 'create' ? '' : ` #${change.issue?.number}`
    return `${change.kind}${number}: ${by.kind}`
  })
}

const close = (number: number, ...reasons: readonly EditReason[]) =>
  edit({ kind: 'close', issue: issue(number), reasons })
const update = (number: number, ...reasons: readonly EditReason[]) =>
  edit({ issue: issue(number), reasons })
const times = (count: number, change: (number: number) => Change) =>
  Array.from({ length: count }, (_, index) => change(index + 1))

describe('a limit', () => {
  test.each([
    ['new issues', 2, () => create()],
    ['closings', 1, (number: number) => close(number, { kind: 'gone' })],
    ['rewrites', 2, (number: number) => update(number, { kind: 'text' })],
    [
      'meetings that raise an item again',
      2,
      (number: number) => edit({ kind: 'carry-over', issue: issue(number) }),
    ],
  ])('on %s lets %i pass, and of one more none', (_, limit, change) => {
    expect(withheld(times(limit, change))).toEqual([])
    expect(withheld(times(limit + 1, change))).toHaveLength(limit + 1)
  })

  test('counts for its own kind of change only', () => {
    const changes = [
      ...times(2, () => create()),
      ...times(2, (number) => close(number, { kind: 'gone' })),
      ...times(2, (number) => update(number + 2, { kind: 'owners' })),
      keep(),
    ]
    expect(withheld(changes)).toEqual(['close #1: max-close', 'close #2: max-close'])
  })

  test.each<EditReason>([{ kind: 'done' }, { kind: 'recorded' }, { kind: 'duplicate', of: 1 }])(
    'on closings counts none with the reason $kind, whatever else happens to the issue',
    (reason) => {
      expect(withheld(times(3, (number) => close(number + 1, { kind: 'text' }, reason)))).toEqual(
        [],
      )
    },
  )

  test.each<EditReason>([
    { kind: 'moved', from: 'a.md' },
    { kind: 'meeting' },
    { kind: 'dropped', path: 'a.md' },
    { kind: 'absorbed', duplicate: 9 },
    { kind: 'dashboard' },
  ])('on rewrites counts none with the reason $kind alone', (reason) => {
    expect(withheld(times(3, (number) => update(number, reason)))).toEqual([])
  })

  test.each<EditReason>([{ kind: 'moved', from: 'a.md' }, { kind: 'meeting' }])(
    'on rewrites counts those that are rewritten for $kind and more',
    (reason) => {
      expect(withheld(times(3, (number) => update(number, reason, { kind: 'text' })))).toHaveLength(
        3,
      )
    },
  )

  test('on new issues counts none of notes that have some', () => {
    expect(withheld(times(3, () => create({ firstOfNote: false })))).toEqual([])
  })
})

describe('what belongs together is withheld together', () => {
  const dashboard = update(50, { kind: 'dashboard' })

  test('a dashboard with new issues that it would list', () => {
    expect(withheld([...times(3, () => create()), dashboard])).toContain('update #50: max-create')
    expect(withheld([...times(2, () => create()), dashboard])).toEqual([])
    const others = [keep(), update(1, { kind: 'text' })]
    expect(withheld([...others, ...times(3, () => create()), dashboard])).toContain(
      'update #50: max-create',
    )
  })

  test('but no dashboard that stays as it is', () => {
    const kept = keep({ issue: issue(50), reason: { kind: 'dashboard', because: 'unchanged' } })
    expect(withheld([...times(3, () => create()), kept])).toEqual(
      Array(3).fill('create: max-create'),
    )
  })

  test('the closing of a duplicate with the rewriting of the one that tells of it, and no other closing', () => {
    const changes = [
      update(1, { kind: 'text' }, { kind: 'absorbed', duplicate: 11 }),
      update(2, { kind: 'text' }),
      update(3, { kind: 'text' }),
      update(4, { kind: 'absorbed', duplicate: 14 }),
      close(11, { kind: 'text' }, { kind: 'duplicate', of: 1 }),
      close(12, { kind: 'done' }),
      close(14, { kind: 'duplicate', of: 4 }),
    ]
    expect(withheld(changes)).toEqual([
      'update #1: max-update',
      'update #2: max-update',
      'update #3: max-update',
      'close #11: max-update',
    ])
  })
})

test('an issue of another author withholds its own creation, and counts for no limit', () => {
  const claimed = create({ claimedBy: { number: 5, author: 'ada' } })
  expect(withheld([claimed, claimed, create(), create()])).toEqual(
    Array(2).fill('create: untrusted-author'),
  )
})
