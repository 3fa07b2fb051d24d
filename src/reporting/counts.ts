import type { Report } from '../domain/outcome.js'
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
  /** Not tried, or not reached: the next run goes on with them. */
  readonly left: number
}

export function countsOf(report: Report): Counts {
  const entries = entriesOf(report)
  const count = (...kinds: readonly Change['kind'][]): number =>
    entries.filter((entry) => isCarriedOut(entry) && kinds.includes(entry.change.kind)).length
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
    left: fates('left', 'pending'),
  }
}

function isCarriedOut({ fate }: Entry): boolean {
  return fate.kind === 'done' || fate.kind === 'planned'
}
