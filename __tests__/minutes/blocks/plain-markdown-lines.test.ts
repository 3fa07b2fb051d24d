import { describe, expect, test } from '@jest/globals'
import { parseWhole } from '../../../src/minutes/blocks/markdown.js'
import { readPlainMarkdown } from '../../../src/minutes/blocks/plain-markdown.js'

const read = (text: string) => {
  const lines = text.split('\n')
  return readPlainMarkdown(lines, { start: 0, end: lines.length })
}

describe('Markdown as most notes have it is read line by line, as the parser reads it', () => {
  test.each([
    ['a heading with much space', '##  Sync'],
    ['a heading with closing marks', '# Sync  ###'],
    ['a heading that ends in a sharp', '# About C# #'],
    ['a heading with a mark in it', '# Room # 4'],
    ['a heading with spaces behind', '# Sync  \ntext'],
    ['a heading below a text', 'text\n# Sync\n  # More'],
    ['high numbers', '12. twelve\n13. thirteen\n1234567890. not a number'],
    ['a number above 1 first', '2. two\n3. three'],
    ['numbers below a text', 'text\n1. one\n2. two'],
    ['bullets with much space', '-   wide\n    more\n-    wider\n     more'],
    ['an empty bullet', '- one\n-  \n- two\n\n12.\n13. three'],
    ['an empty bullet behind an entry', '- one\n*\n- two'],
    ['an empty bullet above a text', '-\ntext'],
    ['a text before dashes', 'so ---'],
    ['a text behind dashes', '--- so'],
    ['a text behind stars', '***bold*** so'],
    ['a rule with spaces', 'text\n\n - - -  \n***\n_ _ _'],
    ['a rule in a list', '- one\n\n  ***\n- two'],
    ['a line far in below a text', 'text\n    - four\n     # five\n- one\n      - deep'],
    ['a list three spaces in', 'text\n   - three'],
    ['a text that ends in a bar', 'one |\ntwo'],
    ['a tab in a text', 'a\tb'],
    ['a box behind a text', '- see [x] it'],
    ['boxes', '- [ ] open\n- [x] done\n- [X] done'],
    ['brackets in front', '- [a] text\n- [see](b)'],
    ['a table without its last bars', '| Who | What\n| - | -\n| Ana | write\n\ntext'],
    ['a table with much space', '|   Who   |\n|   :---:   |\n|   Ana   |  '],
    ['a table below a list', '- one\n\n| Who |\n| - |\n| Ana |'],
    ['a table without rows', '| Who |\n| - |'],
    ['code with fewer marks in it', '~~~~\n~~~\n~\n~~~~\ntext'],
    ['code with one mark in it', '~~~\n~\n~~~\n```\n`\n```'],
    ['code with other marks in it', '```\n~~~\n``` x\n ```'],
    ['code in a list', '- one\n  ```js\n  code\n \n\n     more\n    ```\n  text'],
    ['code right below a text', 'text\n```\ncode\n```'],
    ['underlines', 'One\ntwo\n==\nThree\n-\n\nfour'],
    ['lists in lists', '- a\n  - b\n    1. c\n       more\n\n    d\n- e\n\n  f\n* g'],
    ['an entry that is headed', '1. # One\n2. ## Two ##\n   text'],
  ])('%s', (_, text) => {
    const blocks = read(text)
    expect(blocks).not.toBeNull()
    expect(blocks).toEqual(parseWhole(text))
  })
})

describe('what may mean something else is left to the parser, or read as it reads it', () => {
  test.each([
    ...[
      '##',
      '#',
      '# #',
      '## ##',
      '#\ttext',
      '    # code',
      '# Sync\n     # code',
      '- a\n\n        # b',
    ],
    ...['1. a\n\n- # #', '#\u00A0text', '# \u3000'],
    ...['    ---', '    - code', '    -', '    text', '-     code', '- a\n\n       code'],
    ...['- 12. a', '- 1.', '- 1', '- - a', '- +', '- * a', '- > a', '- # ', '- ###### a', '+ ```'],
    ...[
      '[ab]: https://example.org',
      '[ab\ncd]: https://example.org',
      '[^1]: note',
      '- [a]: b',
      '[]: a',
    ],
    ...[
      '\ttext',
      '  \ttext',
      '-\ttext',
      '- \ttext',
      '12)\ttext',
      '12) \ttext',
      '1234567890.\ttext',
    ],
    ...[
      'one\n:--',
      'one\n:-:',
      'a | b\n:- | -',
      'one\n|-',
      'one\n-|',
      'one\n+++',
      'one\n***',
      'one\n__',
    ],
    ...['- [x]', '- [ ]text', '- [x]\ttext', '- [ ]  text', '- [ ]\n  text', '- [x] \u00A0'],
    ...[
      'text\n*',
      'text\n+ ',
      'text\n1.',
      '- a\n  *',
      'text\n2. two',
      'text\n10. ten',
      'text\n11) b',
    ],
    ...['-\n text', '-\n  text', ' -\n  text', '-\n\n  text', '*\n\ttext'],
    ...['- a\n  ---', '- a\n===', '- a\n---', '- a\n  more\n  ==='],
    ...[
      '| a |\n| x- |',
      '| a |\n| -x |',
      'text\n| a |\n| - |',
      '| a | b |\n| - | x |',
      '|\n|',
      '|\n| - |',
    ],
    ...['| a |\n| - |\ntext', '| a |\n| - |\n    | b |', '| a |\n| - |\n- b', '| a |\n| - |\n> b'],
    ...['| a |\n| - | - |', '| a |', '| a |\n\n| - |', '- | a |\n  | - |', '   | a |\n   | - |'],
    ...[
      '``` a`b\ncode',
      '``` a`b\n```',
      ' ```\n code\n ```',
      '- a\n   ```\n   code\n   ```',
      '``\n``',
    ],
    ...[
      '- a\n  ```\ncode\n  ```',
      '- a\n  ```\n code\n  ```',
      '~~~ a`b\ncode\n~~~',
      '```\ncode\n    ```',
    ],
    ...[
      '    code\n2. two',
      '    code\n1. one',
      '    code\n1)  one',
      '    code\n1.',
      '    code\n1.a',
    ],
    ...[
      '    code\n-',
      '    code\n- a',
      '    code\n+  ',
      '    code\n\n    more\n\ntext',
      '    code\n\ttab',
    ],
    ...[
      '- a\n\n      code\n  text',
      '- a\n\n      code\n  2. b',
      '    code\n   three',
      '     code\n     \ntext',
    ],
    ...[
      '    code\n   \n     \n    more',
      '- a\n- b\n\n      code',
      '- a\n  - b\n\n      code',
      '    code  \n12) a  ',
    ],
    ...[
      '- ~~~\n  a\n',
      '- a\n\n  ```\n\n  b',
      '```\na\n\n',
      '~~~\na\n~~~ b',
      '    #\n# A',
      '    1\n1',
    ],
    ...[
      '```\ncode',
      '- ```\n  code\n  ```',
      '> text\nmore',
      '<b>\ntext',
      '<!-- a -->',
      '&gt; a',
      '<',
    ],
  ])('%j', (text) => {
    const blocks = read(text)
    if (blocks !== null) expect(blocks).toEqual(parseWhole(text))
  })
})

test.each([
  ['a table whose head is the last line', ['| a |', '| - |'], 1],
  ['a table', ['| a |', '| - |', '| b |', '| c |'], 3],
  ['code', ['```', 'a', '```'], 2],
  ['a list', ['- a', '- b', '  c'], 2],
])('A part of a note is read to its end, not behind it: %s', (_, lines, end) => {
  const blocks = readPlainMarkdown(lines, { start: 0, end })
  if (blocks !== null) expect(blocks).toEqual(parseWhole(lines.slice(0, end).join('\n')))
})

test('A part of a note is read from its start, and says where its lines stand in the note', () => {
  const lines = ['- lost', '', '# Sync', '- Ana: call', '  Bo', '', 'end']
  expect(readPlainMarkdown(lines, { start: 2, end: 7 })).toEqual([
    { kind: 'heading', depth: 1, text: 'Sync', line: 3, endLine: 3 },
    {
      kind: 'list',
      line: 4,
      endLine: 5,
      entries: [
        {
          checked: null,
          column: 1,
          line: 4,
          endLine: 5,
          blocks: [
            {
              kind: 'paragraph',
              line: 4,
              endLine: 5,
              lines: [
                { text: 'Ana: call', line: 4, column: 3 },
                { text: 'Bo', line: 5, column: 3 },
              ],
            },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      line: 7,
      endLine: 7,
      lines: [{ text: 'end', line: 7, column: 1 }],
    },
  ])
})
