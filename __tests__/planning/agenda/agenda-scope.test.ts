import { expect, test } from '@jest/globals'
import {
  type AgendaScope,
  meetingFilter,
  narrowed,
} from '../../../src/planning/agenda/agenda-scope.js'
import { agreed, openItem, raisedAt } from './sample-agenda.js'

const everything: AgendaScope = { since: null, isWanted: () => true, mostDecisions: 10 }
const old = raisedAt({ date: '2021-01-01', path: 'board/2021-01-01.md' })

test('old items stay where their issue is open, and go where there is none', () => {
  const open = [
    openItem({ title: 'A', raised: [old] }),
    openItem({ title: 'B', raised: [old], issue: null }),
    openItem({ title: 'C', raised: [old, raisedAt()], issue: null }),
    openItem({ title: 'D', raised: [raisedAt({ date: '2026-01-01' })], issue: null }),
  ]
  const { open: left } = narrowed({ open, decisions: [] }, { ...everything, since: '2026-01-01' })
  expect(left.map(({ title }) => title)).toEqual(['A', 'C', 'D'])
})

test('only meetings that are wanted count', () => {
  const agenda = {
    open: [
      openItem({ title: 'A' }),
      openItem({ title: 'B', raised: [old] }),
      openItem({ title: 'E', raised: [old, raisedAt()] }),
    ],
    decisions: [agreed({ title: 'C', at: old }), agreed({ title: 'D' })],
  }
  const isWanted = ({ path }: { readonly path: string }) => path.startsWith('board/')
  const { open, decisions } = narrowed(agenda, { ...everything, isWanted })
  expect([...open, ...decisions].map(({ title }) => title)).toEqual(['B', 'E', 'C'])
})

test('the newest decisions are enough', () => {
  const decisions = ['A', 'B', 'C'].map((title) => agreed({ title }))
  expect(
    narrowed({ open: [], decisions }, { ...everything, mostDecisions: 2 }).decisions.map(
      ({ title }) => title,
    ),
  ).toEqual(['A', 'B'])
})

test.each([
  [{ series: '', team: '' }, true],
  [{ series: 'board/**', team: '' }, true],
  [{ series: 'board/*', team: ' Core ' }, true],
  [{ series: '', team: 'core' }, true],
  [{ series: 'notes/**', team: '' }, false],
  [{ series: 'notes/**', team: 'core' }, false],
  [{ series: 'board/**', team: 'docs' }, false],
])('a meeting of the team core in board/ is wanted by %j: %s', (asked, wanted) => {
  expect(meetingFilter(asked)({ path: 'board/2022-06-30.md', teams: ['core'] })).toBe(wanted)
})
