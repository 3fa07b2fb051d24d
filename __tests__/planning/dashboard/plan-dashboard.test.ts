import { describe, expect, test } from '@jest/globals'
import {
  dashboardId,
  hashOfDashboard,
  readDashboardBody,
} from '../../../src/planning/dashboard/dashboard-body.js'
import type { Dashboard } from '../../../src/planning/dashboard/dashboards.js'
import {
  type DashboardContext,
  planDashboard,
} from '../../../src/planning/dashboard/plan-dashboard.js'
import { openItem } from '../agenda/sample-agenda.js'
import { self } from '../world.js'

const context: DashboardContext = {
  today: '2026-06-01',
  origin: {
    serverUrl: 'https://github.com',
    repository: { owner: 'octo', name: 'notes' },
    commit: 'c0ffee',
  },
  policy: {
    directory: new Map(),
    decisions: 'record',
    removed: 'label',
    carried: 'comment',
    ignore: [],
    series: [],
    trustedAuthors: [],
    dashboard: true,
    since: null,
  },
  isOurs: (login) => login === self,
}

const open = Array.from({ length: 500 }, (_, n) =>
  openItem({ id: `${n}`, title: `${n} ${'ș'.repeat(200)}` }),
)

function dashboard(before: string, after: string, number = 7): Dashboard {
  const memory = { wrote: hashOfDashboard('Old'), saw: '', state: 'only' } as const
  return {
    issue: {
      number,
      url: `https://github.com/octo/notes/issues/${number}`,
      title: 'Meeting dashboard',
      body: '',
      state: 'open',
      stateReason: null,
      labels: ['meeting-dashboard'],
      assignees: [],
      author: self,
      closedBy: null,
      createdAt: '2026-05-01T00:00:00Z',
      updatedAt: '2026-05-02T00:00:00Z',
      closedAt: null,
    },
    body: { before, memory, block: 'Old', after },
  }
}

/** The size of the list that a dashboard gets, and what it is planned as. */
function rewritten(before: string, after: string) {
  const [change] = planDashboard(
    { open, decisions: [] },
    [dashboard(`${before}\n`, `\n${after}`)],
    context,
  )
  if (change?.kind !== 'update') throw new Error('The dashboard is not rewritten.')
  const { body = '', ...patch } = change.patch
  const size = Buffer.byteLength(readDashboardBody(body)?.block ?? '')
  return { change: { ...change, patch }, size }
}

describe('a list that is rewritten', () => {
  test.each([
    ['nothing', '', '', 60_000],
    ['much above', 'ș'.repeat(10_000), '', 40_000],
    ['much above and below', 'x'.repeat(10_000), 'ș'.repeat(10_000), 30_000],
    ['more than an issue takes', 'x'.repeat(59_000), '', 4_000],
  ])('is as long as there is room where people wrote %s', (_, before, after, room) => {
    const { size } = rewritten(before, after)
    expect(size).toBeLessThanOrEqual(room)
    expect(size).toBeGreaterThan(room - 1_000)
  })

  test('is the whole change', () => {
    expect(rewritten('', '').change).toEqual({
      kind: 'update',
      issue: {
        number: 7,
        url: 'https://github.com/octo/notes/issues/7',
        title: 'Meeting dashboard',
        state: 'open',
      },
      updatedAt: '2026-05-02T00:00:00Z',
      item: null,
      match: null,
      patch: {
        addLabels: [],
        removeLabels: [],
        addAssignees: [],
        removeAssignees: [],
        comments: [],
      },
      reasons: [{ kind: 'dashboard' }],
    })
  })
})

describe('a dashboard', () => {
  const agenda = { open: [openItem()], decisions: [] }
  const issue = { url: 'https://github.com/octo/notes/issues/8', title: 'Meeting dashboard' }

  test('is opened with the list and its label, for no item', () => {
    expect(planDashboard(agenda, [], context)).toEqual([
      {
        kind: 'create',
        id: dashboardId,
        item: null,
        alsoRaisedIn: [],
        fields: {
          title: 'Meeting dashboard',
          body: expect.stringMatching(/^<!-- .* -->\n1 open action item\.[\s\S]*\n<!-- .* -->$/),
          labels: ['meeting-dashboard'],
          assignees: [],
        },
        followUp: null,
        reason: { kind: 'dashboard' },
        firstOfNote: false,
        claimedBy: null,
      },
    ])
  })

  test('that is the second one is closed, and what people wrote in it stays', () => {
    const [, second] = planDashboard(
      agenda,
      [dashboard('', ''), dashboard('Above', 'Below', 8)],
      context,
    )
    expect(second).toEqual({
      kind: 'close',
      issue: { ...issue, number: 8, state: 'open' },
      updatedAt: '2026-05-02T00:00:00Z',
      item: null,
      match: null,
      patch: {
        state: { to: 'closed', reason: 'duplicate', of: 7 },
        body: expect.stringMatching(/^Above<!-- .* -->\nOld\n<!-- .* -->Below$/),
        addLabels: [],
        removeLabels: [],
        addAssignees: [],
        removeAssignees: [],
        comments: [
          {
            key: expect.any(String),
            body: expect.stringMatching(/^Closed in favour of #7: one dashboard is enough\./),
          },
        ],
      },
      reasons: [{ kind: 'dashboard' }],
    })
  })

  test('of another login is not touched', () => {
    const { issue: theirs, body } = dashboard('', '')
    const foreign = { issue: { ...theirs, author: 'eve' }, body }
    expect(planDashboard(agenda, [foreign], context)).toMatchObject([
      { kind: 'create', claimedBy: { number: 7, author: 'eve' } },
    ])
    const closed = { ...foreign, issue: { ...foreign.issue, state: 'closed' as const } }
    expect(planDashboard(agenda, [closed], context)).toMatchObject([
      { kind: 'create', claimedBy: null },
    ])
  })

  test('that is closed is left so, and said to be', () => {
    const { issue: open, body } = dashboard('', '', 8)
    const closed = { issue: { ...open, state: 'closed' as const }, body }
    expect(planDashboard(agenda, [closed], context)).toEqual([
      {
        kind: 'keep',
        issue: { ...issue, number: 8, state: 'closed' },
        item: null,
        match: null,
        reason: { kind: 'dashboard', because: 'closed' },
      },
    ])
  })
})
