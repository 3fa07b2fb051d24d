import type { TrackedIssue } from '../../domain/issue.js'
import type { NamingItem } from '../occurrence.js'
import { type Series, sameSeries } from '../series.js'
import { isOfNote } from './adoption.js'
import type { Candidate } from './candidates.js'

export interface NamingContext {
  readonly candidates: readonly Candidate[]
  /** Issues of the action's own that lost their marker. */
  readonly unmarked: readonly TrackedIssue[]
  /** Every file of the tree. */
  readonly paths: ReadonlySet<string>
  readonly series: (path: string) => Series
}

/**
 * Tells whether `(#12)` behind an item names an issue of ours: only if #12 comes from the same note
 * or series, or from a note that went away while this one came. Where its own item stands in the
 * note as well, another item that names it means "see there".
 */
export function namingRule({
  candidates,
  unmarked,
  paths,
  series,
}: NamingContext): (number: number, by: NamingItem) => boolean {
  const byNumber = new Map(candidates.map((candidate) => [candidate.issue.number, candidate]))
  const lost = new Map(unmarked.map((issue) => [issue.number, issue]))
  const known = new Set(
    candidates.flatMap(({ marked }) => marked.memory.sources.map(({ path }) => path)),
  )
  return (number, by) => {
    const issue = lost.get(number)
    if (issue !== undefined) return isOfNote(issue, by.path)
    const sources = byNumber.get(number)?.marked.memory.sources ?? []
    const isRelated = sources.some(
      ({ path }) =>
        path === by.path ||
        sameSeries(series(path), by.series) ||
        (!paths.has(path) && !known.has(by.path)),
    )
    const isItself = sources.some(({ key }) => key === by.key)
    return isRelated && (isItself || !sources.some(({ key }) => by.keys.has(key)))
  }
}
