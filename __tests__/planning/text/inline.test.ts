import { describe, expect, test } from '@jest/globals'
import { inline, literal } from '../../../src/planning/text/inline.js'

describe('plain text', () => {
  test.each([
    [
      'marks',
      '\\ ` * _ { } [ ] ( ) < > | ~ ! &',
      '\\\\ \\` \\* \\_ \\{ \\} \\[ \\] \\( \\) \\< \\> \\| \\~ \\! \\&',
    ],
    ['a list', '- a\n+ b', '\\- a\n\\+ b'],
    ['an indented list', ' \t- a', ' \t\\- a'],
    ['a numbered list', '1. a\n12) b', '1\\. a\n12\\) b'],
    ['a heading', '# a\nb\n===', '\\# a\nb\n\\==='],
    ['a mention', 'a @bob, (@bob)', 'a @\u200bbob, \\(@\u200bbob\\)'],
    ['a reference', '#12, GH-12, gh-1', '\\#\u200b12, GH-\u200b12, gh-\u200b1'],
    ['an address', 'https://a.org WWW.b.org', 'https:\u200b//a.org www\u200b.b.org'],
  ])('shows as written and means nothing: %s', (_, text, shown) => {
    expect(literal(text)).toBe(shown)
  })

  test.each([
    'a@bob',
    '1@bob',
    '@ bob',
    'a # 12',
    'gh-x',
    'a: b',
    'www',
    '1a. b',
    'a - b',
    'a 1. b',
  ])('that would mean nothing stays: %s', (text) => {
    expect(literal(text)).toBe(text)
  })

  test('stands on one line, without what nobody sees', () => {
    expect(inline('  a\n\t b\u200b\r\nc ')).toBe('a b c')
  })
})
