import { isSameRepository, type RepositoryFacts } from './domain/repository.js'
import { decideMode } from './inputs/decide-mode.js'
import type { RunEvent } from './inputs/run-event.js'
import type { Inputs } from './inputs.js'
import type { RunHost, RunOrder, RunResult } from './run/order.js'
import { createGitHubTracker, type GitHubTracker } from './tracker/github-tracker.js'
import { userAgent } from './version.js'

/** The circumstances do not allow even a plan. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/** Puts the rooms together and runs once against GitHub. */
export async function run(order: RunOrder, host: RunHost): Promise<RunResult> {
  const { inputs, event } = order
  const started = host.clock.now()
  const repository = inputs.repository ?? event.repository
  const github = createGitHubTracker({
    repository,
    token: inputs.token,
    apiUrl: event.apiUrl,
    userAgent,
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

  // What reads and plans is loaded while GitHub answers.
  const self = github.whoAmI()
  self.catch(() => 'told where it is awaited')
  const { carryOut } = await import('./run/carry-out.js')
  const { defaultBranch } = facts.notes
  return carryOut(order, host, { github, self, mode: permission, defaultBranch, started })
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
  if (elsewhere === null || isSameRepository(elsewhere, event.repository)) {
    return { notes, tracker: notes }
  }
  return { notes, tracker: await github.repository(elsewhere).facts() }
}
