import { expect, test } from '@jest/globals'
import { isOverdue, meetingName } from '../../src/domain/agenda.js'
import { raisedAt } from '../planning/agenda/sample-agenda.js'

test.each([
  ['Board call', 'Board call, 2026-05-07'],
  ['Board call of 2026-05-07', 'Board call of 2026-05-07'],
  ['2026-05-07.md', '2026-05-07'],
  ['Board call of May 7, 2026', 'Board call of May 7, 2026'],
  ['Board call, 7th may 2026', 'Board call, 7th may 2026'],
  ['07.05.2026', '07.05.2026'],
  ['Sprint 7 of 2026', 'Sprint 7 of 2026, 2026-05-07'],
  ['Call of May 2026', 'Call of May 2026, 2026-05-07'],
  ['Call of May 7', 'Call of May 7, 2026-05-07'],
])('the meeting "%s" is named "%s"', (meeting, name) => {
  expect(meetingName(raisedAt({ meeting }))).toBe(name)
})

test.each([
  ['2026-05-06', true],
  ['2026-05-07', false],
  [null, false],
])('what is due %s is overdue on 2026-05-07: %s', (due, overdue) => {
  expect(isOverdue({ due }, '2026-05-07')).toBe(overdue)
})
