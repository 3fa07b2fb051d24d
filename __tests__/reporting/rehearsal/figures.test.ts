import { describe, expect, test } from '@jest/globals'
import {
  busiest,
  monthsOf,
  openByOwner,
  stopsOf,
  tallyOf,
} from '../../../src/reporting/rehearsal/figures.js'
import { issue, item, opened, push, rehearsal, story } from './sample-rehearsal.js'

describe('tallyOf', () => {
  test('counts by what happened, recorded decisions and what is gone apart', () => {
    expect(tallyOf(story.pushes)).toEqual({
      opened: 3,
      recorded: 1,
      carriedOver: 1,
      updated: 1,
      closed: 1,
      reopened: 0,
      gone: 1,
      failed: 0,
    })
  })

  test('counts what did not work as failed only', () => {
    const [{ change }] = push('2022-06-30', [opened(1, item('Write it'))]).outcomes as [
      ReturnType<typeof opened>,
    ]
    const pushes = [push('2022-06-30', [{ kind: 'failed', change, message: 'no' }])]
    expect(tallyOf(pushes)).toMatchObject({ opened: 0, failed: 1 })
  })
})

describe('monthsOf', () => {
  test('tells every month, quiet ones too, and what is open at its end', () => {
    expect(
      monthsOf(story).map(({ month, runs, tally, open }) => [month, runs, tally.opened, open]),
    ).toEqual([
      ['2022-06', 1, 3, 2],
      ['2022-07', 0, 0, 2],
      ['2022-08', 2, 0, 1],
    ])
  })

  test('goes over the end of a year, and puts a push with an older date where it belongs', () => {
    const pushes = [push('2022-02-01', []), push('2021-11-30', [])]
    expect(monthsOf(rehearsal({ pushes })).map(({ month }) => month)).toEqual([
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
    ])
    expect(monthsOf(rehearsal())).toEqual([])
  })
})

describe('busiest', () => {
  test('puts the pushes that touched most first, and leaves out those that did nothing', () => {
    const quiet = push('2022-09-01', [])
    const pushes = [quiet, ...story.pushes]
    expect(busiest({ ...story, pushes }, 2).map(({ at }) => at.slice(0, 10))).toEqual([
      '2022-06-30',
      '2022-08-05',
    ])
  })
})

describe('openByOwner', () => {
  test('groups by who is assigned, else by the owners that the note names', () => {
    const issues = [
      issue(1, item('One', { owners: [] })),
      issue(2, item('Two', { owners: ['SK', 'RD'] })),
      issue(3, item('Three'), { assignees: ['razvand'] }),
      issue(4, item('Four'), { assignees: ['razvand'] }),
      issue(5, item('Five'), { state: 'closed' }),
    ]
    expect(
      openByOwner(rehearsal({ issues })).map(({ owner, issues: own }) => [
        owner,
        own.map((one) => one.issue.number),
      ]),
    ).toEqual([
      ['@razvand', [3, 4]],
      ['nobody named', [1]],
      ['SK, RD, unassigned', [2]],
    ])
  })
})

test('stopsOf tells each guard with its push', () => {
  const guard = { kind: 'max-close', count: 12, limit: 10 } as const
  const stopped = push('2022-06-30', [], { guards: [guard] })
  expect(stopsOf(rehearsal({ pushes: [push('2022-06-29', []), stopped] }))).toEqual([
    { push: stopped, guard },
  ])
})
