import { describe, expect, test } from '@jest/globals'
import { bytesOf, shorten } from '../../../src/planning/text/shorten.js'

const cut = (text: string, limit: number) => shorten(text, limit, 'REST')

test('counts bytes', () => {
  expect(['a', 'é', '漢', '😀'].map(bytesOf)).toEqual([1, 2, 3, 4])
})

describe('Markdown', () => {
  test.each([
    ['that is short enough', 'one two', 7],
    ['of as many lines as a person writes', `${'a\n'.repeat(299)}b`, 1000],
  ])('stays as it is: %s', (_, text, limit) => {
    expect(cut(text, limit)).toBe(text)
  })

  test.each([
    ['at the end of a line', 'one two three\nfour five six', 17, 'one two three'],
    ['at a word, if the line ends too early', 'one\ntwo three four', 16, 'one\ntwo three'],
    ['within a word, if the line ends in the middle', 'four\ntwofive', 8, 'four\ntwo'],
    ['within a word, if that begins in the middle', 'one four', 6, 'one fo'],
    ['within a word, if that began too early', 'one threefourfive', 12, 'one threefou'],
    ['not within a character', '漢漢漢漢漢', 11, '漢漢漢'],
    ['without blanks at its end', 'one two   \n\nthree', 14, 'one two'],
    ['at line 300', `${'a\n'.repeat(299)}b\nc\nd`, 1000, `${'a\n'.repeat(298)}a`],
  ])('is cut %s', (_, text, limit, kept) => {
    expect(cut(text, limit)).toBe(`${kept}\n\nREST`)
  })

  test.each([
    ['a fence', '```\none\ntwo', '```\none\n```'],
    ['a longer fence', '`````ts\none\ntwo', '`````ts\none\n`````'],
    ['a fence of tildes', '~~~\none\ntwo', '~~~\none\n~~~'],
    ['an indented fence', 'so:\n   ```\n   one\n   two', 'so:\n   ```\n   one\n   ```'],
    ['a fence in a quote without blanks', '>```\n>one\n>two', '>```\n>one\n>```'],
    ['a fence in a quote', '> > ```\n> > one\n> > two', '> > ```\n> > one\n> > ```'],
    ['a fence that another mark does not end', '```\n~~~\ntwo', '```\n~~~\n```'],
    ['the second fence', '```\na\n```\n```\nb\nc', '```\na\n```\n```\nb\n```'],
  ])('does not leave open %s', (_, text, kept) => {
    expect(cut(text, text.length - 1)).toBe(`${kept}\n\nREST`)
  })

  test.each([
    ['a fence that is closed', '```\none\n```\ntwo\nthree', '```\none\n```\ntwo'],
    ['a fence that a longer one closes', '```\none\n`````\ntwo\nthree', '```\none\n`````\ntwo'],
    ['a mark within a line', 'one ``` two\nthree\nfour', 'one ``` two\nthree'],
    ['two backticks', '``\nthree\nfour', '``\nthree'],
    ['code by its indentation', '     ```\nthree\nfour', '     ```\nthree'],
  ])('closes nothing that is not open: %s', (_, text, kept) => {
    expect(cut(text, text.length - 1)).toBe(`${kept}\n\nREST`)
  })
})
