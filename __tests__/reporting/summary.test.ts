import { describe, expect, test } from '@jest/globals'
import { summaryOf } from '../../src/reporting/summary.js'
import { create, edit, finding, item, keep, report } from './sample-report.js'

test('a run that opened issues is told in a sentence and a table by meeting', () => {
  expect(
    summaryOf(
      report({
        changes: [create(), edit({ match: { kind: 'reworded', similarity: 0.87 } }), keep()],
        findings: [finding({ message: 'Nobody is known as `RD` *here*.' })],
      }),
    ),
  ).toBe(`## Meeting notes → issues

**Opened 1 issue and updated 1; 1 unchanged.**

### [Weekly meeting, 2026-05-07](https://github.com/octo-org/notes/blob/c0ffee/notes/2026-05-07.md)

| | Item | Owner → assignee | Issue |
| :-- | :-- | :-- | :-- |
| 🆕&nbsp;opened | [Write the release notes](https://github.com/octo-org/notes/blob/c0ffee/notes/2026-05-07.md?plain=1#L12) | RD → &#64;razvand | [\\#31](https://github.com/octo-org/notes/issues/31) |
| ✏️&nbsp;updated | [Write the release notes](https://github.com/octo-org/notes/blob/c0ffee/notes/2026-05-07.md?plain=1#L12)<br><sub>text changed in the note; same note, 87 % alike</sub> | RD | [\\#7](https://github.com/octo-org/notes/issues/7) |

### Worth a look

- ⚠️ [notes/2026-05-07.md:12](https://github.com/octo-org/notes/blob/c0ffee/notes/2026-05-07.md?plain=1#L12) Nobody is known as \`RD\` \\*here\\*.

<sub>Notes: 3 · requests: 14 · 2.3 s</sub>
`)
})

test('a run that changed nothing says so, and no more', () => {
  expect(summaryOf(report({ changes: [keep(), keep()] }))).toBe(`## Meeting notes → issues

**Nothing to do: 2 issues match the notes.**

<sub>Notes: 3 · requests: 14 · 2.3 s</sub>
`)
})

describe('a plan that is only shown', () => {
  test.each([
    ['dry-run', 'this is a dry run'],
    ['pull-request', 'this is what merging would do'],
    ['other-branch', 'only runs on the default branch'],
    ['other-event', 'only `push`, `schedule` and `workflow_dispatch`'],
    ['outdated-tree', 'the branch has newer commits'],
  ] as const)('says why: %s', (because, words) => {
    const summary = summaryOf(report({ mode: { kind: 'shown', because }, changes: [create()] }))
    expect(summary).toContain('**Would open 1 issue.**')
    expect(summary).toContain(`> Nothing was written: ${words}`)
  })
})

test('what a guard withheld is told with the ways on', () => {
  const guard = { kind: 'max-create', count: 140, limit: 100 } as const
  const summary = summaryOf(report({ withheld: [{ change: create(), guard }] }))
  expect(summary).toContain('**Nothing was changed; 1 withheld.**')
  expect(summary).toContain('> [!CAUTION]\n> - 140 new issues')
  expect(summary).toContain('raise `max-create` to 140 for this run')
  expect(summary).toContain('⚠️&nbsp;would&nbsp;open')
})

test('on a pull request the same is a warning', () => {
  const guard = { kind: 'max-create', count: 140, limit: 100 } as const
  const mode = { kind: 'shown', because: 'pull-request' } as const
  const summary = summaryOf(report({ mode, withheld: [{ change: create(), guard }] }))
  expect(summary).toContain('> [!WARNING]\n> - 140 new issues')
})

test('items without an issue are folded away with the reason', () => {
  const ignored = keep({
    issue: null,
    reason: { kind: 'ignored' },
    item: item({ title: 'Next meeting: Friday' }),
  })
  expect(summaryOf(report({ changes: [ignored] }))).toContain(
    '<summary>Left alone on purpose (1)</summary>',
  )
})

test('a note cannot break out of its cell', () => {
  const title = '</td> | <img src=x> <!-- ![a](b) `code` @team [x](javascript:y)'
  const summary = summaryOf(report({ changes: [create({ item: item({ title }) })] }))
  expect(summary).toContain(
    '[&lt;/td&gt; \\| &lt;img src=x&gt; &lt;\\!-- \\!\\[a\\](b) \\`code\\` &#64;team \\[x\\](javascript:y)](https://',
  )
})

test('paths are encoded in links', () => {
  const changes = [create({ item: item({ path: 'notes/a b(c)/ț.md' }) })]
  expect(summaryOf(report({ changes }))).toContain('/notes/a%20b%28c%29/%C8%9B.md?plain=1#L12')
})

test('stays below 1 MiB, ends what it opened, and says that there is more', () => {
  const changes = Array.from({ length: 5000 }, (_, line) =>
    keep({
      issue: null,
      reason: { kind: 'no-issue' },
      item: item({ line, title: 'ș'.repeat(200) }),
    }),
  )
  const summary = summaryOf(report({ changes }))
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
  expect(Buffer.byteLength(summary)).toBeGreaterThan(900_000)
  expect(summary).toMatch(/\n\n<\/details>\n\n_More did not fit here; the log has it all\._\n$/)
})
