import type { Clock } from '../src/domain/clock.js'

/** A clock that stands still until somebody sleeps, and then jumps. */
export interface SimulatedClock extends Clock {
  advance(milliseconds: number): void
  /** How much was slept in all, in milliseconds. */
  slept(): number
}

export function createSimulatedClock(start = '2022-07-01T08:00:00Z'): SimulatedClock {
  let now = Date.parse(start)
  let slept = 0
  return {
    now: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      now += milliseconds
      slept += milliseconds
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
    slept: () => slept,
  }
}
