import type { Clock } from '../domain/clock.js'
import type { Outcome, Report } from '../domain/outcome.js'
import type { RunEvent } from '../inputs/run-event.js'
import type { Inputs } from '../inputs.js'

/** What a run is told: what is wanted, and what woke it. */
export interface RunOrder {
  readonly inputs: Inputs
  readonly event: RunEvent
  /** The commit that is checked out, which may be another than the event's. Asked while GitHub answers. */
  readonly checkedOut: () => Promise<string>
}

/** Where a run is carried out. */
export interface RunHost {
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  /** Ends the run within a moment; what is not done yet is left to the next. */
  readonly signal: AbortSignal
  /** The plan, before anything is written. */
  readonly onPlan: (report: Report) => void
  readonly onOutcome: (outcome: Outcome, progress: Progress) => void
  readonly onWait: (wait: { readonly milliseconds: number; readonly reason: string }) => void
}

export interface Progress {
  readonly done: number
  readonly total: number
}

export type RunResult =
  /** `warnings`: what did not go as wished, and fails nothing. */
  | { readonly kind: 'reported'; readonly report: Report; readonly warnings: readonly string[] }
  /** Nothing was wrong, and nothing was done. */
  | { readonly kind: 'skipped'; readonly notice: string }
