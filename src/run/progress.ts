import type { Outcome } from '../domain/outcome.js'
import type { RunHost } from './order.js'

/** Passes outcomes on with how many of all changes are through. */
export function countingOutcomes(
  total: number,
  tell: RunHost['onOutcome'],
): (outcome: Outcome) => void {
  let done = 0
  return (outcome) => {
    done += 1
    tell(outcome, { done, total })
  }
}
