import { describe, expect, test } from '@jest/globals'
import type { AssigneeFate, RememberedAssignee } from '../../../src/planning/memory.js'
import { mergeAssignees, unassignedIn } from '../../../src/planning/merge/assignees.js'

interface Given {
  readonly wanted?: readonly string[]
  /** Who is assigned to the issue. */
  readonly present?: readonly string[]
  /** What the issue remembers: `granted`, `found`, … */
  readonly known?: Readonly<Record<string, AssigneeFate>>
  readonly assignable?: readonly string[] | null
}

function merge({ wanted = [], present = [], known = {}, assignable = ['ana', 'bob'] }: Given) {
  const { assignees, ...changes } = mergeAssignees(wanted, {
    issue: { assignees: present },
    memory: { assignees: Object.entries(known).map(([login, fate]) => ({ login, fate })) },
    assignable: assignable === null ? null : new Set(assignable),
  })
  return {
    ...changes,
    fates: Object.fromEntries(assignees.map(({ login, fate }) => [login, fate])),
  }
}

const many = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `p${from + n}`)

describe('whom the note wants', () => {
  test.each<[string, Given, readonly string[], AssigneeFate]>([
    ['is assigned', {}, ['Ana'], 'granted'],
    ['is assigned, whether or not GitHub was asked yet', { assignable: null }, ['Ana'], 'granted'],
    ['is a person’s who was there already', { present: ['ANA'] }, [], 'found'],
    ['is not asked for who cannot be assigned', { assignable: ['bob'] }, [], 'unassignable'],
    ['is asked for once that is possible', { known: { ana: 'unassignable' } }, ['Ana'], 'granted'],
    ['is asked for once there is room', { known: { ana: 'beyond-limit' } }, ['Ana'], 'granted'],
    ['is not asked for again whom GitHub left out', { known: { ana: 'refused' } }, [], 'refused'],
    [
      'is a person’s whom GitHub left out and a person assigned',
      { known: { ana: 'refused' }, present: ['ana'] },
      [],
      'found',
    ],
    [
      'is not insisted on where a person took them off',
      { known: { ana: 'granted' } },
      [],
      'granted',
    ],
    ['is not insisted on where a person took theirs off', { known: { ana: 'found' } }, [], 'found'],
    ['stays', { known: { ana: 'granted' }, present: ['ana'] }, [], 'granted'],
  ])('%s', (_, given, add, fate) => {
    expect(merge({ wanted: ['Ana'], ...given })).toEqual({ add, remove: [], fates: { Ana: fate } })
  })
})

describe('whom the note does not want any more', () => {
  test.each<[string, Given, readonly string[]]>([
    ['goes', { known: { Ana: 'granted' }, present: ['ana'] }, ['Ana']],
    ['need not go twice', { known: { ana: 'granted' }, present: ['bob'] }, []],
    ['stays whom a person assigned', { known: { ana: 'found' }, present: ['ana'] }, []],
    ['stays whom GitHub had left out', { known: { ana: 'refused' }, present: ['ana'] }, []],
    ['stays of whom nothing is known', { present: ['ana'] }, []],
  ])('%s', (_, given, remove) => {
    expect(merge({ wanted: ['bob'], assignable: [], ...given }).remove).toEqual(remove)
  })
})

describe('ten assignees at the most', () => {
  test('are asked for; who comes next waits', () => {
    const { add, fates } = merge({ wanted: many(11), assignable: many(11) })
    expect(add).toEqual(many(10))
    expect(fates).toMatchObject({ p9: 'granted', p10: 'beyond-limit' })
  })

  test('are together with those who are there, and without those who go', () => {
    const given = { wanted: ['ana', 'bob'], present: many(9) }
    expect(merge(given).add).toEqual(['ana'])
    expect(merge({ ...given, known: { p3: 'granted' } })).toMatchObject({
      add: ['ana', 'bob'],
      remove: ['p3'],
    })
  })

  test('are not counted while nobody has asked who can be assigned', () => {
    expect(merge({ wanted: many(11), assignable: null }).add).toEqual(many(11))
  })
})

test('who is not assigned is told by why', () => {
  const fates: readonly AssigneeFate[] = [
    'granted',
    'refused',
    'found',
    'unassignable',
    'beyond-limit',
  ]
  const assignees = fates.map((fate): RememberedAssignee => ({ login: fate, fate }))
  expect(unassignedIn(assignees)).toEqual({
    impossible: ['refused', 'unassignable'],
    beyondLimit: ['beyond-limit'],
  })
})
