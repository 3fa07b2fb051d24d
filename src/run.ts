import { loadConfig } from './config/load-config.js'
import { type Clock, calendarDate } from './domain/clock.js'
import type { Outcome, Report } from './domain/outcome.js'
import { fullName, type RepositoryFacts } from './domain/repository.js'
import { decideMode } from './inputs/decide-mode.js'
import type { RunEvent } from './inputs/run-event.js'
import type { Inputs } from './inputs.js'
import { readNoteTree } from './minutes/note-tree.js'
import { readingOf } from './reading-of.js'
import { keepComment } from './run/pull-request.js'
import { sync } from './sync.js'
import { applyPlan } from './tracker/apply.js'
import { createGitHubTracker, type GitHubTracker } from './tracker/github-tracker.js'
import { version } from './version.js'

/** What a run is told: what is wanted, and what woke it. */
export interface RunOrder {
  readonly inputs: Inputs
  /** `commit`: the one that is checked out. */
  readonly event: RunEvent
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

/** The circumstances do not allow even a plan. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/** Puts the rooms together and runs once against GitHub. */
export async function run({ inputs, event }: RunOrder, host: RunHost): Promise<RunResult> {
  const started = host.clock.now()
  const repository = inputs.repository ?? event.repository
  const github = createGitHubTracker({
    repository,
    token: inputs.token,
    apiUrl: event.apiUrl,
    userAgent: `minutes-to-issues/${version}`,
    clock: host.clock,
    fetch: host.fetch,
    signal: host.signal,
    onWait: host.onWait,
    ...inputs.pacing,
  })
  const facts = await readFacts(inputs, event, github)
  const permission = decideMode({
    event,
    ...facts,
    dryRun: inputs.dryRun,
    allowPublicTracker: inputs.allowPublicTracker,
  })
  if (permission.kind === 'refused') throw new RefusedError(permission.reason)
  if (permission.kind === 'skipped') return permission

  const config = await loadConfig(event.workspace, inputs.config)
  const report = await sync(
    {
      globs: inputs.notes,
      policy: { ...config, since: inputs.since },
      origin: {
        serverUrl: event.serverUrl,
        repository: event.repository,
        commit: event.commit,
      },
      tracker: repository,
      today: calendarDate(started),
      limits: inputs.limits,
      mode: permission,
    },
    {
      readNotes: () => readNoteTree(event.workspace, inputs.notes, readingOf(config)),
      tracker: github,
      isNewestTree: () =>
        github.repository(event.repository).isHead(facts.notes.defaultBranch, event.commit),
      show: host.onPlan,
      apply: (changes, labels) => {
        let done = 0
        const record = (outcome: Outcome): void => {
          done += 1
          host.onOutcome(outcome, { done, total: changes.length })
        }
        return applyPlan(changes, labels, { tracker: github, signal: host.signal, record })
      },
      effort: () => ({
        requests: github.requests(),
        milliseconds: host.clock.now() - started,
      }),
    },
  )
  const warnings = await keepComment(report, { inputs, event, github })
  return { kind: 'reported', report, warnings }
}

interface BothFacts {
  readonly notes: RepositoryFacts
  readonly tracker: RepositoryFacts
}

/** Asks only for what the event does not tell. */
async function readFacts(
  inputs: Inputs,
  event: RunEvent,
  github: GitHubTracker,
): Promise<BothFacts> {
  const notes = event.facts ?? (await github.repository(event.repository).facts())
  const elsewhere = inputs.repository
  if (elsewhere === null || isSame(fullName(elsewhere), fullName(event.repository))) {
    return { notes, tracker: notes }
  }
  return { notes, tracker: await github.repository(elsewhere).facts() }
}

/** GitHub does not mind the case of letters. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
