import { type Checkout, readCheckout } from '../checkout.js'
import type { Clock } from '../domain/clock.js'
import { fullName } from '../domain/repository.js'
import type { RunEvent } from '../inputs/run-event.js'
import { SettingError } from '../inputs/setting-error.js'
import type { Inputs } from '../inputs.js'
import type { PlanningInput } from '../planning/planning-input.js'
import { logLine } from '../reporting/log-line.js'
import { waitingLine } from '../reporting/waiting.js'
import { fetchOf } from '../tracker/github/proxy.js'
import { createGitHubTracker } from '../tracker/github-tracker.js'
import { userAgent } from '../version.js'
import type { Terminal } from './command.js'
import { localEvent } from './local-event.js'
import { whileWorking } from './while-working.js'

/** What is known of the issues, and whether links to the notes can be made. */
export interface KnownIssues extends Pick<PlanningInput, 'issues' | 'self' | 'origin' | 'tracker'> {
  readonly links: 'known' | 'unknown'
}

/** Reads the issues of `authors` and of whoever runs this, where repository and token are known; says so where not. */
export async function readIssues(
  inputs: Inputs,
  authors: readonly string[],
  { terminal, clock }: { readonly terminal: Terminal; readonly clock: Clock },
): Promise<KnownIssues> {
  const event = eventOrProblem(inputs, terminal, await readCheckout(terminal.folder))
  if (event instanceof SettingError) {
    terminal.say(logLine(`This is from the notes alone. ${event.message}`))
    return nowhere
  }
  const tracker = inputs.repository ?? event.repository
  const { serverUrl, repository, commit } = event
  const place = { origin: { serverUrl, repository, commit }, tracker, links: 'known' } as const
  if (inputs.token === '') {
    terminal.say('This is from the notes alone: there is no token. Set GITHUB_TOKEN or GH_TOKEN.')
    return { ...nowhere, ...place }
  }
  const github = createGitHubTracker({
    repository: tracker,
    token: inputs.token,
    apiUrl: event.apiUrl,
    userAgent,
    clock,
    fetch: fetchOf(terminal.environment),
    signal: terminal.signal,
    onWait: (wait) => terminal.say(waitingLine(wait)),
    ...inputs.pacing,
  })
  return whileWorking(terminal, `Reading the issues of ${fullName(tracker)}`, async () => {
    const self = await github.whoAmI()
    return { ...place, self, issues: await github.issuesBy([self, ...authors]) }
  })
}

function eventOrProblem(
  inputs: Inputs,
  { environment, folder }: Terminal,
  checkout: Checkout | null,
): RunEvent | SettingError {
  try {
    return localEvent(inputs, environment, folder, checkout)
  } catch (error) {
    if (error instanceof SettingError) return error
    throw error
  }
}

const unnamed = { owner: '', name: '' }
const nowhere: KnownIssues = {
  issues: [],
  self: '',
  origin: { serverUrl: '', repository: unnamed, commit: '' },
  tracker: unnamed,
  links: 'unknown',
}
