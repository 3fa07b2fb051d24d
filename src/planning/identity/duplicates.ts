import { groupBy } from '../group-by.js'
import type { Source } from '../memory.js'
import type { Candidate } from './candidates.js'
import type { Slot } from './slot.js'

export interface Duplicate {
  readonly candidate: Candidate
  readonly of: Candidate
}

export interface Healed {
  readonly slots: readonly Slot[]
  readonly duplicates: readonly Duplicate[]
}

/**
 * Finds issues that speak for the same place in a note: two runs raced, or a listing was stale.
 * The open issue of the lowest number stays and speaks for all; closed ones are left alone.
 */
export function healDuplicates(candidates: readonly Candidate[]): Healed {
  // Closed as a duplicate, or reopened by a person who knows better: out of the matching.
  const active = candidates.filter(({ marked }) => marked.memory.state !== 'duplicate')
  const slots = active.flatMap((candidate) =>
    candidate.marked.memory.sources.map((source) => ({ candidate, source, from: null })),
  )
  const places = [...groupBy(slots, ({ source }) => placeOf(source)).values()]
  const survivorOf = mergeOpen(places.map((place) => place.map(({ candidate }) => candidate)))
  return {
    slots: places.flatMap((place) => {
      const [first] = place
      const speaker = place.find(isOpen) ?? first
      return speaker === undefined ? [] : [{ ...speaker, candidate: survivorOf(speaker.candidate) }]
    }),
    duplicates: active
      .map((candidate) => ({ candidate, of: survivorOf(candidate) }))
      .filter(({ candidate, of }) => candidate !== of),
  }
}

/** Joins open candidates that share a place, directly or through others, under the lowest number. */
function mergeOpen(groups: readonly (readonly Candidate[])[]): (one: Candidate) => Candidate {
  const parent = new Map<Candidate, Candidate>()
  const root = (one: Candidate): Candidate => {
    const next = parent.get(one)
    return next === undefined ? one : root(next)
  }
  for (const group of groups) {
    const open = group.filter((candidate) => candidate.issue.state === 'open').map(root)
    const [lowest, ...others] = [...new Set(open)].sort((a, b) => a.issue.number - b.issue.number)
    for (const other of others) if (lowest !== undefined) parent.set(other, lowest)
  }
  return root
}

function isOpen({ candidate }: Slot): boolean {
  return candidate.issue.state === 'open'
}

function placeOf({ path, key, nth }: Source): string {
  return `${path}\n${key}\n${nth}`
}
