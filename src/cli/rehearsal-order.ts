import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readingOf } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import { calendarDate } from '../domain/clock.js'
import { fileProblem } from '../domain/file-problem.js'
import type { Policy } from '../domain/policy.js'
import { fullName } from '../domain/repository.js'
import { readInputs } from '../inputs.js'
import { askGit, GitError } from '../rehearsal/git/git.js'
import type { RehearsalOrder } from '../rehearsal/rehearse.js'
import { systemClock } from '../tracker/system-clock.js'
import { type Arguments, type OptionDescription, type Terminal, UsageError } from './command.js'
import { parseRemote } from './remote.js'
import { inputsFrom, runOptions } from './run-options.js'

export const rehearsalOptions: Readonly<Record<string, OptionDescription>> = {
  owners: {
    value: 'FILE',
    description: 'a directory (owners: …) to try in place of the one in the configuration',
  },
  branch: { value: 'REF', description: 'whose history to play; default: what is checked out' },
  notes: runOptions.notes,
  config: runOptions.config,
  since: runOptions.since,
  'max-create': runOptions['max-create'],
  'max-close': runOptions['max-close'],
  'max-update': runOptions['max-update'],
}

/** What to play, by the options and the configuration in the work tree. */
export async function readRehearsalOrder(
  given: Arguments,
  terminal: Terminal,
): Promise<RehearsalOrder> {
  const today = calendarDate(systemClock.now())
  const inputs = readInputs(inputsFrom(given, terminal, { today, dryRun: true }))
  const folder = await askGit(terminal.folder, ['rev-parse', '--show-toplevel']).catch(refuse)
  const within = await askGit(terminal.folder, ['rev-parse', '--show-prefix'])
  if (within !== '') terminal.say(playsAll(folder, within))
  const config = await loadConfig(folder, inputs.config)
  const directory = (await readDirectory(given.option('owners'), terminal)) ?? config.directory
  // What is told is what becomes of items; the dashboard is an issue about issues.
  const policy: Policy = { ...config, directory, since: inputs.since, dashboard: false }
  return {
    folder,
    branch: given.option('branch') || 'HEAD',
    globs: inputs.notes,
    reading: readingOf({ ...config, directory }),
    configPath: inputs.config.path,
    policy,
    limits: inputs.limits,
    ...(await placesOf(folder)),
  }
}

function refuse(error: unknown): never {
  const said = error instanceof Error ? error.message : error
  throw new GitError(
    `rehearse: start it in a clone of your notes, with its history. Git says: ${said}`,
  )
}

/** A history is one of the whole repository, wherever in it the command was started. */
function playsAll(folder: string, within: string): string {
  return `rehearse: plays all of ${folder}, not only ${within} (for that: --notes '${within}**/*.md')`
}

async function readDirectory(
  file: string,
  { folder }: Terminal,
): Promise<Policy['directory'] | null> {
  if (file === '') return null
  const path = resolve(folder, file)
  await access(path).catch((error) => {
    throw new UsageError(
      `Option --owners: ${file}: ${fileProblem(error)}. The command \`owners\` writes a first version, to be edited: minutes-to-issues owners NOTES > ${file}`,
    )
  })
  const { directory } = await loadConfig(folder, { path, named: true })
  return directory
}

/** Where the notes and the issues would live: what `origin` says, if anything. */
async function placesOf(
  folder: string,
): Promise<Pick<RehearsalOrder, 'origin' | 'tracker' | 'repositoryUrl'>> {
  const address = await askGit(folder, ['config', '--get', 'remote.origin.url']).catch(() => '')
  const remote = parseRemote(address)
  if (remote === null) {
    const repository = { owner: 'owner', name: 'notes' }
    const origin = { serverUrl: 'https://github.com', repository }
    return { origin, tracker: repository, repositoryUrl: null }
  }
  const { repository, host } = remote
  const serverUrl = `https://${host}`
  return {
    origin: { serverUrl, repository },
    tracker: repository,
    repositoryUrl: `${serverUrl}/${fullName(repository)}`,
  }
}
