import type { TrackedIssue } from '../../domain/issue.js'
import type { Naming, NamingItem } from '../occurrence.js'
import { type Series, sameSeries } from '../series.js'
import { notesOf } from './adoption.js'
import type { Candidate } from './candidates.js'
import { successors } from './retired.js'

export interface NamingContext {
  readonly candidates: readonly Candidate[]
  /** Issues of the action's own that lost their marker. */
  readonly unmarked: readonly TrackedIssue[]
  /** Every file of the tree. */
  readonly paths: ReadonlySet<string>
  readonly series: (path: string) => Series
}

const mostSwapped = 10

/** Which issue an item wants, and the keys of those that asked before, as two that swap ask each other. */
interface Asking {
  readonly number: number
  readonly by: NamingItem
  readonly asked: ReadonlySet<string>
}

/**
 * Finds the issue that `(#12)` behind an item names: #12, or the one in whose favour it was closed.
 * It does so only if that comes from the same note or series, or from a note that went away while
 * this one came. Where its own item stands in the note as well, another that names it means "see
 * there", unless that one names another issue in turn: two items may swap theirs.
 */
export function namingRule({
  candidates,
  unmarked,
  paths,
  series,
}: NamingContext): (number: number, by: NamingItem) => number | null {
  const byNumber = new Map(candidates.map((candidate) => [candidate.issue.number, candidate]))
  const lost = new Map(unmarked.map((issue) => [issue.number, issue]))
  const known = new Set(
    candidates.flatMap(({ marked }) => marked.memory.sources.map(({ path }) => path)),
  )
  const successorOf = successors(candidates)
  const isNamed = (
    number: number,
    by: NamingItem,
    asking: ReadonlySet<string> = new Set(),
  ): boolean => {
    const isOfSeries = (path: string) => path === by.path || sameSeries(series(path), by.series)
    const issue = lost.get(number)
    // Whether its note moved here nobody remembers.
    if (issue !== undefined) {
      return notesOf(issue).some((path) => isOfSeries(path) || !paths.has(path))
    }
    const sources = byNumber.get(number)?.marked.memory.sources ?? []
    const isRelated = sources.some(
      ({ path }) => isOfSeries(path) || (!paths.has(path) && !known.has(by.path)),
    )
    // What it says in this very note tells more than what it says in others.
    const here = sources.filter(({ path }) => path === by.path)
    const keys = new Set((here.length > 0 ? here : sources).map(({ key }) => key))
    if (!isRelated || keys.has(by.key)) return isRelated
    const [standing, ...others] = new Set([...keys].flatMap((key) => by.items.get(key) ?? []))
    if (standing === undefined || others.length > 0) return standing === undefined
    const asked = new Set([...asking, by.key])
    return asked.size <= mostSwapped && goesElsewhere(standing, { number, by, asked })
  }
  /** Whether an item leaves the issue that it had for another. */
  const goesElsewhere = ({ key, names }: Naming, { number, by, asked }: Asking): boolean => {
    const other = names === null ? number : successorOf(names)
    return other !== number && (asked.has(key) || isNamed(other, { ...by, key }, asked))
  }
  return (number, by) => {
    const successor = successorOf(number)
    return isNamed(successor, by) ? successor : null
  }
}
