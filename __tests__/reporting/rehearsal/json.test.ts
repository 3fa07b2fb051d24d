import { describe, expect, test } from '@jest/globals'
import { rehearsalJson } from '../../../src/reporting/rehearsal/json.js'
import { story } from './sample-rehearsal.js'

describe('rehearsalJson', () => {
  const json = JSON.parse(rehearsalJson(story))

  test('has the figures', () => {
    expect(json).toMatchObject({
      version: 1,
      branch: 'main',
      commits: 4,
      runs: 3,
      totals: { opened: 3, recorded: 1, closed: 1 },
      duplicates: [],
      saidTwice: [],
    })
    expect(json.months[0]).toMatchObject({ month: '2022-06', opened: 3, open: 2 })
  })

  test('has every change with its push, issue, item and reasons', () => {
    expect(json.pushes[1]).toMatchObject({
      at: '2022-08-04T12:00:00Z',
      subject: 'Notes of 2022-08-04',
      changes: [
        {
          kind: 'carry-over',
          fate: 'done',
          issue: 1,
          item: { title: 'Write the release notes' },
          reasons: [{ kind: 'raised', meetings: 2 }],
        },
      ],
    })
  })

  test('has every issue as it is at the end, without its body', () => {
    expect(json.issues[0]).toMatchObject({ number: 1, state: 'closed', assignees: ['razvand'] })
    expect(rehearsalJson(story)).not.toContain('The body')
  })
})
