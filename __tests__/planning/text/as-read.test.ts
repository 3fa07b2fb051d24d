import { describe, expect, test } from '@jest/globals'
import { asRead } from '../../../src/planning/text/as-read.js'

describe('asRead', () => {
  test.each([
    ['wrapped elsewhere', 'Write the\nrelease notes.', 'Write the release\nnotes.'],
    ['hard breaks', 'Write the  \nrelease notes.', 'Write the release notes.'],
    ['indented lines', 'Write the\n  release notes.', 'Write the release notes.'],
    ['a link that is its own text', '[https://a.org](https://a.org)', 'https://a.org'],
    ['wide blanks in a line', 'Write    the\nnotes.', 'Write    the notes.'],
    ['a bar in a line', 'Write a | b\nnow.', 'Write a | b now.'],
    ['brackets around a link', 'See <https://example.org/a>.', 'See https://example.org/a.'],
    ['brackets around an old link', 'See <http://a.org>.', 'See http://a.org.'],
    ['an old link that is its own text', '[http://a.org](http://a.org)', 'http://a.org'],
  ])('takes for the same: %s', (_, one, other) => {
    expect(asRead(one)).toBe(asRead(other))
  })

  test.each([
    ['words', 'Write the notes.', 'Write some notes.'],
    ['paragraphs', 'Write.\n\nThe notes.', 'Write.\nThe notes.'],
    ['a list', 'Write:\n- notes', 'Write: - notes'],
    ['a numbered list', 'Write:\n1. notes', 'Write: 1. notes'],
    ['a list from ten on', 'Write:\n10) notes', 'Write: 10) notes'],
    ['an indented list', 'Write:\n  - notes', 'Write: - notes'],
    ['a quote', 'Write:\n> notes', 'Write: > notes'],
    ['code', '```\na\nb\n```', '```\na b\n```'],
    ['indented code', 'So:\n\n    a\n    b', 'So:\n\n    a b'],
    ['code behind a tab', '\ta\n\tb', '\ta b'],
    ['code in a fence that is indented', '  ~~~\na\nb\n  ~~~', '  ~~~\na b\n  ~~~'],
    ['an indented table', ' | a |\n | - |\n | b |', ' | a | | - | | b |'],
    ['a table', '| a |\n| - |\n| b |', '| a | | - | | b |'],
    ['a link with a text', '[the plan](https://a.org)', 'https://a.org'],
    ['another link', '<https://example.org/a>', '<https://example.org/b>'],
  ])('takes for another text: %s', (_, one, other) => {
    expect(asRead(one)).not.toBe(asRead(other))
  })
})
