import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { singleSpaced } from '../../src/domain/white-space.js'
import { mayHoldMarkup, withoutSimpleMarkup } from '../../src/minutes/simple-markup.js'
import { parsedText } from '../../src/minutes/title.js'

test.each([
  ['Add `flake8` to `*.cfg` now', 'Add flake8 to *.cfg now'],
  ['Review [the plan](https://example.org/a_b?c=*) (and [it](u))', 'Review the plan (and it)'],
  ['**Bold:** *soft*, ~~gone~~ and _so_.', 'Bold: soft, gone and so.'],
  [
    'Pay \\$99 [by card] `at` https://example.org/a-b',
    'Pay $99 [by card] at https://example.org/a-b',
  ],
])('%j reads as %j', (source, text) => {
  expect(withoutSimpleMarkup(source)).toBe(text)
})

test.each([
  '`a`',
  '*a',
  '~a',
  '<a',
  '[a',
  '\\a',
  '&amp;',
  '&#38;',
  '&x;',
  '_a',
  'a _b',
  'a_',
  'a_ b',
  '(_a',
  'a_)',
])('%j may hold markup', (text) => {
  expect(mayHoldMarkup(text)).toBe(true)
})

test.each(['a', 'a & b', 'a;b', 'a_b', '1_a', 'a_1', 'é_ü', 'a > b', 'a] (b)', '#a', '&;', ''])(
  '%j holds none',
  (text) => {
    expect(mayHoldMarkup(text)).toBe(false)
  },
)

test.each([
  ['a (b) **c!** d', 'a (b) c! d'],
  ['**a**: b', 'a: b'],
  ['see @b', 'see @b'],
  ['a@', null],
  ['ana@example.org', null],
  ['a www.a.org*', null],
  ['**a**b', null],
  ['**a **', null],
  ['**(a)**', null],
])('%j reads as %j, or is left to the parser', (source, text) => {
  expect(withoutSimpleMarkup(source)).toBe(text)
})

test.each([
  'a `` b ` c',
  '**a *b* c**',
  '![alt](u)',
  '[a][b]',
  '**see https://example.org**',
  '[^1](u)',
])('%j is left to the parser', (source) => {
  expect(withoutSimpleMarkup(source)).toBeNull()
})

const piece = fc.constantFrom(
  ...['`', '`', '**', '*', '~~', '_', '[', '](u)', '](https://a.b/c_d)', ']', '(', ')', ']('],
  ...[
    'a',
    'b c',
    '. ',
    ': ',
    ' ',
    ' ',
    ' ',
    '\n',
    '"',
    'é',
    '—',
    'x_y',
    '!',
    '?',
    ',',
    '- ',
    '1. ',
  ],
  ...['`code`', '`a b`', '[link](u)', '**bold**', '**Bold text:**', '*em*', '~~gone~~', 'end.'],
  ...[
    '@ana',
    'https://e.org/x',
    'www.a.b',
    '&amp;',
    '<br>',
    '\\',
    '\\*',
    ' _so_ ',
    ' _so_.',
    '[x]',
    ' https://a.b/c ',
    'a@b.cd',
    '- | -',
    '^',
    '/',
    '|',
    '\u00A0',
    '😀',
  ],
)

test('simple markup reads as the parser reads it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const source = pieces.join('')
      const text = withoutSimpleMarkup(source)
      if (text !== null)
        expect(singleSpaced(text).trim()).toBe(singleSpaced(parsedText(source)).trim())
    }),
    { numRuns: 5000 },
  )
})
