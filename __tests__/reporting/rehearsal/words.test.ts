import { describe, expect, test } from '@jest/globals'
import { deedsOf, failedRuns, rehearsalHeadline } from '../../../src/reporting/rehearsal/words.js'
import { push, rehearsal, story } from './sample-rehearsal.js'

describe('rehearsalHeadline', () => {
  test('counts what was done, and leaves out what was not', () => {
    expect(rehearsalHeadline(rehearsal({ pushes: story.pushes.slice(0, 1), commits: 1 }))).toBe(
      '1 of 1 push to main would have started a run: 3 issues opened (1 decision among them), none closed. 0 would be open today.',
    )
  })
})

describe('deedsOf', () => {
  const nothing = {
    opened: 0,
    recorded: 0,
    carriedOver: 0,
    updated: 0,
    closed: 0,
    reopened: 0,
    gone: 0,
    failed: 0,
  }

  test.each([
    [{}, ''],
    [{ opened: 2, carriedOver: 1 }, 'opened 2, carried over 1'],
    [
      { updated: 3, closed: 1, reopened: 2, failed: 1 },
      'updated 3, closed 1, reopened 2, failed 1',
    ],
  ])('%j', (counts, words) => {
    expect(deedsOf({ ...nothing, ...counts })).toBe(words)
  })
})

describe('failedRuns', () => {
  test('tells one reason once, with every push that it concerns', () => {
    const one = push('2022-06-30', [], { unreadable: ['a.md', 'b.md'] })
    const two = push('2022-07-07', [], { unreadable: ['a.md', 'b.md'] })
    const three = push('2022-07-14', [], { failure: 'no file matches' })
    expect(failedRuns(rehearsal({ pushes: [one, push('2022-07-01', []), two, three] }))).toEqual([
      {
        message: 'a.md, b.md could not be read as minutes; their issues were left alone.',
        pushes: [one, two],
      },
      { message: 'no file matches', pushes: [three] },
    ])
  })
})
