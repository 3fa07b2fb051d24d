import { describe, expect, test } from '@jest/globals'
import { readDoneMark } from '../../src/minutes/done-mark.js'

describe('what is done', () => {
  test.each([
    ['Write the release notes (done)', 'Write the release notes'],
    ['Write the release notes [done, see the wiki].', 'Write the release notes'],
    ['(done) Write the release notes', 'Write the release notes'],
    ['**[Done]**: Write the release notes', 'Write the release notes'],
    ['✅ Write the release notes', 'Write the release notes'],
    ['Write the release notes ✔️', 'Write the release notes'],
    [':white_check_mark: Write the release notes', 'Write the release notes'],
    ['Done: Write the release notes', 'Write the release notes'],
    ['Write the release notes -> done', 'Write the release notes'],
    ['Write the release notes – **done**', 'Write the release notes'],
    ['Write the release notes **Done.**', 'Write the release notes'],
    ['DONE Write the release notes', 'Write the release notes'],
    [
      'Put the release notes on the list. DONE (see the wiki)',
      'Put the release notes on the list.',
    ],
    ['Write the (short) notes (done) ', 'Write the (short) notes'],
  ])('is told from its mark: %j', (text, rest) => {
    expect(readDoneMark(text)).toEqual({ done: true, struck: false, text: rest })
  })

  test.each([
    ['~~Write the release notes~~', 'Write the release notes'],
    [' ~~Write~~ ~~the release notes~~ ', 'Write the release notes'],
    ['~~[The wiki](https://example.org/a)~~', '[The wiki](https://example.org/a)'],
    ['[~~The wiki~~](https://example.org/a)', '[The wiki](https://example.org/a)'],
    ['~~Book a table~~ done', 'Book a table'],
    ['~~Book a table~~ – done.', 'Book a table'],
    ['~~Book a table~~ (done)', 'Book a table (done)'],
    ['~~Book a table~~<br>', 'Book a table<br>'],
    ['~~Ask the board~~ superseded', 'Ask the board superseded'],
    ['~~Ask the board~~ no longer', 'Ask the board no longer'],
  ])('is struck: %j', (text, rest) => {
    expect(readDoneMark(text)).toEqual({ done: true, struck: true, text: rest })
  })
})

describe('what is not done', () => {
  test.each([
    'Write the release notes',
    'Ask whether it is done',
    'Have the abandoned pages deleted',
    'Well-done steaks for all',
    'Find out what DONENESS means',
    'Write ~~short~~ release notes',
    '~~Ask the board~~ ask the members themselves',
    '~~Monday~~ Tuesday',
    'A path such as ~/notes',
    '(done)',
    '✅',
    'DONE',
  ])('is left as it is: %j', (text) => {
    expect(readDoneMark(text)).toEqual({ done: false, struck: false, text })
  })
})
