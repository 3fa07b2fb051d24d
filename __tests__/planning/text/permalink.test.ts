import { describe, expect, test } from '@jest/globals'
import { fileUrl, linkEnd, pathsLinkedIn, permalink } from '../../../src/planning/text/permalink.js'

const origin = {
  serverUrl: 'https://github.com',
  repository: { owner: 'octo', name: 'notes' },
  commit: 'c0ffee',
}
const blob = 'https://github.com/octo/notes/blob/c0ffee'

const paths: readonly (readonly [path: string, encoded: string])[] = [
  ['wg/2022-06-30.md', 'wg/2022-06-30.md'],
  ['wg/june 30.md', 'wg/june%2030.md'],
  ['ședință/30.md', '%C8%99edin%C8%9B%C4%83/30.md'],
  ['wg/a?b#c(d)[e].md', 'wg/a%3Fb%23c%28d%29%5Be%5D.md'],
  ['wg/50%.md', 'wg/50%25.md'],
]

test.each(paths)('%s has a link that no character of it ends', (path, encoded) => {
  expect(fileUrl(origin, path)).toBe(`${blob}/${encoded}`)
  expect(permalink(origin, path, 7)).toBe(`${blob}/${encoded}?plain=1#L7`)
  expect(linkEnd(path)).toBe(`/${encoded}?plain=1#L`)
})

describe('the notes that a text links', () => {
  test.each(paths)('are found again: %s', (path) => {
    expect(pathsLinkedIn(`[line 7](${permalink(origin, path, 7)})`)).toEqual([path])
  })

  test('stand there once each, in their order', () => {
    const [one, other] = [permalink(origin, 'b.md', 7), permalink(origin, 'a.md', 9)]
    expect(pathsLinkedIn(`${one} ${other}, ${permalink(origin, 'b.md', 8)}`)).toEqual([
      'b.md',
      'a.md',
    ])
  })

  test.each([
    ['no link', 'wg/2022-06-30.md?plain=1#L5'],
    ['a link to a file without a line', `${blob}/wg/a.md`],
    ['a link to another view', 'https://github.com/octo/notes/blame/c0ffee/a.md?plain=1#L5'],
    ['a link that ends early', `${blob}/wg (a.md?plain=1#L5`],
  ])('are none: %s', (_, text) => {
    expect(pathsLinkedIn(text)).toEqual([])
  })

  test('are as they stand there where they are not encoded well', () => {
    expect(pathsLinkedIn(`${blob}/50%.md?plain=1#L5`)).toEqual(['50%.md'])
  })
})
