import { type Checkout, commitOf } from '../checkout.js'
import type { RepositoryName } from '../domain/repository.js'
import type { Environment, RunEvent } from '../inputs/run-event.js'
import { readServer, type Server } from '../inputs/server.js'
import { SettingError } from '../inputs/setting-error.js'
import { parseRepository } from '../inputs/values.js'
import type { Inputs } from '../inputs.js'
import { parseRemote, type Remote } from './remote.js'

/**
 * What would have woken the run, had it been an action: the environment's word first, then git's.
 * @throws {SettingError} where neither knows the repository, the commit or the server.
 */
export function localEvent(
  inputs: Inputs,
  environment: Environment,
  workspace: string,
  checkout: Checkout | null,
): RunEvent {
  const remote = checkout?.remote ? parseRemote(checkout.remote) : null
  const commit = commitOf(checkout) ?? (environment.GITHUB_SHA || checkout?.commit)
  if (!commit) {
    throw new SettingError(
      'Commit',
      '',
      'expected to be started at the top of a git repository, or with GITHUB_SHA set: issues link to the notes as they are at a commit',
    )
  }
  return {
    name: 'command-line',
    ref: checkout?.ref ?? '',
    commit,
    repository: repositoryOf(inputs, environment, remote),
    facts: null,
    pullRequest: null,
    workspace,
    ...serverOf(environment, remote),
  }
}

/** The token goes there: a clone may come from anywhere, so only github.com is believed without a word. */
function serverOf(environment: Environment, remote: Remote | null): Server {
  const { GITHUB_API_URL, GITHUB_SERVER_URL, GH_HOST } = environment
  if (GITHUB_API_URL || GITHUB_SERVER_URL) return readServer(environment)
  if (GH_HOST) return readServer({ GITHUB_SERVER_URL: `https://${GH_HOST}` })
  if (remote === null || remote.host === 'github.com') return readServer({})
  throw new SettingError(
    'Remote `origin`',
    remote.host,
    'expected github.com. If that host is a GitHub Enterprise Server which may see your token, set GITHUB_SERVER_URL or GH_HOST to it; if it stands for github.com, set GH_HOST=github.com',
  )
}

function repositoryOf(
  inputs: Inputs,
  { GITHUB_REPOSITORY: name }: Environment,
  remote: Remote | null,
): RepositoryName {
  if (name) return parseRepository({ name: 'Variable GITHUB_REPOSITORY', text: name })
  const repository = remote?.repository ?? inputs.repository
  if (repository) return repository
  throw new SettingError(
    'Option --repository',
    '',
    'expected `owner/name`, as neither GITHUB_REPOSITORY nor the remote `origin` tells it',
  )
}
