import { isCarriedOut, type Report } from '../domain/outcome.js'
import type { Change } from '../domain/plan.js'
import { type Entry, entriesOf } from './entries.js'

/** How many issues a run touched, by what happened to them; of a plan that was only shown, what would happen. */
export interface Counts {
  readonly created: number
  readonly updated: number
  readonly carriedOver: number
  readonly closed: number
  readonly reopened: number
  readonly unchanged: number
  readonly withheld: number
  /** Includes creates of which nobody knows. */
  readonly failed: number
  /** Carried out and counted as such, but for what was to follow. */
  readonly unfinished: number
  /** Not tried, or not reached: the next run goes on with them. */
  readonly left: number
}

export function countsOf(report: Report): Counts {
  const entries = entriesOf(report)
  const count = (...kinds: readonly Change['kind'][]): number =>
    entries.filter((entry) => isCounted(entry) && kinds.includes(entry.change.kind)).length
  const fates = (...kinds: readonly Entry['fate']['kind'][]): number =>
    entries.filter(({ fate }) => kinds.includes(fate.kind)).length

  return {
    created: count('create'),
    updated: count('update'),
    carriedOver: count('carry-over'),
    closed: count('close'),
    reopened: count('reopen'),
    unchanged: entries.filter(({ change }) => change.kind === 'keep' && change.issue !== null)
      .length,
    withheld: fates('withheld'),
    failed: fates('failed', 'unknown'),
    unfinished: fates('unfinished'),
    left: fates('left', 'pending'),
  }
}

function isCounted({ fate }: Entry): boolean {
  return isCarriedOut(fate) || fate.kind === 'planned'
}
