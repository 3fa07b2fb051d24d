import { describe, expect, test } from '@jest/globals'
import { singleSpaced } from '../../src/domain/white-space.js'
import { withoutComments } from '../../src/minutes/html-comments.js'
import { normaliseText } from '../../src/minutes/source-text.js'

describe('what editors leave in a note is taken out', () => {
  test.each([
    ['marks of byte order', '\uFEFFa\n\uFEFFb', 'a\nb'],
    ['line ends of Windows and old Macs', 'a\r\nb\rc\r\rd\n', 'a\nb\nc\n\nd\n'],
    ['spaces that do not break', 'a\u00A0b\u2007c\u202Fd', 'a b c d'],
    ['nothing else', ' a\tb\n\n c\u3000', ' a\tb\n\n c\u3000'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })
})

describe('a line is cut that nobody wrote', () => {
  test.each([
    ['200 of a mark', 'x'.repeat(200), 'x'.repeat(200)],
    ['201 of a mark', 'x'.repeat(201), 'x'.repeat(80)],
    ['79 of a mark in a long line', `${'x'.repeat(79)}${'ab'.repeat(80)}`, null],
    [
      '81 of a mark in a long line',
      `${'x'.repeat(81)}${'ab'.repeat(80)}`,
      `${'x'.repeat(80)}${'ab'.repeat(80)}`,
    ],
    [
      '80 pictures in a long line',
      `${'😀'.repeat(90)}${'ab'.repeat(80)}`,
      `${'😀'.repeat(40)}${'ab'.repeat(80)}`,
    ],
    ['quotes in quotes', '>'.repeat(300), null],
    ['4,000 characters', 'ab'.repeat(2000), null],
    ['4,001 characters', `${'ab'.repeat(2000)}c`, `${'ab'.repeat(2000)} …`],
    ['a run far behind', `${'ab'.repeat(4000)}${'x'.repeat(100)}`, `${'ab'.repeat(2000)} …`],
  ])('%s', (_, line, expected) => {
    expect(normaliseText(`a\n${line}\nb`)).toBe(`a\n${expected ?? line}\nb`)
  })

  test('and nothing behind what a reader takes is looked at', () => {
    const line = `${'x'.repeat(5000)}${'ab'.repeat(1000)}${'cd'.repeat(1000)}`
    expect(normaliseText(line)).toBe(`${'x'.repeat(80)}${'ab'.repeat(1000)}${'cd'.repeat(500)}`)
  })
})

test.each([
  ['a <!-- b --> c', 'a  c'],
  ['<!-- a -->b<!---->c<!-- d\n -->', 'bc'],
  ['<!-- a --> b <!-- c', ' b <!-- c'],
  ['a --> b', 'a --> b'],
  ['<!--> a -->b', 'b'],
  ['a', 'a'],
  ['', ''],
])('Without its comments %j is %j', (text, expected) => {
  expect(withoutComments(text)).toBe(expected)
})

test.each([
  ['a b', 'a b'],
  ['a  b', 'a b'],
  ['a\tb\nc', 'a b c'],
  [' a ', ' a '],
  [' \n a', ' a'],
])('With single spaces %j is %j', (text, expected) => {
  expect(singleSpaced(text)).toBe(expected)
})
