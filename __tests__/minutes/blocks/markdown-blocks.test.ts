import { describe, expect, test } from '@jest/globals'
import { parseWhole, readMarkdown } from '../../../src/minutes/blocks/markdown.js'

const everything = { opensSection: () => true, worth: () => 'part' as const }

/** The paragraph of one line. */
const paragraph = (text: string, line: number, column = 1) => ({
  kind: 'paragraph',
  lines: [{ text, line, column }],
  line,
  endLine: line,
})

describe('the parser of Markdown gives', () => {
  test('headings of one or more lines', () => {
    expect(parseWhole('# One  #\n\n two *b*\n  three  \n---\n##\n# see www.example.org')).toEqual([
      { kind: 'heading', depth: 1, text: 'One', line: 1, endLine: 1 },
      { kind: 'heading', depth: 2, text: 'two *b* three', line: 3, endLine: 5 },
      { kind: 'heading', depth: 2, text: '', line: 6, endLine: 6 },
      { kind: 'heading', depth: 1, text: 'see www.example.org', line: 7, endLine: 7 },
    ])
  })

  test('rules, and nothing of HTML and definitions', () => {
    expect(parseWhole('***\n<!-- a -->\n\n<p>\n\n[a]: https://example.org\n')).toEqual([
      { kind: 'rule', text: '', line: 1, endLine: 1 },
    ])
  })

  test('quotes and footnotes, as text and as blocks', () => {
    expect(parseWhole('> a\n>  b\n> > c\n>d\n\n[^1]: note\n    more')).toEqual([
      {
        kind: 'quote',
        text: '> a\n>  b\n> > c\n>d',
        line: 1,
        endLine: 4,
        blocks: [
          {
            kind: 'paragraph',
            line: 1,
            endLine: 2,
            lines: [
              { text: 'a', line: 1, column: 3 },
              { text: 'b', line: 2, column: 4 },
            ],
          },
          {
            kind: 'quote',
            text: '> c\n>d',
            line: 3,
            endLine: 4,
            blocks: [
              {
                kind: 'paragraph',
                line: 3,
                endLine: 4,
                lines: [
                  { text: 'c', line: 3, column: 5 },
                  { text: 'd', line: 4, column: 2 },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'quote',
        text: '[^1]: note\n    more',
        line: 6,
        endLine: 7,
        blocks: [
          {
            kind: 'paragraph',
            line: 6,
            endLine: 7,
            lines: [
              { text: 'note', line: 6, column: 7 },
              { text: 'more', line: 7, column: 5 },
            ],
          },
        ],
      },
    ])
  })

  test('a text that begins with an angle as it is written', () => {
    expect(parseWhole('a\n\t> b')).toMatchObject([
      {
        lines: [
          { text: 'a', column: 1 },
          { text: '> b', column: 2 },
        ],
      },
    ])
  })

  test('code without the indentation of its container', () => {
    expect(parseWhole('- a\n\n  ```js\n    b\n c\n  ```\n\n      d')).toMatchObject([
      {
        entries: [{ blocks: [paragraph('a', 1, 3), { kind: 'code', line: 3, endLine: 4 }] }],
      },
      {},
      {},
    ])
    expect(parseWhole('1. a\n\n   ```\n     b\n   ```')).toMatchObject([
      {
        entries: [
          {
            blocks: [
              paragraph('a', 1, 4),
              { kind: 'code', text: '```\n  b\n```', line: 3, endLine: 5 },
            ],
          },
        ],
      },
    ])
  })

  test('entries with boxes, which their text goes without', () => {
    expect(parseWhole('* [ ]  Ana\n  more\n* [x] [x] Bo\n* [X]\n* [y] Cy\n* Di [x]')).toEqual([
      {
        kind: 'list',
        line: 1,
        endLine: 6,
        entries: [
          {
            checked: false,
            column: 1,
            line: 1,
            endLine: 2,
            blocks: [
              {
                kind: 'paragraph',
                line: 1,
                endLine: 2,
                lines: [
                  { text: ' Ana', line: 1, column: 7 },
                  { text: 'more', line: 2, column: 3 },
                ],
              },
            ],
          },
          { checked: true, column: 1, line: 3, endLine: 3, blocks: [paragraph('[x] Bo', 3, 7)] },
          { checked: null, column: 1, line: 4, endLine: 4, blocks: [paragraph('[X]', 4, 3)] },
          { checked: null, column: 1, line: 5, endLine: 5, blocks: [paragraph('[y] Cy', 5, 3)] },
          { checked: null, column: 1, line: 6, endLine: 6, blocks: [paragraph('Di [x]', 6, 3)] },
        ],
      },
    ])
  })

  test('entries that are headed as text, and those that are empty', () => {
    expect(parseWhole('text\n\n  2. ## Two\n     b\n  3.\n  4. c\n     ---')).toEqual([
      paragraph('text', 1),
      {
        kind: 'list',
        line: 3,
        endLine: 7,
        entries: [
          {
            checked: null,
            headed: true,
            column: 3,
            line: 3,
            endLine: 4,
            blocks: [paragraph('Two', 3), paragraph('b', 4, 6)],
          },
          { checked: null, column: 3, line: 5, endLine: 5, blocks: [] },
          {
            checked: null,
            headed: true,
            column: 3,
            line: 6,
            endLine: 7,
            blocks: [
              {
                kind: 'paragraph',
                lines: [{ text: 'c', line: 6, column: 1 }],
                line: 6,
                endLine: 7,
              },
            ],
          },
        ],
      },
    ])
  })

  test('tables with the source of their cells', () => {
    expect(
      parseWhole('a\n\n  | *Who* | What |\n  | - | - |\n  | Ana |  write `a` \\| b  |\n  | | |'),
    ).toEqual([
      paragraph('a', 1),
      {
        kind: 'table',
        header: ['*Who*', 'What'],
        rows: [
          { cells: ['Ana', 'write `a` \\| b'], line: 5, endLine: 5, column: 3 },
          { cells: ['', ''], line: 6, endLine: 6, column: 3 },
        ],
        line: 3,
        endLine: 6,
      },
    ])
  })
})

test('Markup within a text is left as it is written, links and logins as well', () => {
  const text = '**a** [b](c) <https://d.org> www.e.org &amp; \\* ~~f~~ g@h.org @i `j` [^k] <b>'
  expect(parseWhole(`> ${text}`)).toMatchObject([{ blocks: [paragraph(text, 1, 3)] }])
})

test('What stands below a heading is placed by the lines of the note', () => {
  expect(
    readMarkdown('# A\n\n> b\n\n# C\n\n> - d\n\n| e |\n| - |\n| f |\n> g', everything),
  ).toMatchObject([
    { kind: 'heading', line: 1 },
    { kind: 'quote', line: 3, endLine: 3, blocks: [paragraph('b', 3, 3)] },
    { kind: 'heading', line: 5 },
    {
      kind: 'quote',
      line: 7,
      endLine: 7,
      blocks: [
        {
          kind: 'list',
          line: 7,
          entries: [{ line: 7, column: 3, blocks: [paragraph('d', 7, 5)] }],
        },
      ],
    },
    { kind: 'table', line: 9, endLine: 11, rows: [{ line: 11, endLine: 11 }] },
    { kind: 'quote', line: 12, endLine: 12 },
  ])
})

test('Front matter is no text where the note is parsed in one piece', () => {
  expect(parseWhole('---\ndate: 2026-05-07\n---\n> a')).toMatchObject([{ kind: 'quote', line: 4 }])
  expect(parseWhole('---\n- a\n\n> b')).toMatchObject([
    { kind: 'rule' },
    { kind: 'list' },
    { kind: 'quote' },
  ])
  expect(readMarkdown('a\n\n---\n> b\n---', everything).map(({ kind }) => kind)).toEqual([
    ...['paragraph', 'rule', 'quote', 'rule'],
  ])
})
