import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { takeApart } from '../../../src/planning/identity/anchors.js'
import { keyOf } from '../../../src/planning/identity/key.js'
import {
  compare,
  doubtful,
  type Likeness,
  repeated,
  reworded,
} from '../../../src/planning/identity/similarity.js'
import { type Pair, pairs } from './pairs.js'

function likenessOf({ one, other }: Pick<Pair, 'one' | 'other'>): Likeness {
  return compare(
    takeApart(keyOf({ text: one, due: null })),
    takeApart(keyOf({ text: other, due: null })),
  )
}

/** 0 where only a person can tell that the two are one. */
function certainty(pair: Pick<Pair, 'one' | 'other'>): number {
  const likeness = likenessOf(pair)
  return likeness.kind === 'alike' ? likeness.similarity : 0
}

const same = pairs.filter(({ verdict }) => verdict === 'same')
const different = pairs.filter(({ verdict }) => verdict === 'different')

describe('pairs of items that people have told apart', () => {
  test('are of many kinds, and as many of them the same as not', () => {
    expect(same.length).toBeGreaterThanOrEqual(75)
    expect(different.length).toBeGreaterThanOrEqual(75)
  })

  test.each(different)('two items are never taken for one: $one | $other', (pair) => {
    expect(certainty(pair)).toBeLessThan(reworded)
  })

  test('one item is recognised at least 88 times in 100', () => {
    const found = same.filter((pair) => certainty(pair) >= reworded)
    expect(found.length / same.length).toBeGreaterThanOrEqual(0.88)
  })

  test('from `doubtful` on, 98 in 100 are one item', () => {
    const asked = [same, different].map((some) => some.filter((one) => certainty(one) >= doubtful))
    const [right = [], wrong = []] = asked
    expect(right.length / (right.length + wrong.length)).toBeGreaterThanOrEqual(0.98)
    expect(right.length / same.length).toBeGreaterThanOrEqual(0.97)
  })

  test('half of the reworded ones would be carried over to another meeting, and no two items', () => {
    const found = same.filter((pair) => certainty(pair) >= repeated)
    expect(found.length / same.length).toBeGreaterThanOrEqual(0.5)
    expect(different.filter((pair) => certainty(pair) >= repeated)).toEqual([])
  })
})

describe('how an item stands', () => {
  const standing = same.filter(({ kind }) => kind === 'how it stands, in other words')

  test.each(standing)('makes it no other: $one | $other', (pair) => {
    expect(certainty(pair)).toBe(1)
  })

  test.each([
    ['a text that says nothing else', 'urgent', 'pending'],
    ['a bracket about something', 'Ask the venue (catering)', 'Ask the venue (parking)'],
    ['a word within the sentence', 'Open the urgent list', 'Open the list'],
    ['a sentence that asks for an update', 'Call Ana. Update the wiki: menu', 'Call Ana'],
  ])('is not taken out of %s', (_, one, other) => {
    expect(certainty({ one, other })).toBeLessThan(1)
  })
})

describe('compare', () => {
  test.each(same.filter((pair) => certainty(pair) >= repeated))(
    'finds what is the same enough, whatever the least asked for: $one | $other',
    ({ one, other }) => {
      const [left, right] = [one, other].map((text) => takeApart(keyOf({ text, due: null })))
      expect(left && right && compare(left, right, repeated)).toMatchObject({ kind: 'alike' })
    },
  )

  test.each([
    ['one word that is written as two', 'Test the bootloader', 'Test the boot loader', 1],
    ['two words that are written as one', 'Update web site', 'Update the website', 1],
    ['a hyphen', 'Send an e-mail to Ana', 'Send an email to Ana', 1],
    ['an issue by link and by number', 'Fix https://github.com/o/r/issues/7', 'Fix o/r#7', 1],
    ['a link that was added', 'Write the guide', 'Write the guide https://example.org/guide', 0.77],
    ['nothing in common', 'Write the guide', 'Book a room', 0],
    ['nothing but numbers', '3', '4', 1],
  ])('measures %s', (_, one, other, expected) => {
    const likeness = likenessOf({ one, other })
    const similarity = likeness.kind === 'different' ? 0 : likeness.similarity
    expect(similarity).toBeCloseTo(expected, 2)
  })

  test.each([
    ['another number', 'Write chapter 3 of the guide', 'Write chapter 4 of the guide'],
    ['another letter at the end', 'Paint room A', 'Paint room B'],
    ['nothing but another number', '3', '4'],
    ['the opposite', 'We keep the mirror', 'We never keep the mirror'],
  ])('leaves %s to a person', (_, one, other) => {
    expect(likenessOf({ one, other })).toMatchObject({ kind: 'doubt' })
  })

  test.each([
    ['a link', 'Write the guide', 'Write the guide: https://example.org/guide'],
    ['a second link', 'Approve octo/lib#131', 'Approve octo/lib#131 (o/r#7)'],
    ['a number', 'Fix the printer', 'Fix the printer (#77)'],
    ['a date', 'Clean up the wiki pages', 'Clean up the wiki pages - done on May 12'],
    ['a count', 'Ask legal about the licence', 'Ask legal about the licence, 2 questions left'],
  ])('sees that %s was added', (_, one, other) => {
    expect(likenessOf({ one, other })).toMatchObject({ kind: 'added' })
    expect(likenessOf({ one, other })).toEqual(likenessOf({ one: other, other: one }))
  })

  test('takes a reference in place of another for no addition', () => {
    expect(
      likenessOf({ one: 'Read chapter 3', other: 'Read chapter https://example.org/4' }),
    ).toMatchObject({ kind: 'doubt' })
  })

  const texts = fc
    .array(
      fc.constantFrom('write', 'the', 'boot', 'loader', 'bootloader', 'not', 'test', 'o/r#1', '7'),
      {
        maxLength: 8,
      },
    )
    .map((words) => takeApart(words.join(' ')))

  test('is symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const likeness = compare(one, other)
        expect(compare(other, one)).toEqual(likeness)
        const similarity = likeness.kind === 'different' ? 0 : likeness.similarity
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('with a least likeness finds what it finds without, from there on', () => {
    fc.assert(
      fc.property(texts, texts, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
        const likeness = compare(one, other)
        const isEnough = likeness.kind !== 'different' && likeness.similarity >= least
        expect(compare(one, other, least)).toEqual(isEnough ? likeness : { kind: 'different' })
      }),
    )
  })
})
