import type { KeepReason } from '../domain/plan.js'
import type { Candidate } from './identity/candidates.js'
import type { Matching } from './identity/thread.js'

/** Tells why an issue that no note raises is left alone: another may be the same, and a person decides. */
export function heldForReview({
  held,
  threads,
}: Matching): (candidate: Candidate) => KeepReason | null {
  const by = new Map<number, number | null>()
  for (const { issue, raised } of threads) {
    if (issue.kind !== 'candidate' || raised.length === 0) continue
    const { relation } = issue.candidate.marked.memory
    if (relation?.kind === 'maybe-same') by.set(relation.number, issue.candidate.issue.number)
  }
  for (const number of held.keys()) by.set(number, null)
  return ({ issue: { number } }) => {
    const holding = by.get(number)
    return holding === undefined ? null : { kind: 'held-for-review', by: holding }
  }
}
