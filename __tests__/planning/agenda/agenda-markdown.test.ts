import { describe, expect, test } from '@jest/globals'
import { type AgendaPage, agendaMarkdown } from '../../../src/planning/agenda/agenda-markdown.js'
import { agreed, openItem, raisedAt } from './sample-agenda.js'

const page: AgendaPage = {
  today: '2026-06-01',
  heading: '##',
  ages: 'told',
  text: (plain) => plain.replaceAll('*', '\\*'),
  issue: ({ issue }) => (issue === null ? null : `[#${issue.number}](${issue.url})`),
  meeting: ({ meeting, date }) => `${meeting} ${date}`,
}

test('tells what is open by owner, then what was agreed', () => {
  const agenda = {
    open: [
      openItem({ due: '2026-05-20', title: 'Tag *the* release' }),
      openItem({
        issue: null,
        title: 'Ask the board',
        owners: [
          { name: 'RD', logins: ['razvand'] },
          { name: 'core', logins: ['a', 'b'] },
        ],
        due: '2026-06-01',
        raised: [raisedAt({ date: '2026-04-02' }), raisedAt(), raisedAt({ date: '2026-05-31' })],
      }),
      openItem({ owners: [], standing: 'gone-from-notes' }),
    ],
    decisions: [agreed()],
  }
  expect(agendaMarkdown(agenda, page).join('\n')).toBe(`3 open action items, **1 overdue**.

## core (1)

- Ask the board · due 2026-06-01 · with RD · raised in 3 meetings since 2026-04-02 (60 days), last in Weekly 2026-05-31

## RD, \`razvand\` (2)

- [#12](https://github.com/octo/notes/issues/12) Tag \\*the\\* release · **overdue since 2026-05-20** · Weekly 2026-05-07 (25 days)
- Ask the board · due 2026-06-01 · with core · raised in 3 meetings since 2026-04-02 (60 days), last in Weekly 2026-05-31

## Nobody named (1)

- [#12](https://github.com/octo/notes/issues/12) Write the release notes · Weekly 2026-05-07 (25 days) · gone from the notes

## Recent decisions

- We use main · Weekly 2026-05-07`)
})

test('everyone is no name', () => {
  const owners = [
    { name: 'RD', logins: [] },
    { name: 'Everyone', logins: [] },
  ]
  const lines = agendaMarkdown({ open: [openItem({ owners })], decisions: [] }, page)
  expect(lines.filter((line) => line.startsWith('##'))).toEqual(['## Everyone (1)', '## RD (1)'])
  expect(lines.at(-1)).toContain(' · with everyone · ')
})

test('names without the sign of a mention, and a login where it says more', () => {
  const owners = [
    { name: '@ana', logins: ['ana'] },
    { name: 'a@b', logins: ['ab'] },
    { name: 'core', logins: ['ana', 'bob'] },
  ]
  const lines = agendaMarkdown({ open: [openItem({ owners })], decisions: [] }, page)
  expect(lines.filter((line) => line.startsWith('##'))).toEqual([
    '## a@b, `ab` (1)',
    '## ana (1)',
    '## core (1)',
  ])
  expect(lines.at(-1)).toContain(' · with @ana, a@b · ')
})

test('counts one', () => {
  expect(agendaMarkdown({ open: [openItem()], decisions: [] }, page)[0]).toBe('1 open action item.')
})

test('says so where nothing is open', () => {
  expect(agendaMarkdown({ open: [], decisions: [] }, page)).toEqual(['No open action items.'])
})

describe('ages', () => {
  const line = (more: Partial<AgendaPage>, date: string) =>
    agendaMarkdown(
      { open: [openItem({ raised: [raisedAt({ date })] })], decisions: [] },
      { ...page, ...more },
    ).at(-1)

  test.each([
    ['2026-06-01', 'Weekly 2026-06-01'],
    ['2026-05-31', 'Weekly 2026-05-31 (1 day)'],
    ['2026-06-08', 'Weekly 2026-06-08'],
  ])('of an item raised on %s', (date, told) => {
    expect(line({}, date)?.split(' · ').at(-1)).toBe(told)
  })

  test('are not told on a page that another day alone must not change', () => {
    expect(line({ ages: 'untold' }, '2026-05-07')).not.toContain('days')
  })
})
