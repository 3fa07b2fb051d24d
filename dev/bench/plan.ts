import { defaultConfig } from '../../src/config/config.js'
import type { NoteTree } from '../../src/domain/minutes.js'
import { defaultReading } from '../../src/domain/reading-options.js'
import { readNote } from '../../src/minutes/read-note.js'
import { plan } from '../../src/planning/plan.js'
import type { PlanningInput } from '../../src/planning/planning-input.js'
import { folderOf, nearDuplicates, rewordable } from './hard-notes.js'
import type { Measurement } from './measurement.js'
import { openedIssues } from './opened-issues.js'
import { note, notePath } from './sample-notes.js'

const repository = { owner: 'octo-org', name: 'minutes' }
const self = 'github-actions[bot]'

/** A plan for ten thousand items that all have their issues, and whether it takes ten times that for a thousand. */
export function measurePlanning(say: (progress: string) => void): readonly Measurement[] {
  const small = timesOf(125, say)
  const large = timesOf(1_250, say)
  return [
    seconds(`planning ${large.items} items, as many issues`, large.settled),
    {
      what: 'the same, for each item',
      value: (1000 * large.settled) / large.items,
      limit: (3 * 1000 * small.settled) / small.items,
      unit: 'ms',
      good: 'at-most',
      comparedWith: '3 times as much as among a tenth',
    },
    seconds(`planning ${large.items} items that are new`, large.fresh),
    ...measureHardNotes(say),
  ]
}

/** What makes matching compare the most. */
function measureHardNotes(say: (progress: string) => void): readonly Measurement[] {
  const [few, many] = [1_000, 10_000].map((count) => {
    say(`planning: ${count} items that are nearly the same`)
    const { seconds } = timed(() => plan(inputOf(nearDuplicates(count))))
    return { count, seconds }
  }) as [Effort, Effort]
  return [
    seconds(`planning ${many.count} new items, nearly the same, of one series`, many.seconds),
    {
      what: 'the same, for each item',
      value: (1000 * many.seconds) / many.count,
      limit: (3 * 1000 * few.seconds) / few.count,
      unit: 'ms',
      good: 'at-most',
      comparedWith: '3 times as much as among a tenth',
    },
    afterwards(
      'planning 5000 items that were all reworded',
      [rewordable(5_000, 'first'), rewordable(5_000, 'reworded')],
      say,
    ),
    afterwards(
      'planning 400 notes, 4800 items, that all moved',
      [folderOf(400, 'notes'), folderOf(400, 'archive/notes')],
      say,
    ),
  ]
}

interface Effort {
  readonly count: number
  readonly seconds: number
}

/** Seconds for a plan once all issues of the first tree are open; it must open none. */
function afterwards(
  what: string,
  [before, after]: readonly [NoteTree, NoteTree],
  say: (progress: string) => void,
): Measurement {
  say(what)
  const issues = openedIssues(plan(inputOf(before)), self)
  const { result, seconds: spent } = timed(() => plan({ ...inputOf(after), issues }))
  const opened = result.changes.filter(({ kind }) => kind === 'create').length
  if (opened > 0) throw new Error(`${what}: ${opened} issues would be opened again.`)
  return seconds(what, spent)
}

function seconds(what: string, value: number): Measurement {
  const [unit, good] = ['s', 'at-most'] as const
  return { what, value, limit: 20, unit, good, comparedWith: 'seconds, not minutes' }
}

function inputOf(tree: NoteTree): PlanningInput {
  return {
    tree,
    issues: [],
    self,
    policy: { ...defaultConfig, since: null },
    today: '2026-05-07',
    origin: { serverUrl: 'https://github.com', repository, commit: '0'.repeat(40) },
    tracker: repository,
    assignable: null,
  }
}

/** Seconds of processor time for a first plan, and for one that finds everything as it is. */
function timesOf(notes: number, say: (progress: string) => void) {
  say(`planning: the items of ${notes} notes`)
  const input = inputOf(treeOf(notes))
  const first = timed(() => plan(input))
  const issues = openedIssues(first.result, self)
  const second = timed(() => plan({ ...input, issues }))
  const changes = second.result.changes.filter(({ kind }) => kind !== 'keep').length
  if (changes > 0) throw new Error(`The second plan has ${changes} changes.`)
  return { items: issues.length, fresh: first.seconds, settled: second.seconds }
}

function treeOf(count: number): NoteTree {
  const files = Array.from({ length: count }, (_, index) => ({
    path: notePath(index),
    text: note(index),
  }))
  return {
    notes: files.map((file) => readNote(file, defaultReading)),
    paths: new Set(files.map(({ path }) => path)),
  }
}

function timed<Result>(run: () => Result): { readonly result: Result; readonly seconds: number } {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}
