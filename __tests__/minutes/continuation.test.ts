import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

const itemsOf = (...paragraphs: readonly string[]) =>
  parseMinutes(
    { path: '2026-05-07.md', text: ['## Action items', ...paragraphs].join('\n\n') },
    defaultReading,
  ).items.map(({ title, details }) => [title, ...details.map(({ text }) => text)])

describe('a paragraph goes on with the item above it', () => {
  test.each([
    'https://example.org/a',
    'http://example.org/a',
    '<https://example.org/a>',
    'then read it',
    'Alternatively, read it',
    'siehe Wiki',
  ])('if it is %j', (paragraph) => {
    expect(itemsOf('Ana: write it', paragraph)).toEqual([['write it', paragraph]])
  })

  test('if a colon announced it, once', () => {
    expect(itemsOf('Ana: write these:', 'the notes', 'the code')).toEqual([
      ['write these', 'the notes'],
      ['the code'],
    ])
  })

  test.each([
    ['it is a link and more', 'https://example.org/a is old'],
    ['it is no link', 'xhttps://example.org/a'],
    ['it begins with a longer word', 'Thenceforth we read it'],
    ['it has an owner', 'Then read it — @bo'],
    ['it is something else', 'Read it'],
  ])('but not if %s', (_, paragraph) => {
    expect(itemsOf('Ana: write it', paragraph)).toHaveLength(2)
  })
})
