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

  test('does not compare each with each', () => {
    const found = indexOf([...many, 'Write release notes']).near('write release notes', {
      least: 0.3,
    })
    expect(found.length).toBeLessThan(many.length)
  })
})
