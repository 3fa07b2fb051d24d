import { expect, test } from '@jest/globals'
import type { Change } from '../../src/domain/plan.js'
import { annotationsOf } from '../../src/reporting/annotations.js'
import { openItem } from '../planning/agenda/sample-agenda.js'
import { create, edit, emptyPatch, issue, item, keep, report } from './sample-report.js'

const review = { kind: 'shown', because: 'pull-request' } as const

const changes: readonly Change[] = [
  create({ id: 'late', item: item({ line: 3 }) }),
  create({ id: 'in-time', item: item({ line: 5 }) }),
  edit({ kind: 'carry-over', issue: issue(12), reasons: [{ kind: 'raised', meetings: 3 }] }),
  edit({
    kind: 'close',
    issue: issue(9),
    item: item({ line: 20 }),
    patch: { ...emptyPatch, state: { to: 'closed', reason: 'completed' } },
    reasons: [{ kind: 'done' }],
  }),
  edit({ kind: 'close', item: null, reasons: [{ kind: 'gone' }] }),
  edit({ item: item({ line: 21 }) }),
  keep({ item: item({ line: 22 }) }),
]

const agenda = {
  open: [
    openItem({ id: 'late', due: '2026-05-06' }),
    openItem({ id: 'in-time', due: '2026-05-07' }),
    openItem({ id: 'old', due: '2020-01-01' }),
  ],
  decisions: [],
}

test('on a pull request, lines tell what happens to the issues that are there, and what is due already', () => {
  expect(annotationsOf(report({ mode: review, changes, agenda }))).toEqual([
    {
      severity: 'notice',
      title: 'Would carry over #12',
      message: 'Write the release notes: raised in 3 meetings',
      path: 'notes/2026-05-07.md',
      line: 12,
      column: 1,
    },
    expect.objectContaining({
      title: 'Would close #9 as completed',
      message: 'Write the release notes: done in the note',
      line: 20,
    }),
    expect.objectContaining({
      title: 'Due in the past',
      message: 'It is due on 2026-05-06, which has passed by 2026-05-07.',
      line: 3,
    }),
  ])
})

test('after a merge, that is no news', () => {
  expect(annotationsOf(report({ changes, agenda }))).toEqual([])
})
