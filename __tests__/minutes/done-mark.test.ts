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
    ['Write the release notes (cancelled)', 'Write the release notes'],
    ['Dropped: Write the release notes', 'Write the release notes'],
    ['Write the release notes. Completed.', 'Write the release notes.'],
    ['Write the release notes -- done, see #12', 'Write the release notes'],
    ['DONE Write the release notes', 'Write the release notes'],
    [
      'Put the release notes on the list. DONE (see the wiki)',
      'Put the release notes on the list.',
    ],
    ['Write the (short) notes (done) ', 'Write the (short) notes'],
    ['(done) - Write the notes', 'Write the notes'],
    ['Write the notes (done by Ana)', 'Write the notes'],
    ['Write the notes *(done)*', 'Write the notes'],
    ['Write the notes - (done)', 'Write the notes'],
    ['Write the notes [erledigt]', 'Write the notes'],
    ['Erledigt: Write the notes', 'Write the notes'],
    ['Done. Write the notes', 'Write the notes'],
    ['Done - Write the notes', 'Write the notes'],
    ['Write the notes - done', 'Write the notes'],
    ['Write the notes --> done', 'Write the notes'],
    ['Write the notes => done', 'Write the notes'],
    ['Write the notes. Done!', 'Write the notes.'],
    ['Write the notes -- done, by Ana', 'Write the notes'],
    ['Write the notes __Done__.', 'Write the notes'],
    ['☑ Write the notes', 'Write the notes'],
    ['Write the notes :heavy_check_mark:', 'Write the notes'],
    ['Write the notes: DONE', 'Write the notes'],
    ['Write the notes DONE, again', 'Write the notes'],
    ['(DONE) Write the notes', 'Write the notes'],
    ['all done, thanks', 'all done, thanks'],
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
    ['~~Ask the board~~ superseded', 'Ask the board'],
    ['~~Ask the board~~ no longer needed, they wrote', 'Ask the board'],
    ['~~Ask the board~~, see #77', 'Ask the board'],
    ['~~AL: Ask the board~~ moved to 2027', 'AL: Ask the board'],
    ['~~AL: Ask the board~~ - Bob did it', 'AL: Ask the board'],
    ['~~AL: Ask the board~~ (fixed in #77)', 'AL: Ask the board'],
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
    'Write the notes (not done)',
    'Write the notes (done',
    'Write the notes done)',
    'Write the notes, done',
    'Write the notes? Done',
    'Write the notes -- done, or not',
    'Write the ABANDONED notes',
    'WRITE DONE THINGS',
    'Write the notes DONEISH',
    'Done-ish things',
    'done write it',
    'fixed',
    '[x] Write the notes',
    'Write ~~short~~ release notes',
    '~~Ask the board~~ ask the members themselves',
    '~~Monday~~ Tuesday',
    '~~AL: Ask the board~~ GH: ask the members',
    '~~AL: Ask the board~~ now that the members have met, the board has to be asked again',
    'A path such as ~/notes',
    '(done)',
    '✅',
    'DONE',
  ])('is left as it is: %j', (text) => {
    expect(readDoneMark(text)).toEqual({ done: false, struck: false, text })
  })
})
