import { describe, expect, test } from '@jest/globals'
import { isImperative, tellsToAct } from '../../src/minutes/imperative.js'

describe('a text that tells somebody what to do', () => {
  test.each([
    'Write it',
    '“Write” it',
    'WRITE it',
    're-run it',
    'Rewrite it',
    'Re-plan it',
    'precheck it',
    'colead it',
  ])('begins with a verb: %j', (text) => {
    expect(isImperative(text)).toBe(true)
    expect(tellsToAct(text)).toBe(true)
  })

  test.each([
    'please write it',
    'Please  write it',
    'Website: fix the links',
    'Website:  fix the links',
    'Website：\tfix the links',
    'The new website: fix it',
    'please website: fix it',
    'Website: please  fix it',
    'Website: Please fix it',
  ])('may say so behind something else: %j', (text) => {
    expect(tellsToAct(text)).toBe(true)
    expect(isImperative(text)).toBe(false)
  })

  test.each([
    ['agrees on something', 'Logo: use the green one'],
    ['agrees on something', 'Logo: keep it'],
    ['names a thing', 'The logo'],
    ['names a thing', 'Website: the links'],
    ['tells what happens', 'Writes it'],
    ['tells what happens', 'pleased to write'],
    ['tells what happens', 'So please write it'],
    ['says nothing', '—'],
    ['says nothing', ''],
    ['begins with a number', 'Website: 1 fix'],
    ['has more than a label before it', 'A very new website: fix it'],
    ['has no space behind the label', 'Website:fix it'],
    ['has a very long label', `${'x'.repeat(31)}: fix it`],
  ])('is not one that %s: %j', (_, text) => {
    expect(tellsToAct(text)).toBe(false)
  })
})
