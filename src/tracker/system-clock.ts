import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../domain/clock.js'

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    try {
      await delay(milliseconds, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      // node wraps the reason in an AbortError; who waits wants the reason itself.
      throw signal?.aborted === true ? signal.reason : error
    }
  },
}
