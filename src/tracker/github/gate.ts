import { type Clock, timestamp } from '../../domain/clock.js'
import { CancelledError, RateLimitError, TrackerError, UnreachableError } from '../errors.js'
import type { Pacer, Write } from '../pacing.js'

/** Tells people why nothing happens for a while. */
export interface Wait {
  readonly milliseconds: number
  readonly reason: string
}

export interface GateOptions {
  readonly clock: Clock
  readonly pacer: Pacer
  /** The most that is waited in the whole run, in milliseconds. Short pauses between writes do not count. */
  readonly maxWaitMs: number
  readonly signal: AbortSignal
  onWait(wait: Wait): void
}

/**
 * Where each request waits before it is sent: for the pace of writes, for the end of a rate limit, for the server
 * to recover. Waiting is bounded, on the run's clock, and ends at once when the run is cancelled. The plugins only
 * decide whether a request is sent again: left to wait themselves, they would use timers that none of this holds for.
 */
export interface Gate {
  /** Throws RateLimitError or UnreachableError where the wait would be too long: nothing was sent then. */
  pass(write: Write | null): Promise<void>
  /** Lets time go by, within what is left. */
  pause(milliseconds: number, reason: string): Promise<void>
  /** GitHub asked for a break of so many milliseconds; null: it did not say how long. */
  limited(milliseconds: number | null, said: string): void
  /** A request failed in a way that may pass. */
  failed(failure: Failure): void
  succeeded(): void
}

export interface Failure {
  readonly url: string
  readonly said: string
  /** The break that the server asked for, in milliseconds. */
  readonly retryAfter: number | null
  /** How long the failed request took, in milliseconds: that was waiting, too. */
  readonly took: number
}

/** How long a pause between writes may be without counting as waiting. */
const shortPause = 62_000
const longestBackOff = 30_000
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const unsaidLimit = 60_000

export function createGate(options: GateOptions): Gate {
  const { clock, pacer, signal } = options
  let left = options.maxWaitMs
  let limits = 0
  let failures = 0
  let hold: { readonly until: number; readonly reason: string; error(): TrackerError } | null = null

  async function sleep(milliseconds: number, reason: string): Promise<void> {
    options.onWait({ milliseconds, reason })
    try {
      await clock.sleep(milliseconds, signal)
    } catch (error) {
      throw signal.aborted ? new CancelledError() : error
    }
  }

  async function spend(milliseconds: number, reason: string, error: () => TrackerError) {
    if (milliseconds > left) throw error()
    left -= milliseconds
    await sleep(milliseconds, reason)
  }

  async function keepPace(write: Write): Promise<void> {
    const at = pacer.earliest(write, clock.now())
    const wait = at - clock.now()
    if (wait > shortPause) {
      const reason = 'GitHub’s hourly limit of new issues and comments'
      const error = () => new RateLimitError({ resumeAt: timestamp(at), said: reason })
      await spend(wait, reason, error)
    } else if (wait > 0) {
      await sleep(wait, 'keeping to the pace that GitHub asks for')
    }
  }

  return {
    pass: async (write) => {
      if (signal.aborted) throw new CancelledError()
      if (hold !== null && hold.until > clock.now()) {
        await spend(hold.until - clock.now(), hold.reason, hold.error)
      }
      if (write === null) return
      await keepPace(write)
      pacer.note(write, clock.now())
    },
    pause: async (milliseconds, reason) =>
      spend(milliseconds, reason, () => new TrackerError(`No time is left to wait for ${reason}.`)),
    limited: (milliseconds, said) => {
      limits += 1
      // Doubled each time: "continuing may result in the banning of your integration".
      const least = (milliseconds === null ? unsaidLimit : 1_000) * 2 ** (limits - 1)
      const until = clock.now() + Math.max(milliseconds ?? 0, least)
      const resumeAt = timestamp(until + 999)
      hold = {
        until,
        reason: `GitHub’s rate limit (${said})`,
        error: () => new RateLimitError({ resumeAt, said }),
      }
    },
    failed: ({ url, said, retryAfter, took }) => {
      failures += 1
      left = Math.max(0, left - took)
      const backOff = Math.min(longestBackOff, 1_000 * failures ** 2)
      hold = {
        until: clock.now() + Math.max(backOff, retryAfter ?? 0),
        reason: `the server to recover (${said})`,
        error: () => new UnreachableError(url, said),
      }
    },
    succeeded: () => {
      limits = 0
      failures = 0
    },
  }
}
