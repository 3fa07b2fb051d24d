import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logGroups } from '../../src/reporting/log.js'
import { logLine } from '../../src/reporting/log-line.js'
import {
  create,
  done,
  edit,
  emptyPatch,
  finding,
  issue,
  item,
  keep,
  report,
} from './sample-report.js'

const linesOf = (parts: Parameters<typeof report>[0]): readonly string[] =>
  logGroups(report(parts)).flatMap(({ title, lines }) => [title, ...lines])

describe('each change is one line under its meeting', () => {
  test('as it was done', () => {
    const other = item({
      path: 'notes/2026-05-14.md',
      date: '2026-05-14',
      owners: ['core'],
      title: 'Ship it',
    })
    const changes = [
      create(),
      edit({
        kind: 'carry-over',
        item: other,
        match: { kind: 'carried-over', from: 'notes/2026-05-07.md', similarity: 0.914 },
        reasons: [{ kind: 'raised', meetings: 2 }],
      }),
      edit({
        kind: 'close',
        patch: { ...emptyPatch, state: { to: 'closed', reason: 'completed' } },
        reasons: [{ kind: 'done' }],
      }),
      edit({
        kind: 'reopen',
        item: null,
        issue: issue(9, { title: 'Gone and back' }),
        match: null,
        reasons: [{ kind: 'back' }],
      }),
      keep(),
    ]
    expect(linesOf({ changes })).toEqual([
      'notes/2026-05-07.md: Weekly meeting, 2026-05-07 (3)',
      'opened           #31 Write the release notes (RD → @razvand)',
      'closed as completed #7 Write the release notes (RD) · done in the note',
      'left alone       #8 Write the release notes (RD) · nothing changed',
      'notes/2026-05-14.md: Weekly meeting, 2026-05-14 (1)',
      'carried over     #7 Ship it (core) · raised in 2 meetings; from notes/2026-05-07.md, 91 % alike',
      'Gone from the notes (1)',
      'reopened         #9 Gone and back · back in the notes',
    ])
  })

  test('as it would be done', () => {
    const mode = { kind: 'shown', because: 'dry-run' } as const
    expect(linesOf({ mode, changes: [create(), edit()] })).toEqual([
      'notes/2026-05-07.md: Weekly meeting, 2026-05-07 (2)',
      'would open       Write the release notes (RD → @razvand)',
      'would update     #7 Write the release notes (RD) · text changed in the note',
    ])
  })

  test('with what went wrong', () => {
    const [refused, lost, unassigned] = [create(), create(), create()] as const
    const [faster, waiting] = [edit(), edit()] as const
    const changes = [refused, lost, unassigned, faster, waiting]
    expect(
      linesOf({
        changes,
        outcomes: [
          { kind: 'failed', change: refused, message: 'title is too long' },
          { kind: 'unknown', change: lost, message: 'the answer was lost' },
          done(unassigned, { dropped: { assignees: ['razvand'], labels: ['team/core'] } }),
          { kind: 'left', change: faster, reason: { kind: 'changed-meanwhile' } },
          {
            kind: 'left',
            change: waiting,
            reason: { kind: 'rate-limit', resumeAt: '2026-05-07T12:00:00Z' },
          },
        ],
        withheld: [{ change: create(), guard: { kind: 'max-create', count: 200, limit: 100 } }],
      }),
    ).toEqual([
      'notes/2026-05-07.md: Weekly meeting, 2026-05-07 (6)',
      'would open       Write the release notes (RD → @razvand) · failed: title is too long',
      'would open       Write the release notes (RD → @razvand) · nobody knows: the answer was lost',
      'opened           #31 Write the release notes (RD → nobody) · GitHub did not assign @razvand; GitHub did not add the label team/core',
      'would update     #7 Write the release notes (RD) · text changed in the note; left for the next run: somebody changed it meanwhile',
      "would update     #7 Write the release notes (RD) · text changed in the note; left for the next run: GitHub's limit was near; go on after 2026-05-07T12:00:00Z",
      'would open       Write the release notes (RD → @razvand) · withheld by max-create',
    ])
  })
})

test('findings come last, with their places', () => {
  expect(
    linesOf({
      findings: [finding(), finding({ severity: 'error', line: 1, message: 'Not YAML.' })],
    }),
  ).toEqual([
    'Worth a look',
    'warning notes/2026-05-07.md:12:1 Nobody is known as RD.',
    'error   notes/2026-05-07.md:1:1 Not YAML.',
  ])
})

describe('text from notes cannot issue workflow commands', () => {
  // As the runner does: lines end at CR, LF or both; `::` counts after blanks, `##[` anywhere.
  const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[')

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '::',
          '##[',
          '#',
          '[',
          ':',
          '\r',
          '\n',
          '\r\n',
          '\u2028',
          '\u0085',
          '\u000b',
          '\u200b',
          ' ',
          'set-output name=a',
        ),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''))

  test('wherever it stands in a line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const groups = logGroups(
          report({
            changes: [
              create({ item: item({ title: text, owners: [text], meeting: text, path: text }) }),
              keep({ item: null, issue: issue(1, { title: text }) }),
            ],
            findings: [finding({ message: text, path: text })],
          }),
        )
        const lines = groups.flatMap(({ title, lines }) => [title, ...lines])
        expect(lines.flatMap((line) => line.split(/\r\n|\r|\n/))).toHaveLength(lines.length)
        expect(lines.filter(isCommand)).toEqual([])
      }),
    )
  })

  test('nor as a line of its own', () => {
    fc.assert(fc.property(hostile, (text) => !isCommand(logLine(text))))
  })

  test('and stays readable', () => {
    expect(logLine('  ::set-output name=a::b ##[error]c')).toBe(
      '  : :set-output name=a::b ## [error]c',
    )
  })
})
