import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { planJsonSchema } from '../../dev/plan-json-schema.js'
import type { Change, EditReason, KeepReason, Match } from '../../src/domain/plan.js'
import { planJson } from '../../src/reporting/plan-json.js'
import { planSchema } from '../../src/reporting/plan-schema.js'
import { create, done, edit, emptyPatch, issue, keep, report, unfinished } from './sample-report.js'

test('the published JSON Schema is the one in the code: `npm run schema` writes it', async () => {
  const published = await readFile('schema/plan.schema.json', 'utf8')
  expect(JSON.parse(published)).toEqual(JSON.parse(planJsonSchema()))
})

const editReasons: readonly EditReason[] = [
  { kind: 'text' },
  { kind: 'owners' },
  { kind: 'labels' },
  { kind: 'meeting' },
  { kind: 'moved', from: 'a.md' },
  { kind: 'raised', meetings: 3 },
  { kind: 'dropped', path: 'a.md' },
  { kind: 'done' },
  { kind: 'undone' },
  { kind: 'reopened' },
  { kind: 'gone' },
  { kind: 'back' },
  { kind: 'recorded' },
  { kind: 'duplicate', of: 3 },
  { kind: 'absorbed', duplicate: 4 },
  { kind: 'adopted' },
  { kind: 'dashboard' },
  { kind: 'conflict', field: 'title' },
]

const keepReasons: readonly KeepReason[] = [
  { kind: 'unchanged' },
  { kind: 'edited-by-person', fields: ['title', 'body'] },
  { kind: 'closed-by-person' },
  { kind: 'reopened-by-person' },
  { kind: 'already-closed' },
  { kind: 'done-at-first-sight' },
  { kind: 'ignored' },
  { kind: 'decisions-skipped' },
  { kind: 'no-issue' },
  { kind: 'tracked-elsewhere', reference: '#12' },
  { kind: 'before-since', since: '2026-01-01' },
  { kind: 'gone' },
  { kind: 'note-unreadable', path: 'a.md' },
  { kind: 'note-not-minutes', path: 'a.md' },
  { kind: 'newer-marker', version: 2 },
  { kind: 'held-for-review', by: null },
  { kind: 'held-for-review', by: 12 },
  { kind: 'dashboard', because: 'edited' },
]

const matches: readonly (Match | null)[] = [
  null,
  { kind: 'named' },
  { kind: 'same-text' },
  { kind: 'reworded', similarity: 0.9 },
  { kind: 'moved', from: 'a.md' },
  { kind: 'carried-over', from: 'a.md', similarity: 1 },
  { kind: 'adopted', by: 'permalink' },
]

const states = [
  { to: 'open' },
  { to: 'closed', reason: 'completed' },
  { to: 'closed', reason: 'duplicate', of: 3 },
] as const

describe('what is written has the published shape', () => {
  const changes: readonly Change[] = [
    create(),
    create({ item: null, reason: { kind: 'dashboard' } }),
    create({ reason: { kind: 'raised-again', closed: 3 } }),
    create({ reason: { kind: 'needs-review', maybe: 3, similarity: 0.7, said: 'here' } }),
    edit({ reasons: editReasons, item: null, patch: { ...emptyPatch, title: 'New' } }),
    edit({ kind: 'carry-over' }),
    ...states.map((state) => edit({ kind: 'close', patch: { ...emptyPatch, state } })),
    ...matches.map((match) => edit({ kind: 'reopen', match })),
    ...keepReasons.map((reason) => keep({ reason, issue: null })),
  ]

  test.each([
    ['applied', report({ changes })],
    ['a dry run', report({ changes, mode: { kind: 'shown', because: 'dry-run' } })],
    ['empty', report()],
    [
      'half done',
      report({
        changes,
        outcomes: changes.slice(0, 5).map((change, index) => {
          if (index === 0) return done(change, { issue: issue(3) })
          if (index === 1) return { kind: 'failed', change, message: 'no' }
          if (index === 3) return unfinished(change)
          if (index === 2) return { kind: 'unknown', change, message: 'lost' }
          return { kind: 'left', change, reason: { kind: 'cancelled' } }
        }),
        withheld: [{ change: create(), guard: { kind: 'max-create', count: 140, limit: 100 } }],
      }),
    ],
  ])('%s', (_, given) => {
    const written: unknown = JSON.parse(planJson(given))
    expect(planSchema.safeParse(written)).toEqual({ success: true, data: written })
  })
})
