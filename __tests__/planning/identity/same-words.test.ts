import { describe, expect, test } from '@jest/globals'
import { createSameWords, isReferring, wordsOf } from '../../../src/planning/identity/same-words.js'

function found(said: readonly string[], asked: string): readonly string[] {
  const words = createSameWords()
  for (const key of said) words.add(key)
  return words.otherwiseReferring(asked).map(({ key }) => key)
}

describe('of what was said, the same words with a reference more or less', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['one more', ['fix the printer'], 'fix the printer (#77)', ['fix the printer']],
    ['one less', ['fix octo/lib#1', 'fix octo/lib#2'], 'fix', ['fix octo/lib#1', 'fix octo/lib#2']],
    ['in another order', ['the printer: fix'], 'fix the printer #77', ['the printer: fix']],
    ['but not another one', ['fix octo/lib#1'], 'fix octo/lib#2', []],
    ['but not the same without any', ['fix the printer'], 'fix the printer', []],
    ['but no other words', ['fix the old printer'], 'fix the printer #77', []],
    ['but not the opposite', ['do not merge it'], 'merge it #77', []],
    ['but no words that only look the same together', ['foot ball'], 'football #77', []],
  ])('are found: %s', (_, said, asked, same) => {
    expect(found(said, asked)).toEqual(same)
  })

  test('say how like they are', () => {
    const words = createSameWords()
    words.add('fix the printer')
    const [one, ...others] = words.otherwiseReferring('fix the printer octo/lib#77')
    expect(one?.similarity).toBeCloseTo(0.77, 2)
    expect(others).toEqual([])
  })

  test('mean none where there are more than twenty', () => {
    const many = Array.from({ length: 21 }, (_, n) => `approve octo/lib#${n}`)
    expect(found(many.slice(1), 'approve')).toHaveLength(20)
    expect(found(many, 'approve')).toEqual([])
  })
})

test.each([
  ['fix the printer #77', true],
  ['fix 2 printers', true],
  ['fix the printer', false],
])('%s: refers to something is %s', (key, refers) => {
  expect(isReferring(key)).toBe(refers)
})

test.each([
  ['fix the printer #77', 'the printer: fix', true],
  ['fix the printers', 'fix the printer', false],
  ['do not merge it', 'merge it', false],
])('%j and %j: of the same words is %s', (one, other, same) => {
  expect(wordsOf(one) === wordsOf(other)).toBe(same)
})
