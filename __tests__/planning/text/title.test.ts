import { describe, expect, test } from '@jest/globals'
import { titleOf, titleWithOwners } from '../../../src/planning/text/title.js'

const action = (title: string) => titleOf({ kind: 'action', title })
const decision = (title: string) => titleOf({ kind: 'decision', title })

describe('a title', () => {
  test.each([
    ['Write the notes.', 'Write the notes'],
    ['Write the notes;', 'Write the notes'],
    ['Write the notes:', 'Write the notes'],
    ['Write the notes ,', 'Write the notes'],
    ['Write the notes ...', 'Write the notes ...'],
    ['Write the notes….', 'Write the notes….'],
    ['  Write\tthe \n notes  ', 'Write the notes'],
    ['Write\u200b the \u202enotes', 'Write the notes'],
    ['Go to 1.5.2', 'Go to 1.5.2'],
  ])('is plain text on one line, without a full stop: %j', (written, title) => {
    expect(action(written)).toBe(title)
  })

  test.each([
    ['Merge https://github.com/octo/lib/pull/12', 'Merge octo/lib#12'],
    ['Merge http://www.github.com/octo-org/l.i_b-1/issues/7/', 'Merge octo-org/l.i_b-1#7'],
    ['Merge https://GitHub.com/octo/lib/discussions/3#a-b?c=1 soon', 'Merge octo/lib#3 soon'],
    ['(https://github.com/octo/lib/pull/12/files) and more', '(octo/lib#12) and more'],
    ['[https://github.com/octo/lib/pull/12?a=b] and more', '[octo/lib#12] and more'],
    [
      'Merge https://github.com/o/l/pull/1 and https://github.com/o/l/pull/2',
      'Merge o/l#1 and o/l#2',
    ],
    ['Read https://github.com/octo/lib/wiki', 'Read https://github.com/octo/lib/wiki'],
    ['Read https://example.org/octo/lib/pull/12', 'Read https://example.org/octo/lib/pull/12'],
  ])('has the short form of an issue’s address: %j', (written, title) => {
    expect(action(written)).toBe(title)
  })

  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org'],
    ['https://github.com/octo/lib/pull/12', 'octo/lib#12'],
    ['octo/l.i-b_1#12', 'octo/l.i-b_1#12'],
    ['octo/lib#1, octo/lib#2', 'octo/lib#1, octo/lib#2'],
    ['octo/lib#1 and  https://example.org', 'octo/lib#1 and https://example.org'],
    ['octo/lib#1 AND octo/lib#2; octo/lib#3', 'octo/lib#1 AND octo/lib#2; octo/lib#3'],
  ])('that is only links says what to do with them: %j', (written, shown) => {
    expect(action(written)).toBe(`Follow up on ${shown}`)
    expect(decision(written)).toBe(`See ${shown}`)
  })

  test.each([
    'Read https://example.org/a',
    'https://example.org/a again',
    'octo/lib#1 or octo/lib#2',
    'octo/lib#1 andy',
    'see octo/lib#1',
    'lib#1',
    'octo/lib#a',
    'https://',
    '(octo/lib#1',
    'octo/lib#1)',
  ])('that is more than links stays: %j', (written) => {
    expect(action(written)).toBe(written)
  })

  test.each(['', '   ', '.', '\u200b'])('is never empty: %j', (written) => {
    expect(action(written)).toBe('Action item')
    expect(decision(written)).toBe('Decision')
  })
})

describe('a long title', () => {
  const words = 'word '.repeat(50) // 250 characters, a blank at the end

  test('of 256 characters stays whole', () => {
    expect(action(`${words}abcdef`)).toBe(`${words}abcdef`)
  })

  test.each([
    ['within a word', `${words}abcdefg`, `${words.trim()}…`],
    ['behind a comma', `${'x'.repeat(240)}, yes abcdefghijklmnop`, `${'x'.repeat(240)}, yes…`],
    ['behind punctuation', `${'x'.repeat(240)} –, abcdefghijklmnop`, `${'x'.repeat(240)}…`],
    ['within its only word', 'x'.repeat(300), `${'x'.repeat(255)}…`],
    ['before an address', `${words}https://example.org/very/long and more`, `${words.trim()}…`],
    [
      'behind an address that ends in time',
      `${'x'.repeat(200)} https://example.org/abc ${'y'.repeat(60)}`,
      `${'x'.repeat(200)} https://example.org/abc…`,
    ],
    [
      'before an address without a blank in front',
      `${'漢'.repeat(250)}https://example.org/very/long`,
      `${'漢'.repeat(250)}…`,
    ],
    ['before an old address', `${words}http://example.org/very/long and more`, `${words.trim()}…`],
    [
      'at a word, if an address comes only later',
      `${'x'.repeat(240)} yes and more than that https://example.org`,
      `${'x'.repeat(240)} yes and more…`,
    ],
    [
      'before the second of two addresses',
      `https://example.org/a ${words.slice(30)}https://example.org/very/long`,
      `https://example.org/a ${words.slice(30).trim()}…`,
    ],
    [
      'within an address that is too long alone',
      `https://example.org/${'x'.repeat(300)} b`,
      `https://example.org/${'x'.repeat(235)}…`,
    ],
  ])('is cut %s', (_, written, title) => {
    expect(action(written)).toBe(title)
  })
})

describe('the owners of a title that stands twice', () => {
  test.each([
    [[], 'Review'],
    [['RD'], 'Review (RD)'],
    [['RD', 'S\u200bK'], 'Review (RD, SK)'],
  ])('%j', (owners, title) => {
    expect(titleWithOwners('Review', owners)).toBe(title)
  })

  test('leave room for the title, and it for them', () => {
    const title = titleWithOwners('review '.repeat(40), Array<string>(60).fill('Ana'))
    expect(title.length).toBeLessThanOrEqual(256)
    expect(title).toMatch(/^(?:review ){10,}.*… \((?:Ana, ){10,}Ana…\)$/)
  })
})
