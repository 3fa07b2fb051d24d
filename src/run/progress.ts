import type { Outcome } from '../domain/outcome.js'
import type { Change } from '../domain/plan.js'
import type { RunHost } from './order.js'

/** Passes outcomes on with how many of all changes are through; one may have two outcomes, and counts once. */
export function countingOutcomes(
  total: number,
  tell: RunHost['onOutcome'],
): (outcome: Outcome) => void {
  const through = new Set<Change>()
  return (outcome) => {
    through.add(outcome.change)
    tell(outcome, { done: through.size, total })
  }
}
