import { describe, expect, test } from '@jest/globals'
import { ownerTrailing } from '../../../src/minutes/forms/owner-trailing.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerTrailing)

describe('a name at the end', () => {
  test.each([
    ['Write it (RD)', { owners: ['RD'], rest: 'Write it' }],
    ['Write it (RD).', { owners: ['RD'], rest: 'Write it' }],
    ['Write it (Ana, Bo)', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it (Ana and Bo)', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it **(RD)**', { owners: ['RD'], rest: 'Write it' }],
    ['Write it **(RD)**.', { owners: ['RD'], rest: 'Write it' }],
    ['Write it _(RD)_', { owners: ['RD'], rest: 'Write it' }],
    ['Write it - Ana (by 3 May)', { owners: ['Ana'], rest: 'Write it (by 3 May)' }],
    ['Write it — **Zoe @zoeq** (until then)', { owners: ['@zoeq'], rest: 'Write it (until then)' }],
    ['Write it (Ana) by 3 May', { owners: ['Ana'], rest: 'Write it by 3 May' }],
    ['Write it [Ana], until May', { owners: ['Ana'], rest: 'Write it, until May' }],
    ['Write it [Ana][2026-05-03]', { owners: ['Ana'], rest: 'Write it [2026-05-03]' }],
    ['Write it (Ana) (2026-05-03)', { owners: ['Ana'], rest: 'Write it (2026-05-03)' }],
    ['Write it [Ana, 3 May]', { owners: ['Ana'], due: '3 May', rest: 'Write it' }],
    ['Write it (Ana / 3 May)', { owners: ['Ana'], due: '3 May', rest: 'Write it' }],
    ['Write it, assigned to Zoe', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it; owner Ana and Bo.', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it, Ana to do', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it（佐藤）', { owners: ['佐藤'], rest: 'Write it' }],
    ['Write it（佐藤）。', { owners: ['佐藤'], rest: 'Write it' }],
    ['Write it(RD)', { owners: ['RD'], rest: 'Write it' }],
    ['Write it ([Ana](https://example.org/a))', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it (cc the board) (RD)', { owners: ['RD'], rest: 'Write it (cc the board)' }],
    ['Write it (@octocat)', { owners: ['@octocat'], rest: 'Write it' }],
  ])('reads names in parentheses from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Write it (RD) - [#12](https://example.org/12)', 'Write it - [#12](https://example.org/12)'],
    ['Write it (RD) [#12](https://example.org/12).', 'Write it [#12](https://example.org/12).'],
    ['Write it [RD]: https://example.org/12', 'Write it: https://example.org/12'],
    ['Write it (RD), <https://example.org/12>', 'Write it, <https://example.org/12>'],
  ])('reads names in front of a link from %j', (text, rest) => {
    expect(read(text)).toEqual({ owners: ['RD'], rest })
  })

  test.each([
    'Write it - RD [#12](https://example.org/12)',
    'Write it (see below) [#12](https://example.org/12)',
    '(RD) [#12](https://example.org/12)',
  ])('reads no names in front of a link from %j', (text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    ['Write it (assigned to Zoe)', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it (assigned Zoe)', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it (owner Zoe)', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it (who Zoe)', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it [owner Zoe]', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it {Owner zoe1}.', { owners: ['zoe1'], rest: 'Write it' }],
    ['Write it (owner  Zoe)', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it (assigned to  zoe2)', { owners: ['zoe2'], rest: 'Write it' }],
    ['Write it (to be done by Zoe)', { owners: ['Zoe'], rest: 'Write it' }],
    ['Write it (action for Ana and Bo)', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it (Action: Ana).', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it [Action item on Ana]', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it (AI Ana)', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it [TODO @octocat]', { owners: ['@octocat'], rest: 'Write it' }],
    ['Write it [new for members]', { owners: ['members'], rest: 'Write it' }],
  ])('reads names that are said to be owners from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Write it [RD]', { owners: ['RD'], rest: 'Write it' }],
    ['Write it [RD].', { owners: ['RD'], rest: 'Write it' }],
    ['Write it [Ana/Bo]', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
  ])('reads names in square brackets from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Write it - Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it – Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it — Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it -- Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it -> Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it => Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it → Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it - Ana.', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it - Ana, Bo', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it->Ana', { owners: ['Ana'], rest: 'Write it' }],
    ['Write it - Ana!', { owners: ['Ana'], rest: 'Write it' }],
  ])('reads names behind a dash or an arrow from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Write it **Ana Pop**', { owners: ['Ana Pop'], rest: 'Write it' }],
    ['Write it **Zoe Quist**', { owners: ['Zoe Quist'], rest: 'Write it' }],
    ['Write it - **Zoe Quist**', { owners: ['Zoe Quist'], rest: 'Write it' }],
    ['Write it: **Zoe Quist**', { owners: ['Zoe Quist'], rest: 'Write it' }],
    ['Write it __Zoe Quist__', { owners: ['Zoe Quist'], rest: 'Write it' }],
    ['Write it **Ana** and **Bo**', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it **Ana**, **Bo**.', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it **Ana**/**Bo**', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it **Ana** & **Bo**', { owners: ['Ana', 'Bo'], rest: 'Write it' }],
    ['Write it  **Zoe Quist**', { owners: ['Zoe Quist'], rest: 'Write it' }],
  ])('reads bold names from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Write it @octocat', { owners: ['@octocat'], rest: 'Write it' }],
    ['Write it @octocat.', { owners: ['@octocat'], rest: 'Write it' }],
    ['Write it — @octocat', { owners: ['@octocat'], rest: 'Write it' }],
    ['Write it --- @octocat', { owners: ['@octocat'], rest: 'Write it' }],
    ['Write it @ana @bo', { owners: ['@ana', '@bo'], rest: 'Write it' }],
    ['Write it @ana, @bo', { owners: ['@ana', '@bo'], rest: 'Write it' }],
    ['Write it @ana/@bo', { owners: ['@ana', '@bo'], rest: 'Write it' }],
    ['Write it @ana and @bo', { owners: ['@ana', '@bo'], rest: 'Write it' }],
    ['Write it @ana & @bo', { owners: ['@ana', '@bo'], rest: 'Write it' }],
    ['Write it (@ana, @bo)', { owners: ['@ana', '@bo'], rest: 'Write it' }],
    ['Write it [@ana]', { owners: ['@ana'], rest: 'Write it' }],
    ['Write it @octo-org/core', { owners: ['@octo-org/core'], rest: 'Write it' }],
    ['Write it @ana,', { owners: ['@ana'], rest: 'Write it' }],
    ['Write it @王五', { owners: ['王五'], rest: 'Write it' }],
    ['Write it @王五。', { owners: ['王五'], rest: 'Write it' }],
    ['Unseat @octocat @ana', { owners: ['@octocat', '@ana'], rest: 'Unseat' }],
    ['Write it  @赵六', { owners: ['赵六'], rest: 'Write it' }],
    ['Write it @赵六.', { owners: ['赵六'], rest: 'Write it' }],
    ['Write it  @octocat', { owners: ['@octocat'], rest: 'Write it' }],
    ['Write it -@octocat', { owners: ['@octocat'], rest: 'Write it' }],
  ])('reads logins from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Write it (Ana, 2022-08-01)', { owners: ['Ana'], due: '2022-08-01', rest: 'Write it' }],
    ['Write it (Ana; 1.8.)', { owners: ['Ana'], due: '1.8.', rest: 'Write it' }],
    ['Write it (Ana: 1 August 2022)', { owners: ['Ana'], due: '1 August 2022', rest: 'Write it' }],
    ['Write it (Ana – August 1).', { owners: ['Ana'], due: 'August 1', rest: 'Write it' }],
    ['Write it (Ana, 1st August)', { owners: ['Ana'], due: '1st August', rest: 'Write it' }],
    [
      'Write it (Ana & Bo, 01/08/2022)',
      { owners: ['Ana', 'Bo'], due: '01/08/2022', rest: 'Write it' },
    ],
    ['Write it (Ana, by Aug 1)', { owners: ['Ana'], rest: 'Write it (by Aug 1)' }],
    ['Write it (Ana by 2022-08-01)', { owners: ['Ana'], rest: 'Write it (by 2022-08-01)' }],
    ['Write it (Ana - until 1 August).', { owners: ['Ana'], rest: 'Write it (until 1 August)' }],
    [
      'Write it (Ana and Bo; due 1 August)',
      { owners: ['Ana', 'Bo'], rest: 'Write it (due 1 August)' },
    ],
    ['Write it (Ana, Aug 1, 2022)', { owners: ['Ana'], due: 'Aug 1, 2022', rest: 'Write it' }],
    ['Write it (ANA, BY AUG 1)', { owners: ['ANA'], rest: 'Write it (BY AUG 1)' }],
    ['Write it (Ana — 2022-08-01)', { owners: ['Ana'], due: '2022-08-01', rest: 'Write it' }],
  ])('reads a name and a day from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    '(RD)',
    'Write it (the wiki)',
    'Write it (see Ana)',
    'Write it (Zoe)',
    'Write it - soon',
    'Write it **now**',
    'Tell @octocat',
    'Ask @octocat',
    'Reported by @octocat',
    'Talk with @octocat',
    'Mail from @octocat',
    'Thanks @octocat',
    'Work for @octocat',
    'ping @octocat',
    'cc @octocat',
    'Write it about @octocat',
    'Write it (cc @octocat)',
    'Write it (by Ana)',
    'Write it (thanks Ana)',
    'Write to ana@example.org',
    'Write it (Ana, soon)',
    'Write it (2022-08-01)',
    'Write it (Ana',
    'Write it (Ana) now',
    'Write it @',
    'Write it (by Aug 1)',
    'Write it (, 2022-08-01)',
    'Write it (owner Zoe) now',
    'Write it **Zoe Quist** now',
    'Write it @赵六 now',
    'Write it **(RD)** now',
    '(Ana, 2022-08-01)',
    '(Ana, by Aug 1)',
    'Write it (cc Ana Pop)',
    'Write it (by @octocat)',
    'Write it (Thanks  Ana)',
    'Write it (tools, 2022-08-01)',
    'Write it (new members)',
    'Write it (new for Windows)',
    'Write it (tasks for April)',
    'Write it (AI research)',
    'Write it (tools, by Aug 1)',
  ])('reads nobody from %j', (text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    ...['about', 'and', 'at', 'by', 'cc', 'for', 'from', 'of', 'or', 'than', 'to', 'via', 'with'],
    ...['ask', 'contact', 'email', 'help', 'invite', 'join', 'mention', 'notify', 'ping', 'poke'],
    ...['remind', 'see', 'tell', 'thank', 'thanks', 'Thanks'],
  ])('reads nobody who is only spoken of behind "%s"', (word) => {
    expect(read(`Write it ${word} @octocat`)).toBeNull()
    expect(read(`Write it ${word}ing @octocat`)).not.toBeNull()
  })
})
