import { groupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { haveSameOwners } from '../owners.js'
import { sameSeries } from '../series.js'
import type { Candidate } from './candidates.js'
import type { Duplicate } from './duplicates.js'
import type { MatchingInput } from './matching-input.js'
import type { Thread } from './thread.js'

interface Raising {
  readonly candidate: Candidate
  /** What the newest meeting says of it. */
  readonly newest: Occurrence
  readonly paths: ReadonlySet<string>
}

/**
 * Issues of two meetings of a series that came to say the same for the same owners, as when a slip in
 * the newer note is mended: had it been right from the start, the older one would have been carried
 * over. Not where one note has both, where there are more than two, or where people see a relation.
 */
export function sameItems(
  /** By number. */
  threads: readonly Thread[],
  reopens: MatchingInput['reopens'],
): readonly Duplicate[] {
  const raisings = threads.flatMap((thread) => raisingOf(thread, reopens))
  const alike = groupBy(raisings, ({ newest: { item, key, series } }) =>
    [series.bucket, item.kind, key].join('\n'),
  )
  return [...alike.values()].flatMap((group) => {
    const [one, other, ...more] = group
    if (other === undefined || more.length > 0) return []
    return isSame(one, other) ? [{ candidate: other.candidate, of: one.candidate }] : []
  })
}

function raisingOf({ issue, raised }: Thread, reopens: MatchingInput['reopens']): Raising[] {
  const newest = raised.at(-1)?.occurrence
  if (issue.kind !== 'candidate' || newest === undefined || newest.item.done) return []
  const { candidate } = issue
  const isOpen = candidate.issue.state === 'open' || reopens(candidate, raised)
  const isTold =
    candidate.marked.memory.relation !== null || raised.some(({ match }) => match?.kind === 'named')
  const paths = new Set(raised.map(({ occurrence: { minutes } }) => minutes.path))
  return isOpen && !isTold ? [{ candidate, newest, paths }] : []
}

function isSame(one: Raising, other: Raising): boolean {
  return (
    [...one.paths].every((path) => !other.paths.has(path)) &&
    sameSeries(one.newest.series, other.newest.series) &&
    haveSameOwners(one.newest.owners, other.newest.owners)
  )
}
