import { groupBy } from '../group-by.js'
import { compareText, type Occurrence } from '../occurrence.js'
import { overlap, type ResolvedOwner } from '../owners.js'
import { sameSeries } from '../series.js'
import type { Candidate } from './candidates.js'
import type { Claim } from './claim.js'
import type { Duplicate } from './duplicates.js'

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
export function sameItems(claims: readonly Claim[]): readonly Duplicate[] {
  const raisings = [...groupBy(claims, ({ candidate }) => candidate)].flatMap(raisingOf)
  const alike = groupBy(raisings, ({ newest: { item, key, series } }) =>
    [series.bucket, item.kind, key].join('\n'),
  )
  return [...alike.values()].flatMap((group) => {
    const [one, other, ...more] = [...group].sort(byNumber)
    if (one === undefined || other === undefined || more.length > 0) return []
    return isSame(one, other) ? [{ candidate: other.candidate, of: one.candidate }] : []
  })
}

function raisingOf([candidate, claims]: readonly [Candidate, readonly Claim[]]): Raising[] {
  const { issue, marked } = candidate
  const isTold =
    marked.memory.relation !== null || claims.some(({ match }) => match.kind === 'named')
  const occurrences = claims.map(({ occurrence }) => occurrence)
  const newest = [...occurrences].sort((a, b) => compareText(b.date, a.date))[0]
  if (issue.state !== 'open' || isTold || newest === undefined || newest.item.done) return []
  const paths = new Set(occurrences.map(({ minutes }) => minutes.path))
  return [{ candidate, newest, paths }]
}

function isSame(one: Raising, other: Raising): boolean {
  return (
    [...one.paths].every((path) => !other.paths.has(path)) &&
    sameSeries(one.newest.series, other.newest.series) &&
    isWithin(one.newest.owners, other.newest.owners) &&
    isWithin(other.newest.owners, one.newest.owners)
  )
}

function isWithin(some: readonly ResolvedOwner[], all: readonly ResolvedOwner[]): boolean {
  return some.length > 0 && some.every((owner) => overlap([owner], all))
}

function byNumber(one: Raising, other: Raising): number {
  return one.candidate.issue.number - other.candidate.issue.number
}
