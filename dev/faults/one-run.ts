import type { Outcome } from '../../src/domain/outcome.js'
import { readInputs } from '../../src/inputs.js'
import type { RunResult } from '../../src/run/order.js'
import { run } from '../../src/run.js'
import type { EmulatedGitHub } from '../github/start-github.js'
import type { SimulatedClock } from '../simulated-clock.js'

export const commits = { before: 'b'.repeat(40), after: 'a'.repeat(40) } as const

/** How a run ended, as its user hears of it. */
export type Ending =
  | { readonly kind: 'reported'; readonly result: RunResult; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'threw'; readonly error: unknown; readonly outcomes: readonly Outcome[] }

export interface RunOptions {
  readonly github: EmulatedGitHub
  readonly clock: SimulatedClock
  readonly workspace: string
  readonly commit: string
  readonly signal?: AbortSignal
  /** How long an answer may take, in milliseconds of real time. Default: 20 seconds. */
  readonly patience?: number
  /** Inputs that differ from their defaults. */
  readonly settings?: Readonly<Record<string, string>>
}

/** The whole action in this process, as a push wakes it, on a clock that does not wait. */
export async function runOnce(options: RunOptions): Promise<Ending> {
  const { github, clock } = options
  const outcomes: Outcome[] = []
  const inputs = readInputs({
    read: (name) => options.settings?.[name] ?? (name === 'token' ? 'ghs_workflow' : ''),
    label: (name) => name,
    today: new Date(clock.now()).toISOString().slice(0, 10),
  })
  const event = {
    name: 'push',
    ref: 'refs/heads/main',
    commit: options.commit,
    repository: { owner: 'octo-org', name: 'minutes' },
    facts: null,
    pullRequest: null,
    workspace: options.workspace,
    serverUrl: 'https://github.test',
    apiUrl: github.url,
  }
  github.repository().heads.set('main', options.commit)
  try {
    const result = await run(
      { inputs, event, checkedOut: async () => event.commit },
      {
        clock,
        fetch: impatient(options.patience ?? 20_000),
        signal: options.signal ?? new AbortController().signal,
        onPlan: () => undefined,
        onOutcome: (outcome) => outcomes.push(outcome),
        onWait: () => undefined,
      },
    )
    return { kind: 'reported', result, outcomes }
  } catch (error) {
    return { kind: 'threw', error, outcomes }
  }
}

function impatient(patience: number): typeof globalThis.fetch {
  return (input, init) => {
    const signals = [AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])]
    return fetch(input, { ...init, signal: AbortSignal.any(signals) })
  }
}
