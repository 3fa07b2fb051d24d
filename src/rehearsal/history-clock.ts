import type { Clock } from '../domain/clock.js'

/** Shows the time of the push that is rehearsed. */
export interface HistoryClock extends Pick<Clock, 'now'> {
  /** Goes to a point in time, never back: rebased commits bear older dates than those before them. */
  moveTo(timestamp: string): void
}

export function createHistoryClock(): HistoryClock {
  let now = 0
  return {
    now: () => now,
    moveTo(timestamp) {
      now = Math.max(now, Date.parse(timestamp))
    },
  }
}
