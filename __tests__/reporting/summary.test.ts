import { describe, expect, test } from '@jest/globals'
import { summaryOf } from '../../src/reporting/summary.js'
import { openItem } from '../planning/agenda/sample-agenda.js'
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
    ['dry-run', 'Nothing was written: this is a dry run'],
    ['pull-request', 'No issue was touched: this is what merging would do'],
    ['other-branch', 'Nothing was written: only runs on the default branch'],
    ['other-event', 'Nothing was written: only `push`, `schedule` and `workflow_dispatch`'],
    ['outdated-tree', 'Nothing was written: the branch has newer commits'],
  ] as const)('says why: %s', (because, words) => {
    const summary = summaryOf(report({ mode: { kind: 'shown', because }, changes: [create()] }))
    expect(summary).toContain('**Would open 1 issue.**')
    expect(summary).toContain(`> ${words}`)
  })
})

test('what a guard withheld is told with the ways on', () => {
  const guard = { kind: 'max-create', count: 140, limit: 100 } as const
  const summary = summaryOf(report({ withheld: [{ change: create(), guard }] }))
  expect(summary).toContain('**Nothing was changed; 1 withheld.**')
  expect(summary).toContain('> [!CAUTION]\n> - 140 new issues')
  expect(summary).toContain('raise `max-create` to 140 for this run')
  expect(summary).toContain('⚠️&nbsp;would open')
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
  expect(summary).toMatch(
    /\n\n<\/details>\n\n_More did not fit here; the log has it all\._\n\n<sub>Notes: .*<\/sub>\n$/,
  )
})

describe('a run of hundreds', () => {
  const changes = Array.from({ length: 500 }, (_, index) =>
    index % 10 === 0
      ? edit({ kind: 'carry-over', item: item({ path: `notes/${index % 7}.md`, line: index }) })
      : create({ item: item({ path: `notes/${index % 7}.md`, line: index }) }),
  )
  const findings = Array.from({ length: 100 }, (_, line) =>
    finding({ line, message: `Nobody is known as P${line}.` }),
  )
  const agenda = {
    open: Array.from({ length: 500 }, (_, index) =>
      openItem({ owners: [{ name: `P${index % 20}`, logins: [] }] }),
    ),
    decisions: [],
  }
  const summary = summaryOf(report({ changes, findings, agenda }))

  test('is folded by meeting, with what happened in each', () => {
    expect(summary.match(/^<summary><b>Weekly meeting, 2026-05-07<\/b>: .*$/gm)).toHaveLength(7)
    expect(summary).toContain(
      '<b>Weekly meeting, 2026-05-07</b>: 8 carried over, 64 opened <sub>notes/0.md</sub></summary>',
    )
    expect(summary.match(/^<details>$/gm)?.length).toBe(summary.match(/^<\/details>$/gm)?.length)
  })

  test('shows the first findings, and folds the rest', () => {
    expect(summary).toContain('<summary>60 more</summary>')
  })

  test('tells what many lines have in common once', () => {
    const alike = Array.from({ length: 100 }, (_, index) => finding({ line: index + 1 }))
    const [line = '', ...others] = summaryOf(report({ findings: alike }))
      .split('\n')
      .filter((text) => text.includes('⚠️'))
    expect(others).toEqual([])
    expect(line.match(/\[notes\/2026-05-07\.md:\d+\]/g)).toHaveLength(3)
    expect(line).toContain(' and 97 more: Nobody is known as RD.')
  })

  test('is far below 1 MiB, with its chart and its last line', () => {
    expect(Buffer.byteLength(summary)).toBeLessThan(300_000)
    expect(summary).toContain('```mermaid')
    expect(summary).toMatch(/<sub>Notes: .*<\/sub>\n$/)
  })
})

test('a run of one item is a few lines, without chart or folds', () => {
  const agenda = { open: [openItem()], decisions: [] }
  const summary = summaryOf(report({ changes: [create()], agenda }))
  expect(summary.split('\n').length).toBeLessThan(15)
  expect(summary).not.toMatch(/mermaid|<details>/)
})
