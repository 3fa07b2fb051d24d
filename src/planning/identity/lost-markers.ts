import type { TrackedIssue } from '../../domain/issue.js'
import { decision } from '../labels.js'
import type { Memory } from '../memory.js'
import type { Occurrence } from '../occurrence.js'
import { footerId } from '../text/footer.js'
import type { Candidate } from './candidates.js'
import type { MatchingInput } from './matching-input.js'
import { namedIssues } from './named.js'
import type { Thread, ThreadIssue } from './thread.js'

type Issues = Pick<MatchingInput, 'candidates' | 'unmarked' | 'newer'>

/** What is known of an issue whose marker is gone, or of a version that cannot be read. */
const nothing: Omit<Memory, 'id' | 'state'> = {
  sources: [],
  title: { wrote: '', saw: '' },
  body: { wrote: '', saw: '' },
  labels: [],
  assignees: [],
  ticked: [],
  turn: 0,
  relation: null,
}

/**
 * An issue that an item names needs no marker: it takes part in matching like any other, as one
 * that remembers nothing.
 */
export function withNamed<T extends Issues>(input: T, occurrences: readonly Occurrence[]): T {
  const lost = [...input.unmarked, ...input.newer.map(({ issue }) => issue)].map(withoutMemory)
  const named = [...new Set(namedIssues(occurrences, lost, []).values())]
  const issues = new Set(named.map(({ issue }) => issue))
  return {
    ...input,
    candidates: [...input.candidates, ...named].sort((a, b) => a.issue.number - b.issue.number),
    unmarked: input.unmarked.filter((issue) => !issues.has(issue)),
    newer: input.newer.filter(({ issue }) => !issues.has(issue)),
  }
}

function withoutMemory(issue: TrackedIssue): Candidate {
  const isRecord = issue.state === 'closed' && issue.labels.includes(decision.name)
  const state = isRecord ? 'recorded' : 'open'
  const memory: Memory = { ...nothing, id: footerId(issue.body) ?? '', state }
  return { issue, marked: { before: '', memory, block: '', after: '' } }
}

/** Tells the issues that were named from those that have a memory. */
export function tellNamed(
  threads: readonly Thread[],
  { unmarked, newer }: Pick<Issues, 'unmarked' | 'newer'>,
): readonly Thread[] {
  const lost = new Set(unmarked)
  const ahead = new Map(newer.map((one) => [one.issue, one]))
  const told = (issue: ThreadIssue): ThreadIssue => {
    if (issue.kind !== 'candidate') return issue
    const { issue: tracked, marked } = issue.candidate
    const written = ahead.get(tracked)
    if (written !== undefined) return { kind: 'newer', ...written }
    return lost.has(tracked)
      ? { kind: 'adopted', issue: tracked, sources: marked.memory.sources }
      : issue
  }
  return threads.map(({ issue, raised }) => ({ issue: told(issue), raised }))
}
