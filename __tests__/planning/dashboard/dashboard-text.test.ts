import { describe, expect, test } from '@jest/globals'
import { dashboardBlock, dashboardKey } from '../../../src/planning/dashboard/dashboard-text.js'
import { agreed, openItem, raisedAt } from '../agenda/sample-agenda.js'

const page = {
  today: '2026-06-01',
  origin: {
    serverUrl: 'https://github.com',
    repository: { owner: 'octo', name: 'notes' },
    commit: 'c0ffee',
  },
  maxBytes: 60_000,
}

describe('the list', () => {
  test('of five hundred items fits into an issue, and the rest is a click away', () => {
    const open = Array.from({ length: 500 }, (_, index) =>
      openItem({ id: `${index}`, title: `Țară ${index} ${'ș'.repeat(200)}` }),
    )
    const block = dashboardBlock({ open, decisions: [] }, page)
    expect(Buffer.byteLength(block)).toBeLessThanOrEqual(page.maxBytes)
    expect(Buffer.byteLength(block)).toBeGreaterThan(page.maxBytes - 1_000)
    expect(block).toContain('500 open action items')
    expect(block.split('\n').slice(-4)).toEqual([
      '',
      expect.stringContaining('_More did not fit here:'),
      '',
      expect.stringContaining('<sub>Kept up to date'),
    ])
    expect(block).toContain(
      '[all open action items](../issues?q=is%3Aissue+is%3Aopen+label%3Aaction-item)',
    )
  })

  test('notifies nobody and links nothing by what a note says', () => {
    const title = 'Ask @ana about #12 and <b>octo/x#3</b> [here](https://example.org)'
    const owners = [{ name: '@ana', logins: ['ana'] }]
    const block = dashboardBlock({ open: [openItem({ title, owners })], decisions: [] }, page)
    expect(block).not.toMatch(/@ana|#12 and|<b>|x#3|\]\(https:\/\/example/)
  })

  test('links to a file where the line is not known', () => {
    const raised = [raisedAt({ line: null, meeting: '2026-05-07.md' })] as const
    const block = dashboardBlock({ open: [openItem({ raised })], decisions: [] }, page)
    expect(block).toContain(
      '[2026\\-05-07](https://github.com/octo/notes/blob/c0ffee/notes/2026-05-07.md)',
    )
  })
})

describe('what rewrites it', () => {
  const key = (item = openItem(), decision = agreed(), today = '2026-06-01') =>
    dashboardKey({ open: [item], decisions: [decision] }, today)

  test.each([
    ['the number of an issue', key(openItem({ issue: null }))],
    ['the line in a note', key(openItem({ raised: [raisedAt({ line: 99 })] }))],
    ['another day', key(openItem(), agreed(), '2027-01-01')],
  ])('is not %s', (_, other) => {
    expect(other).toBe(key())
  })

  test.each([
    ['a title', key(openItem({ title: 'Other' }))],
    ['an owner', key(openItem({ owners: [] }))],
    ['a due date', key(openItem({ due: '2027-01-01' }))],
    ['a due date that passed', key(openItem({ due: '2026-01-01' }))],
    ['another meeting', key(openItem({ raised: [raisedAt(), raisedAt({ date: '2026-05-14' })] }))],
    ['another day of a meeting', key(openItem({ raised: [raisedAt({ date: '2026-05-08' })] }))],
    ['another name of a meeting', key(openItem({ raised: [raisedAt({ meeting: 'Call' })] }))],
    ['another place of a note', key(openItem({ raised: [raisedAt({ path: 'a.md' })] }))],
    ['an item that is gone', key(openItem({ standing: 'gone-from-notes' }))],
    ['a decision', key(openItem(), agreed({ title: 'We use trunk' }))],
  ])('is %s', (_, other) => {
    expect(other).not.toBe(key())
  })

  test('is a due date once, on the day after it', () => {
    const item = openItem({ due: '2026-06-01' })
    const on = (day: string) => key(item, agreed(), day)
    expect(on('2026-06-01')).toBe(on('2026-05-01'))
    expect(on('2026-06-02')).not.toBe(on('2026-06-01'))
    expect(on('2026-07-01')).toBe(on('2026-06-02'))
  })
})
