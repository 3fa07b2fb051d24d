import type { TrackedIssue } from '../../domain/issue.js'
import type { Occurrence } from '../occurrence.js'
import type { Candidate } from './candidates.js'

/** Issues that were closed in favour of others, set aside. */
export interface Retirement {
  /** Those that items may find. */
  readonly active: readonly Candidate[]
  /** Set aside, but open: reopened by a person, who knows better. */
  readonly reopened: readonly TrackedIssue[]
  /** The number of the issue that stands for one by now: itself, unless it was closed in favour of another. */
  readonly successorOf: (number: number) => number
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
    successorOf(number) {
      const passed = new Set<number>()
      let last = number
      for (let one = retired.get(last); one !== undefined; one = retired.get(last)) {
        const { relation } = one.marked.memory
        if (isBack(one) || relation?.kind !== 'duplicate-of' || passed.has(last)) break
        passed.add(last)
        last = relation.number
      }
      return last
    },
  }
}

function isRetired({ marked }: Candidate): boolean {
  return marked.memory.state === 'duplicate'
}

/** As an issue of its own again: another speaks for its places since. */
function reinstated({ issue, marked }: Candidate): Candidate {
  return { issue, marked: { ...marked, memory: { ...marked.memory, sources: [], relation: null } } }
}
