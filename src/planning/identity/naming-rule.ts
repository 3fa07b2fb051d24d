import type { TrackedIssue } from '../../domain/issue.js'
import type { Naming, NamingItem } from '../occurrence.js'
import { type Series, sameSeries } from '../series.js'
import { notesOf } from './adoption.js'
import type { Candidate } from './candidates.js'
import { healDuplicates } from './duplicates.js'
import { keysOfLost, nearest } from './naming-words.js'
import { isRetired, successors } from './retired.js'

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
 * It does so only if that comes from the same note or series, or from a note that went away. Where
 * its own item stands in the note as well, or another that is more like it names it, too, it means
 * "see there", unless that one names another issue in turn: two items may swap theirs.
 */
export function namingRule({
  candidates,
  unmarked,
  paths,
  series,
}: NamingContext): (number: number, by: NamingItem) => number | null {
  // Those of one place are about to become one.
  const healed = healDuplicates(
    candidates.filter((candidate) => !isRetired(candidate)),
    [],
  )
  const byNumber = new Map(
    [...candidates, ...healed.candidates].map((candidate) => [candidate.issue.number, candidate]),
  )
  const heirs = new Map(
    healed.duplicates.map(({ candidate, of }) => [candidate.issue.number, of.issue.number]),
  )
  const lost = new Map(unmarked.map((issue) => [issue.number, issue]))
  const successorOfRetired = successors(candidates)
  const successorOf = (number: number) => {
    const successor = successorOfRetired(number)
    return heirs.get(successor) ?? successor
  }
  /** Where an issue comes from, and what it says: in this very note, if that is known, else in others. */
  const knownOf = (number: number, by: NamingItem) => {
    const issue = lost.get(number)
    if (issue !== undefined) return { from: notesOf(issue), keys: keysOfLost(issue, by) }
    const sources = byNumber.get(number)?.marked.memory.sources ?? []
    const here = sources.filter(({ path }) => path === by.path)
    const keys = new Set((here.length > 0 ? here : sources).map(({ key }) => key))
    return { from: sources.map(({ path }) => path), keys }
  }
  const keysNaming = (number: number, { items }: NamingItem) =>
    [...items.values()].flat().flatMap(({ key, names }) => {
      return names !== null && successorOf(names) === number ? [key] : []
    })
  const isNamed = (
    number: number,
    by: NamingItem,
    asking: ReadonlySet<string> = new Set(),
  ): boolean => {
    const { from, keys } = knownOf(number, by)
    const isRelated = from.some(
      (path) => path === by.path || sameSeries(series(path), by.series) || !paths.has(path),
    )
    if (!isRelated || keys.has(by.key)) return isRelated
    if (nearest(keysNaming(number, by), keys) !== by.key) return false
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
