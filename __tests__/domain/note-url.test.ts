import { describe, expect, test } from '@jest/globals'
import {
  notesLinkedIn,
  noteUrl,
  noteUrlEnd,
  noteUrlIn,
  withoutCommits,
} from '../../src/domain/note-url.js'

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
  expect(noteUrl(origin, path)).toBe(`${blob}/${encoded}`)
  expect(noteUrl(origin, path, 7)).toBe(`${blob}/${encoded}?plain=1#L7`)
  expect(noteUrlIn('https://github.com/octo/notes', 'c0ffee', path)).toBe(`${blob}/${encoded}`)
  expect(noteUrlEnd(path)).toBe(`/${encoded}?plain=1#L`)
})

describe('the notes that a text links', () => {
  test.each(paths)('are found again: %s', (path) => {
    expect(notesLinkedIn(`[line 7](${noteUrl(origin, path, 7)})`)).toEqual([path])
  })

  test('stand there once each, in their order', () => {
    const [one, other] = [noteUrl(origin, 'b.md', 7), noteUrl(origin, 'a.md', 9)]
    expect(notesLinkedIn(`${one} ${other}, ${noteUrl(origin, 'b.md', 8)}`)).toEqual([
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
    expect(notesLinkedIn(text)).toEqual([])
  })

  test('are as they stand there where they are not encoded well', () => {
    expect(notesLinkedIn(`${blob}/50%.md?plain=1#L5`)).toEqual(['50%.md'])
  })
})

test('links to notes of two commits are the same but for the commit', () => {
  const text = (commit: string) =>
    `[line 7](${noteUrl({ ...origin, commit }, 'wg/a.md', 7)}) /blob/ b/`
  expect(withoutCommits(text('c0ffee'))).toBe(withoutCommits(text('decaf')))
  expect(withoutCommits(text('c0ffee'))).toContain('/blob/wg/a.md?plain=1#L7) /blob/ b/')
})
