import { expect, test } from '@jest/globals'
import type { Report } from '../../src/domain/outcome.js'
import { headline } from '../../src/reporting/headline.js'
import { create, edit, keep, report, unfinished } from './sample-report.js'

const shown = { kind: 'shown', because: 'dry-run' } as const
const left = edit()
const decided = create()

const reports: readonly [string, Report][] = [
  ['Opened 2 issues.', report({ changes: [create(), create()] })],
  [
    'Updated 1 issue, carried over 1 and closed 1; 1 unchanged.',
    report({ changes: [edit(), edit({ kind: 'carry-over' }), edit({ kind: 'close' }), keep()] }),
  ],
  [
    'Would open 1 issue and reopen 1.',
    report({ mode: shown, changes: [create(), edit({ kind: 'reopen' })] }),
  ],
  ['Nothing to do: 1 issue matches the notes.', report({ changes: [keep()] })],
  ['Nothing to do: the notes have no items that want an issue.', report()],
  [
    'Opened 1 issue; 1 to be finished by the next run.',
    report({ changes: [decided], outcomes: [unfinished(decided)] }),
  ],
  ['Nothing was changed; 1 left for the next run.', report({ changes: [left], outcomes: [] })],
]

test.each(reports)('%s', (sentence, told) => {
  expect(headline(told)).toBe(sentence)
})
