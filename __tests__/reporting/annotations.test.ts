import { expect, test } from '@jest/globals'
import { annotationsOf } from '../../src/reporting/annotations.js'
import { create, done, finding, report } from './sample-report.js'

test('a finding stands on its line', () => {
  expect(annotationsOf(report({ findings: [finding({ line: 4, column: 3 })] }))).toEqual([
    {
      severity: 'warning',
      title: 'Unresolved owner',
      message: 'Nobody is known as RD.',
      path: 'notes/2026-05-07.md',
      line: 4,
      column: 3,
    },
  ])
})

test('a change that went wrong stands on the line of its item', () => {
  const refused = create()
  const partly = create()
  const annotations = annotationsOf(
    report({
      changes: [refused, partly],
      outcomes: [
        { kind: 'failed', change: refused, message: 'GitHub refused it' },
        done(partly, { dropped: { assignees: ['ana'], labels: [] } }),
      ],
    }),
  )
  expect(annotations.map(({ severity, message, line }) => ({ severity, message, line }))).toEqual([
    { severity: 'error', message: 'Write the release notes: failed: GitHub refused it', line: 12 },
    {
      severity: 'warning',
      message: 'Write the release notes: GitHub did not assign @ana',
      line: 12,
    },
  ])
})

test('the worst come first, and no more than GitHub shows beside the error that ends the job', () => {
  const severities = ['notice', 'warning', 'error'] as const
  const findings = severities.flatMap((severity) =>
    Array.from({ length: 30 }, (_, line) => finding({ severity, line })),
  )
  const shown = annotationsOf(report({ findings })).map(({ severity }) => severity)
  expect(shown).toEqual([
    ...Array.from({ length: 9 }, () => 'error'),
    ...Array.from({ length: 10 }, () => 'warning'),
    ...Array.from({ length: 10 }, () => 'notice'),
  ])
})

test('what is about notes with news comes before the doubts of years ago', () => {
  const old = Array.from({ length: 30 }, (_, line) => finding({ path: 'notes/2020.md', line }))
  const annotations = annotationsOf(
    report({ changes: [create()], findings: [...old, finding({ line: 12 })] }),
  )
  expect(annotations).toHaveLength(10)
  expect(annotations[0]).toMatchObject({ path: 'notes/2026-05-07.md', line: 12 })
})
