import { describe, expect, test } from '@jest/globals'
import { readParticipant } from '../../src/minutes/participant.js'
import { linkedWhole, peelings } from '../../src/minutes/peel.js'
import { plainLabel } from '../../src/minutes/plain-label.js'

test.each([
  ['**Action items:**', 'Action items'],
  ['🔧 Action items', 'Action items'],
  [':wrench: Action items', 'Action items'],
  ['Action :wrench: items', 'Action items'],
  ['1. Action items', 'Action items'],
  ['2.1 Action items', 'Action items'],
  ['(3) Action items', 'Action items'],
  ['iv) Action items', 'Action items'],
  ['a. Action items', 'Action items'],
  ['- Action items –', 'Action items'],
  ['[Action items](https://a.org/b)', 'Action items'],
  ['![icon](a.png) Action items', 'Action items'],
  ['Action items <!-- all of them -->', 'Action items'],
  ['<u>Action</u> items', 'Action items'],
  ['Action items {#actions}', 'Action items'],
  ['`Action` ~~items~~ \\#', 'Action items'],
  ['Action   items：', 'Action items'],
  ['2026 plans', '2026 plans'],
  ['10:30', '10:30'],
  ['a:b:c', 'a:b:c'],
  ['12. Action items', 'Action items'],
  ['1.2.3) Action items', 'Action items'],
  ['12.13 Action items', 'Action items'],
  ['1.2.3  Action items', 'Action items'],
  ['XII. Action items', 'Action items'],
  ['Plan 1. Action items', 'Plan 1. Action items'],
  ['12 Action items', '12 Action items'],
  ['abc. Action items', 'abc. Action items'],
  ['1.Action items', '1.Action items'],
  ['  Action items  ', 'Action items'],
  ['> • Action items', 'Action items'],
  ['| Action items |', 'Action items'],
  ['Action<!-- a > b -->items', 'Action items'],
  ['Action![a](b)items', 'Action items'],
  ['a :+1: b :wrench:', 'a b'],
  ['Action:wrench: items', 'Action:wrench: items'],
  ['Action{#a}items', 'Action items'],
  ['Action**items', 'Action items'],
  ['Action🔧🔧items', 'Action items'],
  ['1️⃣ Action items', '1 Action items'],
  ['© Action', 'Action'],
  ['', ''],
])('the label %j says %j', (source, label) => {
  expect(plainLabel(source)).toBe(label)
})

describe('behind what may stand in front of an owner', () => {
  test.each([
    'A-21',
    'AI-2023-012',
    'AB12',
    '#12',
    '2.1',
    '**(D-08)**',
    'A-21:',
    'A-21 –',
    '2026-05-07',
    '(2026/05/07):',
    '2026-05-07 -',
    'Carried over:',
    '**High:**',
    'P1:',
    'In progress:',
    'urgent :',
    '[High]',
    '[carried over]',
    '[p4]',
    '[WIP]',
  ])('%s', (layer) => {
    expect(peelings(`${layer} Ana: write`)).toContain('Ana: write')
  })

  test.each([
    '12 Ana: write',
    'ABCDE-1 Ana: write',
    'p5: Ana: write',
    'Openly: write',
    '[Higher] Ana',
    'A-21',
    'Ana: write',
  ])('nothing is peeled off %j', (text) => {
    expect(peelings(text)).toEqual([])
  })

  test('a linked name may be meant', () => {
    expect(peelings('[Ana](https://a.org/a) to write')).toEqual(['Ana to write'])
    expect(peelings('See [Ana](https://a.org/a)')).toEqual([])
  })
})

test.each([
  ['[Ana: write it](https://a.org)', { inner: 'Ana: write it', target: '(https://a.org)' }],
  ['[Ana: write it](a.md "The plan").', { inner: 'Ana: write it', target: '(a.md "The plan")' }],
  ['[Ana](a.md) writes it', null],
  ['see [Ana](a.md)', null],
  ['[](a.md)', null],
])('what is a link as a whole: %j', (text, expected) => {
  expect(linkedWhole(text)).toEqual(expected)
})

describe('an entry of the participants', () => {
  test.each([
    ['Ana Pop', 'Ana Pop', [], null],
    ['Ana Pop (AP)', 'Ana Pop', ['AP'], null],
    ['Ana Pop (AP, @anapop)', 'Ana Pop', ['AP'], 'anapop'],
    ['Ana Pop (AP; ana/@ana-pop)', 'Ana Pop', ['AP', 'ana'], 'ana-pop'],
    ['Ana Pop (, AP)', 'Ana Pop', ['AP'], null],
    ['Ana Pop @anapop (AP)', 'Ana Pop', ['AP'], 'anapop'],
    ['Ana Pop (AP) @anapop', 'Ana Pop', ['AP'], 'anapop'],
    ['Ana Pop - ACME (AP)', 'Ana Pop', ['AP'], null],
    ['Ana Pop (ana@a.org)', 'Ana Pop', [], null],
    ['Ana Pop (@ana--pop)', 'Ana Pop', [], null],
    ['(AP)', '(AP)', ['AP'], null],
  ])('%s', (written, name, aliases, login) => {
    expect(readParticipant(written)).toEqual({ written, name, aliases, login })
  })
})
