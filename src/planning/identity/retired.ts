import type { TrackedIssue } from '../../domain/issue.js'
import type { Occurrence } from '../occurrence.js'
import type { Candidate } from './candidates.js'

/** Issues that were closed in favour of others, set aside. */
export interface Retirement {
  /** Those that items may find. */
  readonly active: readonly Candidate[]
  /** Set aside, but open: reopened by a person, who knows better. */
  readonly reopened: readonly TrackedIssue[]
}

/** A retired issue comes back if a person reopens it and an item names it. */
export function setRetiredAside(
  candidates: readonly Candidate[],
  occurrences: readonly Occurrence[],
): Retirement {
  const retired = new Map(
    candidates.filter(isRetired).map((candidate) => [candidate.issue.number, candidate]),
  )
  const named = new Set(
    occurrences.flatMap(({ item: { tracking } }) =>
      tracking.kind === 'named' ? [tracking.number] : [],
    ),
  )
  const isBack = ({ issue }: Candidate) => issue.state === 'open' && named.has(issue.number)
  const away = [...retired.values()].filter((candidate) => !isBack(candidate))
  return {
    active: candidates.flatMap((candidate) => {
      if (!isRetired(candidate)) return [candidate]
      return isBack(candidate) ? [reinstated(candidate)] : []
    }),
    reopened: away.map(({ issue }) => issue).filter(({ state }) => state === 'open'),
  }
}

/** Finds the number of the issue that stands for one: itself, unless it is closed in favour of another. */
export function successors(candidates: readonly Candidate[]): (number: number) => number {
  const next = new Map(
    candidates.flatMap(({ issue, marked }): [number, number][] => {
      const { relation } = marked.memory
      return issue.state === 'closed' && relation?.kind === 'duplicate-of'
        ? [[issue.number, relation.number]]
        : []
    }),
  )
  return (number) => {
    const passed = new Set<number>()
    let last = number
    for (let to = next.get(last); to !== undefined && !passed.has(to); to = next.get(last)) {
      passed.add(to)
      last = to
    }
    return last
  }
}

/** Closed in favour of another, or reopened since. */
export function isRetired({ marked }: Candidate): boolean {
  return marked.memory.state === 'duplicate'
}

/** As an issue of its own again: another speaks for its places since. */
function reinstated({ issue, marked }: Candidate): Candidate {
  const memory = { ...marked.memory, state: 'reopened', sources: [], relation: null } as const
  return { issue, marked: { ...marked, memory } }
}
