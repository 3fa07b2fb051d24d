import picomatch from 'picomatch'
import { caseless, caselessSet } from '../domain/caseless.js'
import type { Minutes } from '../domain/minutes.js'
import { type Dashboard, setDashboardsAside } from './dashboard/dashboards.js'
import { candidatesOf, type IssuesByKind } from './identity/candidates.js'
import { namingRule } from './identity/naming-rule.js'
import { latestOfEach } from './latest-issues.js'
import type { Source } from './memory.js'
import { titleFinder } from './merge/wanted.js'
import { type Occurrence, occurrencesOf } from './occurrence.js'
import { createOwnerResolver, type OwnerResolver, type ResolvedOwner } from './owners.js'
import type { PlanningInput } from './planning-input.js'
import { type Series, seriesOf } from './series.js'

/** What a plan brings together: the items of the notes, and the issues by whose they are. */
export interface Sides extends IssuesByKind {
  readonly dashboards: readonly Dashboard[]
  readonly occurrences: readonly Occurrence[]
  readonly titleOf: (occurrence: Occurrence) => string
  readonly resolve: OwnerResolver
  /** Who owned an item that only an issue remembers. */
  readonly ownersOf: (source: Source) => readonly ResolvedOwner[]
  readonly seriesOf: (path: string) => Series
  readonly isOurs: (login: string) => boolean
  /** Whether a path was read as minutes. */
  readonly isMinutes: (path: string) => boolean
}

export function sidesOf({ tree, issues, policy, self }: PlanningInput): Sides {
  const authors = [self, ...policy.trustedAuthors]
  const { dashboards, others } = setDashboardsAside(latestOfEach(issues))
  const byKind = candidatesOf(others, authors)
  const { candidates, unmarked, newer } = byKind
  const resolve = createOwnerResolver(policy.directory)
  const minutes = tree.notes.flatMap((note) => (note.kind === 'minutes' ? [note.minutes] : []))
  const series = seriesFinder(minutes, policy.series)
  const lost = [...unmarked, ...newer.map(({ issue }) => issue)]
  const occurrences = occurrencesOf(minutes, {
    seriesOf: ({ path }) => series(path),
    resolve,
    issueNamed: namingRule({ candidates, unmarked: lost, paths: tree.paths, series }),
  })
  const ours = caselessSet(authors)
  const read = new Set(minutes.map(({ path }) => path))
  return {
    ...byKind,
    dashboards,
    occurrences,
    titleOf: titleFinder(occurrences),
    resolve,
    ownersOf: ({ owners }) => owners.map((owner) => resolve(owner, { participants: [] })),
    seriesOf: series,
    isOurs: (login) => ours.has(caseless(login)),
    isMinutes: (path) => read.has(path),
  }
}

/** Series of a note by its path; of a note that is gone, by what its path alone tells. */
function seriesFinder(
  notes: readonly Minutes[],
  globs: readonly string[],
): (path: string) => Series {
  const matchers = globs.map((glob) => picomatch(glob))
  const configured = (path: string) => matchers.findIndex((matches) => matches(path))
  const known = new Map(notes.map((minutes) => [minutes.path, seriesOf(minutes, configured)]))
  return (path) => known.get(path) ?? seriesOf({ path, teams: [] }, configured)
}
