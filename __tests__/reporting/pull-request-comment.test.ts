import { describe, expect, test } from '@jest/globals'
import { pullRequestComment, saysTheSame } from '../../src/reporting/pull-request-comment.js'
import { create, edit, finding, issue, item, keep, report } from './sample-report.js'

const mode = { kind: 'shown', because: 'pull-request' } as const

test('tells what merging would do, and the doubts about those notes', () => {
  const findings = [finding(), finding({ path: 'notes/2020-01-01.md', message: 'Old.' })]
  const given = report({ mode, changes: [create(), keep()], findings })
  const note = 'https://github.com/octo-org/notes/blob/c0ffee/notes/2026-05-07.md'
  expect(pullRequestComment(given, 'a1b2')).toBe(`### What merging does to the issues

**Would open 1 issue.**

#### [Weekly meeting, 2026-05-07](${note})

| | Item | Owner → assignee | Issue |
| :-- | :-- | :-- | :-- |
| 🆕&nbsp;would open | [Write the release notes](${note}?plain=1#L12) | RD → &#64;\u200brazvand |  |

#### Worth a look

- ⚠️ [notes/2026-05-07.md:12](${note}?plain=1#L12) Nobody is known as RD.

<sub>Kept up to date by minutes-to-issues; it goes when there is nothing to tell.</sub>

<!-- minutes-to-issues plan a1b2 -->
`)
})

describe('there is nothing to tell', () => {
  test.each([
    ['where nothing changes', [keep()]],
    ['where only the dashboard does', [edit({ item: null, reasons: [{ kind: 'dashboard' }] })]],
    ['where there is no plan at all', []],
  ])('%s', (_, changes) => {
    expect(pullRequestComment(report({ mode, changes, findings: [finding()] }), 'k')).toBeNull()
  })
})

test('nobody is notified, and no issue notes that it was linked', () => {
  const url = 'https://github.com/octo-org/notes/issues/7'
  const changes = [edit({ issue: issue(7, { url }) })]
  expect(pullRequestComment(report({ mode, changes }), 'k')).toContain('[\\#\u200b7](../issues/7)')
  const elsewhere = {
    ...report({ mode, changes }),
    origin: { ...report().origin, repository: { owner: 'octo-org', name: 'minutes' } },
  }
  expect(pullRequestComment(elsewhere, 'k')).toContain(
    '[\\#\u200b7](https://redirect.github.com/octo-org/notes/issues/7)',
  )
})

test('the case of letters in the names does not matter', () => {
  const url = 'https://github.com/Octo-Org/Notes/issues/7'
  const given = {
    ...report({ mode, changes: [edit({ issue: issue(7, { url }) })] }),
    tracker: { owner: 'octo-org', name: 'NOTES' },
  }
  expect(pullRequestComment(given, 'k')).toContain('](../issues/7)')
})

test('what a guard would withhold is told', () => {
  const withheld = [
    { change: create(), guard: { kind: 'max-create', count: 140, limit: 100 } as const },
  ]
  expect(pullRequestComment(report({ mode, withheld }), 'k')).toContain('> [!WARNING]\n> - 140 new')
})

test('five hundred items fit, with the marker at the end', () => {
  const changes = Array.from({ length: 500 }, (_, index) =>
    create({ item: item({ title: `Item ${index} ${'ș'.repeat(200)}`, line: index }) }),
  )
  const comment = pullRequestComment(report({ mode, changes }), 'k') ?? ''
  expect(Buffer.byteLength(comment)).toBeLessThan(65_536)
  expect(comment.endsWith('<!-- minutes-to-issues plan k -->\n')).toBe(true)
})

test.each([
  ['another commit', 'x/blob/c0ffee/a.md', 'x/blob/decaf/a.md', true],
  ['line ends of the web editor', 'a\nb', 'a\r\nb\n', true],
  ['another note', 'x/blob/c0ffee/a.md', 'x/blob/c0ffee/b.md', false],
])('%s: whether the comment says the same', (_, one, other, same) => {
  expect(saysTheSame(one, other)).toBe(same)
})
