import { expect, test } from '@jest/globals'
import { isTangled } from '../../../src/planning/text/tangled.js'

test.each([
  ['400 line ends', '\n'.repeat(400), false],
  ['401 line ends', '\n'.repeat(401), true],
  ['400 brackets', '[]<'.repeat(133).concat('['), false],
  ['401 brackets', '[]<'.repeat(133).concat('[['), true],
  ['30 quotes in quotes', `${'> '.repeat(30)}a`, false],
  ['31 quotes in quotes', `a\n${'> '.repeat(31)}a`, true],
  ['31 quotes without blanks', `${'>'.repeat(31)}a`, true],
  ['31 lists in lists', `${'- '.repeat(31)}a`, true],
  ['31 lists of all kinds', `${' * \t+ 1. 123456789) - '.repeat(7)}a`, true],
  ['30 levels in each of two lines', `${'> '.repeat(30)}a\n${'> '.repeat(30)}a`, false],
  ['31 hyphens', `${'-'.repeat(31)} a`, false],
  ['31 marks behind a word', `a ${'> '.repeat(31)}`, false],
])('%s: too much is %s', (_, markdown, expected) => {
  expect(isTangled(markdown)).toBe(expected)
})
