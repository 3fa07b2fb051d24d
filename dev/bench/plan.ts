import { defaultConfig } from '../../src/config/config.js'
import type { NoteTree } from '../../src/domain/minutes.js'
import { readNote } from '../../src/minutes/read-note.js'
import { defaultReading } from '../../src/minutes/reading.js'
import { plan } from '../../src/planning/plan.js'
import type { PlanningInput } from '../../src/planning/planning-input.js'
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
    {
      what: `planning ${large.items} items, as many issues`,
      value: large.settled,
      limit: 20,
      unit: 's',
      good: 'at-most',
      comparedWith: 'seconds, not minutes',
    },
    {
      what: `planning ${large.items} items that are new`,
      value: large.fresh,
      limit: 20,
      unit: 's',
      good: 'at-most',
      comparedWith: 'seconds, not minutes',
    },
    {
      what: 'the same, for each item',
      value: (1000 * large.settled) / large.items,
      limit: (3 * 1000 * small.settled) / small.items,
      unit: 'ms',
      good: 'at-most',
      comparedWith: '3 times as much as among a tenth',
    },
  ]
}

/** Seconds of processor time for a first plan, and for one that finds everything as it is. */
function timesOf(notes: number, say: (progress: string) => void) {
  say(`planning: the items of ${notes} notes`)
  const input: PlanningInput = {
    tree: treeOf(notes),
    issues: [],
    self,
    policy: { ...defaultConfig, since: null },
    today: '2026-05-07',
    origin: { serverUrl: 'https://github.com', repository, commit: '0'.repeat(40) },
    tracker: repository,
    assignable: null,
  }
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
