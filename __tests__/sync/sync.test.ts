import { describe, expect, test } from '@jest/globals'
import { createPeopledTracker, type PeopledTracker } from '../../dev/peopled-tracker.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'
import { defaultConfig } from '../../src/config/config.js'
import type { NoteTree } from '../../src/domain/minutes.js'
import type { Mode, Report } from '../../src/domain/outcome.js'
import { defaultReading } from '../../src/domain/reading-options.js'
import { readNote } from '../../src/minutes/read-note.js'
import { afterWriting } from '../../src/planning/after-writing.js'
import { type SyncPorts, type SyncRequest, sync } from '../../src/sync.js'
import { applyPlan } from '../../src/tracker/apply.js'

const path = 'notes/2026-05-07.md'

function treeOf(...items: readonly string[]): NoteTree {
  const text = `## TODOs and Decisions\n\n${items.join('\n\n')}\n`
  return { notes: [readNote({ path, text }, defaultReading)], paths: new Set([path]) }
}

const request: SyncRequest = {
  globs: ['notes/*.md'],
  policy: { ...defaultConfig, since: null },
  origin: {
    serverUrl: 'https://github.com',
    repository: { owner: 'octo-org', name: 'tools' },
    commit: 'c0ffee',
  },
  tracker: { owner: 'octo-org', name: 'tools' },
  limits: { maxCreate: 100, maxClose: 10, maxUpdate: 100 },
  today: '2026-05-07',
  mode: { kind: 'applied' },
}

interface Scene {
  readonly tracker: PeopledTracker
  /** Calls of the ports, in order. */
  readonly calls: string[]
  run(tree: NoteTree, given?: { readonly mode?: Mode; readonly newest?: boolean }): Promise<Report>
}

function scene(overrides: Partial<SyncPorts['tracker']> = {}): Scene {
  const clock = createSimulatedClock()
  const tracker = createPeopledTracker({ login: 'bot', clock, assignable: ['ada'] })
  const calls: string[] = []
  return {
    tracker,
    calls,
    run: (tree, { mode = request.mode, newest = true } = {}) =>
      sync(
        { ...request, mode },
        {
          readNotes: async () => tree,
          tracker: {
            whoAmI: () => tracker.whoAmI(),
            issuesBy: (authors) => {
              calls.push(`issues by ${authors.join(', ')}`)
              return (overrides.issuesBy ?? tracker.issuesBy)(authors)
            },
            issuesLabelled: (label) => {
              calls.push(`issues labelled ${label}`)
              return tracker.issuesLabelled(label)
            },
            assignable: (logins) => {
              calls.push(`assignable ${logins.join(', ')}`)
              return tracker.assignable(logins)
            },
          },
          isNewestTree: async () => {
            calls.push('newest?')
            return newest
          },
          show: (report) => calls.push(`show ${report.plan.changes.length}`),
          apply: (changes, labels) => {
            calls.push(`apply ${changes.length}`)
            return applyPlan(changes, labels, {
              tracker,
              signal: new AbortController().signal,
              followUp: afterWriting,
            })
          },
          effort: () => ({ requests: calls.length, milliseconds: 0 }),
        },
      ),
  }
}

describe('a run', () => {
  test('looks twice and asks who can be assigned before it opens anything, and shows before it applies', async () => {
    const { run, calls, tracker } = scene()
    const report = await run(treeOf('@ada: Write the notes.', 'We release on Thursdays.'))
    expect(calls).toEqual([
      'issues by bot',
      'assignable ada',
      'issues labelled action-item',
      'issues labelled decision',
      'newest?',
      'show 2',
      'apply 2',
    ])
    expect(report.outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(tracker.issues()).toHaveLength(2)
  })

  test('asks nothing more where nothing is to be done', async () => {
    const { run, calls, tracker } = scene()
    const tree = treeOf('@ada: Write the notes.')
    await run(tree)
    const before = tracker.snapshot()
    calls.length = 0
    expect((await run(tree)).outcomes).toEqual([])
    expect(calls).toEqual(['issues by bot', 'show 1', 'apply 0'])
    expect(tracker.snapshot()).toBe(before)
  })

  test('finds in the second listing what the first one did not show', async () => {
    const stale = scene({ issuesBy: async () => [] })
    const tree = treeOf('@ada: Write the notes.')
    await stale.run(tree)
    await stale.run(tree)
    expect(stale.tracker.issues()).toHaveLength(1)
  })

  test('that is only shown makes the same plan and writes nothing', async () => {
    const shown = scene()
    const applied = scene()
    const tree = treeOf('@ada: Write the notes.', '@zed: Ship it.')
    const mode = { kind: 'shown', because: 'pull-request' } as const
    const preview = await shown.run(tree, { mode })
    expect(preview.plan).toEqual((await applied.run(tree)).plan)
    expect([shown.tracker.issues(), shown.tracker.labels()]).toEqual([[], []])
    expect(shown.calls).not.toContain('newest?')
  })

  test('of a tree that is no longer the newest is only shown', async () => {
    const { run, tracker } = scene()
    const report = await run(treeOf('@ada: Write the notes.'), { newest: false })
    expect(report.mode).toEqual({ kind: 'shown', because: 'outdated-tree' })
    expect([tracker.issues(), tracker.labels()]).toEqual([[], []])
  })

  test('tells who cannot be assigned, on the line', async () => {
    const { run } = scene()
    const report = await run(treeOf('@ada: Write the notes.', '@zed: Ship it.'))
    expect(report.findings).toMatchObject([
      { rule: 'unassignable-owner', severity: 'warning', path, line: 5 },
    ])
  })
})

describe('a tree without a note', () => {
  const paths = new Set(['meetings/2026-05-07.md', 'README.md'])

  test('is more likely a mistake: nothing is asked, and folders are suggested', async () => {
    const { run, calls } = scene()
    await expect(run({ notes: [], paths })).rejects.toThrow(
      'Input "notes": `notes/*.md`: no file matches. These folders look as if minutes were kept there: meetings.',
    )
    expect(calls).toEqual([])
  })

  test('names the ending where notes are there that the globs leave out', async () => {
    const { run } = scene()
    const paths = new Set(['2022-06-30.rst', '2022-07-07.rst'])
    await expect(run({ notes: [], paths })).rejects.toThrow(
      'These folders look as if minutes were kept there: the top one. Their files end in .rst: name them in the globs, such as `**/*.rst`.',
    )
  })

  test('says what makes a note, if files match', async () => {
    const { run } = scene()
    const tree: NoteTree = { notes: [{ kind: 'other', path: 'README.md' }], paths }
    await expect(run(tree)).rejects.toThrow('none of the 1 matching files is a meeting note')
  })

  test('is none if a note is there, but broken', async () => {
    const { run } = scene()
    const tree: NoteTree = { notes: [{ kind: 'unreadable', path, findings: [] }], paths }
    expect((await run(tree)).statistics.notes).toBe(1)
  })
})
