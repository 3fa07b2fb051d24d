import { groupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import type { Candidate } from './candidates.js'
import type { Duplicate } from './duplicates.js'

/** Items that name their issue, `… (#12)`. An issue that two items name is taken for neither. */
export function namedIssues(
  occurrences: readonly Occurrence[],
  candidates: readonly Candidate[],
  duplicates: readonly Duplicate[],
): ReadonlyMap<Occurrence, Candidate> {
  const byNumber = new Map(candidates.map((candidate) => [candidate.issue.number, candidate]))
  const survivors = new Map(duplicates.map(({ candidate, of }) => [candidate, of]))
  const naming = occurrences.flatMap((occurrence) => {
    const { tracking } = occurrence.item
    const named = tracking.kind === 'named' ? byNumber.get(tracking.number) : undefined
    return named === undefined
      ? []
      : [{ occurrence, candidate: survivors.get(named) ?? named, path: occurrence.minutes.path }]
  })
  const groups = groupBy(naming, ({ candidate, path }) => `${candidate.issue.number} ${path}`)
  return new Map(
    [...groups.values()]
      .filter((group) => group.length === 1)
      .flat()
      .map(({ occurrence, candidate }) => [occurrence, candidate]),
  )
}
