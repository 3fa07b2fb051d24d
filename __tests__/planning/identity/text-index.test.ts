import { describe, expect, test } from '@jest/globals'
import { keyOf } from '../../../src/planning/identity/key.js'
import { createTextIndex } from '../../../src/planning/identity/text-index.js'

const many = Array.from({ length: 200 }, (_, index) => `Call number ${index} about the site`)

function indexOf(texts: readonly string[]) {
  const index = createTextIndex<string>()
  for (const text of texts) index.add(keyOf({ text, due: null }), text)
  return index
}

describe('createTextIndex', () => {
  test.each([
    ['words', 'Write the release notes', 'Write the release note'],
    [
      'nothing but a link',
      'https://github.com/octo/notes/pull/7',
      'https://github.com/octo/notes/pull/7',
    ],
    ['links only', 'octo/notes#7, octo/notes#8', 'octo/notes#8, octo/notes#7'],
    ['nothing but signs', '🎉🎉', '🎉🎉'],
    ['words that all others have too', 'About the site', 'About the site'],
  ])('finds a text of %s among many', (_, text, asked) => {
    const found = indexOf([...many, text]).near(keyOf({ text: asked, due: null }), { least: 0.3 })
    const likeness = found.find(({ value }) => value === text)?.likeness
    expect(likeness).toMatchObject({ kind: 'alike' })
  })

  test('finds all that have a text, in the order in which they came', () => {
    const index = indexOf([])
    for (const value of ['first', 'second', 'third']) {
      index.add(value === 'second' ? 'call ana' : 'write the notes', value)
    }
    const near = index.near('write the notes', { least: 0.3 })
    expect(near.map(({ value }) => value)).toEqual(['first', 'third'])
  })

  test('leaves out what is to be skipped', () => {
    const index = indexOf(['Write notes', 'Write the notes'])
    const skips = (value: string) => value === 'Write notes'
    const near = index.near('write notes', { least: 0.3, skips })
    expect(near.map(({ value }) => value)).toEqual(['Write the notes'])
  })

  test('compares all of sixty texts, and of more those that share one of the four rarest words', () => {
    const common = ['one', 'two', 'three', 'four']
    const others = (count: number) =>
      Array.from({ length: count }, (_, n) => `${common[n % 4]} ${common[(n + 1) % 4]} x${n}y`)
    const asked = 'common rare'
    const found = (count: number) =>
      indexOf(['Common rares', ...others(count)])
        .near(asked, { least: 0.3 })
        .map(({ value }) => value)
    // A form of a word is another word to an index.
    expect(found(59)).toEqual(['Common rares'])
    expect(indexOf(['Commons rares', ...others(59)]).near(asked, { least: 0.3 })).toHaveLength(1)
    expect(indexOf(['Commons rares', ...others(60)]).near(asked, { least: 0.3 })).toEqual([])
  })

  test('of too many that share a word, compares the last 250', () => {
    const texts = Array.from({ length: 300 }, (_, n) => `Call ${'abcdefghij'[n % 10]}${n}z`)
    const near = indexOf(texts).near('call', { least: 0.1 })
    expect(near.map(({ value }) => value)).toEqual(texts.slice(-250))
  })

  test('prefers what fewer share', () => {
    const texts = Array.from({ length: 300 }, (_, n) => `Call board, club: ${'abc'[n % 3]}${n}z`)
    const rare = 'Call board, club: Ana'
    const near = indexOf([rare, ...texts]).near('call board, club: ana', { least: 0.1 })
    expect(near.map(({ value }) => value)).toEqual([rare, ...texts.slice(-249)])
  })

  test('does not compare each with each', () => {
    const found = indexOf([...many, 'Write release notes']).near('write release notes', {
      least: 0.3,
    })
    expect(found.length).toBeLessThan(many.length)
  })
})
