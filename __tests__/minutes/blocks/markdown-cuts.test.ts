import { describe, expect, test } from '@jest/globals'
import { chunksOf, piecesOf } from '../../../src/minutes/blocks/markdown-chunks.js'

/** The lines of a note with a mark in front: § where a heading begins a chunk, ¦ where the chunk may be cut further. */
function cut(lines: readonly string[], first = 0): readonly string[] {
  const marks = new Map<number, string>()
  for (const { start, heading, cuts } of chunksOf(lines, first)) {
    if (heading !== null) marks.set(start, '§')
    for (const line of cuts) marks.set(line, '¦')
  }
  return lines.map((line, index) => `${marks.get(index) ?? ' '}${line}`)
}

const bare = (marked: readonly string[]) => marked.map((line) => line.slice(1))

describe('Markdown is cut', () => {
  test.each([
    [
      'at its headings and right below them',
      [' text', '§# A', '¦text', ' more', '§###### B', '¦- c'],
    ],
    [
      'at bullets in the first column',
      [' a', '¦- b', '  - c', '¦*   d', '¦+\te', ' 2. f', ' -', ' *  '],
    ],
    [
      'behind blank lines, but for what may go on',
      [' a', ' ', '¦b', '  \t', '¦c', ' ', '  d', ' ', ' 2. e'],
    ],
    [
      'below a heading, whatever stands there',
      ['§# A', '¦  text', '§## B', '¦2. c', '§#', '¦', '¦a'],
    ],
    ['at no text with a hash', ['§# A', '¦#B', ' ####### c', '  # d', ' a # e', ' \\# f']],
    ['behind front matter', [' ---', ' # a', ' ---', '§# B'], 3],
  ])('%s', (_, marked, first = 0) => {
    expect(cut(bare(marked), first)).toEqual(marked)
  })

  test.each([
    ...['```', '```js', '~~~', '~~~~ a `b`', '`````'].map((fence) => [
      fence,
      [` ${fence}`, ' # a', ' ', ' b', ` ${/^(`+|~+)/.exec(fence)?.[0]}`, '¦- c', '§# D'],
    ]),
    ['a fence closed with spaces', [' ```', ' # a', '  ``` \t', '¦- b', '§# C']],
    ['a fence closed by more', [' ```', ' ``', ' ~~~', ' ``` x', ' ````', '¦- b']],
    ['an indented fence', ['  ~~~', '  # a', ' ', '  ~~~', '¦- b', '§# C']],
    ['a fence three spaces in', ['    ```', '    # a', '    ```', '¦- b']],
    ['a comment', [' <!-- a', ' # b >', ' ', ' c -->', '¦- d', '§# E']],
    ['an instruction', [' <?php', ' # a ->', ' ?>', '¦- b']],
    ['a declaration', [' <!DOCTYPE', ' # a', ' >', '¦- b']],
    ['raw data', [' <![CDATA[', ' # a >', ' ]]>', '¦- b']],
    ...['script', 'pre', 'style', 'textarea'].map((tag) => [
      tag,
      [` <${tag}>`, ' # a >', ' ', ` b </${tag.toUpperCase()}>`, '¦- c'],
    ]),
    ['a tag with something behind', [' <pre class="a"', ' # a', ' </pre>', '¦- b']],
    ['a tag at the end of its line', [' <script', ' # a', ' </script>', '¦- b']],
    ['other HTML', [' <details>', ' - a', ' ', '¦- b', ' </b>', ' c', ' ', '¦- d']],
    ['a longer tag', [' <prefix>', ' a', ' ', '§# B']],
  ] as [string, string[]][])('at nothing within %s, and again behind it', (_, marked) => {
    expect(cut(bare(marked))).toEqual(marked)
  })

  test.each([
    ['a fence', [' ```', ' # a', ' ', ' - b']],
    ['a comment', [' <!-- a', ' # b >', ' ', ' - c']],
    ['other HTML', [' <div>', ' # a', ' - b']],
  ])('at nothing behind %s that stays open', (_, marked) => {
    expect(cut(bare(marked))).toEqual(marked)
  })

  test.each([
    ['an indented fence with a line further left', ['§# A', '¦ ```', ' b', '  ```', ' # c']],
    ['an indented fence that is closed further in', ['§# A', '¦ ```', '  b', '   ```', ' # c']],
    ['an indented comment', ['§# A', '¦ <!-- b', '  -->', ' # c']],
    ['a comment that is none to all', ['§# A', '¦<!-->', ' -->', ' # c']],
    ['another one', ['§# A', '¦<!--->', ' -->', ' # c']],
    ['HTML with a fence in it', ['§# A', '¦<div>', ' ```', ' ', ' # c']],
    ['HTML with a comment in it', ['§# A', '¦<div>', ' <!-- b', ' ', ' # c']],
  ])('no further where it is uncertain what is open: %s', (_, marked) => {
    expect(cut(bare(marked))).toEqual(marked)
  })

  test.each([
    ...[
      '- ```',
      '> ~~~',
      '- <div>',
      '1. <!-- a',
      '> - </p>',
      '2) > <?php',
      '    ```',
      '+ <!X',
      '``` `',
    ],
    ...[
      '  > <b>',
      '-  <pre>',
      'text ```',
      '12. <a',
      '\t<p>',
      '>- <p>',
      '<!-- a -->',
      '<?a ?>',
      '<!X >',
    ],
    ...['<pre></pre>', ' <!-- a -->', '<![CDATA[ ]]>', '``` a `b'],
  ])('at headings only behind %j, which may stay open in what holds it', (line) => {
    const marked = ['§# A', `¦${line}`, ' ', ' - b', '§# C', '¦- d', ' ', '¦e']
    expect(cut(bare(marked))).toEqual(marked)
  })

  test.each([
    ...[
      '- `a`',
      '- ~~b~~',
      '- <https://example.org>',
      '- <http://example.org>',
      '- 1 < 2',
      '- a <b>',
    ],
    ...['- <3', '- a <b', 'a <div>', '> 1 <2', '~~b~~', '~b'],
  ])('at bullets behind %j, which opens nothing', (line) => {
    const marked = ['§# A', `¦${line}`, '¦- b']
    expect(cut(bare(marked))).toEqual(marked)
  })
})

test('A chunk knows its heading without closing marks', () => {
  const lines = [
    'text',
    '# A #',
    '##\tB  ##  ',
    '### C# ',
    '#### #',
    '##### D # E',
    '###### F#',
    '#',
  ]
  expect(chunksOf(lines, 0)).toEqual([
    { start: 0, end: 1, heading: null, cuts: [] },
    { start: 1, end: 2, heading: { depth: 1, text: 'A' }, cuts: [] },
    { start: 2, end: 3, heading: { depth: 2, text: 'B' }, cuts: [] },
    { start: 3, end: 4, heading: { depth: 3, text: 'C#' }, cuts: [] },
    { start: 4, end: 5, heading: { depth: 4, text: '' }, cuts: [] },
    { start: 5, end: 6, heading: { depth: 5, text: 'D # E' }, cuts: [] },
    { start: 6, end: 7, heading: { depth: 6, text: 'F#' }, cuts: [] },
    { start: 7, end: 8, heading: { depth: 1, text: '' }, cuts: [] },
  ])
})

test('A chunk is cut in pieces but for its lists', () => {
  const lines = ['# A', '- b', '- c', '', 'text', '', '- d', '- e', '', '> f']
  const pieces = chunksOf(lines, 0).flatMap((chunk) => piecesOf(lines, chunk))
  expect(pieces.map(({ start, end }) => lines.slice(start, end))).toEqual([
    ['# A'],
    ['- b', '- c', ''],
    ['text', '', '- d', '- e', ''],
    ['> f'],
  ])
})
