import * as z from 'zod/mini'
import type { RepositoryFacts, RepositoryName } from '../domain/repository.js'
import { readServer, type Server } from './server.js'
import { SettingError } from './setting-error.js'
import { parseRepository } from './values.js'

/** What the runner says about the run: who woke it, where, and at which commit. */
export interface RunEvent extends Server {
  /** `push`, `schedule`, … */
  readonly name: string
  /** `refs/heads/main` */
  readonly ref: string
  /** The commit that the event is about. */
  readonly commit: string
  /** The repository that the workflow runs in: where the notes live. */
  readonly repository: RepositoryName
  /** What the event says about it; null where it does not (some schedules). */
  readonly facts: RepositoryFacts | null
  /** The pull request that the event is about. */
  readonly pullRequest: PullRequest | null
  readonly workspace: string
}

export interface PullRequest {
  readonly number: number
  /** Where its commits come from: a fork's token can only read. */
  readonly from: 'same-repository' | 'fork'
}

export interface Environment extends Readonly<Record<string, string | undefined>> {
  readonly GH_HOST?: string
  readonly GITHUB_API_URL?: string
  readonly GITHUB_EVENT_PATH?: string
  readonly GITHUB_REF?: string
  readonly GITHUB_REPOSITORY?: string
  readonly GITHUB_SERVER_URL?: string
  readonly GITHUB_SHA?: string
}

/**
 * Reads what the runner sets: the variables of `environment`, and the event file's text.
 * Done by hand because `@actions/github` reads both when it is imported, and brings a client of its own.
 * @throws {SettingError} where a variable is missing.
 */
export function readRunEvent(environment: Environment, eventFile: string | null): RunEvent {
  const variable = (name: string): string => {
    const text = environment[name] ?? ''
    if (text !== '') return text
    throw new SettingError(
      `Variable ${name}`,
      '',
      'expected the value that GitHub Actions sets; outside Actions, use the command line',
    )
  }
  const { GITHUB_REF: ref = '' } = environment
  return {
    name: variable('GITHUB_EVENT_NAME'),
    ref,
    commit: variable('GITHUB_SHA'),
    repository: parseRepository({
      name: 'Variable GITHUB_REPOSITORY',
      text: variable('GITHUB_REPOSITORY'),
    }),
    facts: eventFile === null ? null : readFacts(eventFile),
    pullRequest: eventFile === null ? null : readPullRequest(eventFile),
    workspace: variable('GITHUB_WORKSPACE'),
    ...readServer(environment),
  }
}

const eventSchema = z.object({
  repository: z.object({
    default_branch: z.string(),
    private: z.optional(z.boolean()),
    visibility: z.optional(z.enum(['private', 'internal', 'public'])),
    fork: z.optional(z.boolean()),
    has_issues: z.optional(z.boolean()),
  }),
})

function readFacts(eventFile: string): RepositoryFacts | null {
  const event = eventSchema.safeParse(parseJson(eventFile))
  if (!event.success) return null
  const { repository } = event.data
  return {
    defaultBranch: repository.default_branch,
    // Where nothing says that everybody may read the notes, nobody may.
    visibility: repository.visibility ?? (repository.private === false ? 'public' : 'private'),
    fork: repository.fork ?? false,
    issuesEnabled: repository.has_issues ?? null,
  }
}

const pullRequestSchema = z.object({
  number: z.int(),
  pull_request: z.object({
    base: z.object({ repo: z.object({ id: z.int() }) }),
    // Null: the fork was deleted meanwhile.
    head: z.object({ repo: z.nullable(z.object({ id: z.int() })) }),
  }),
})

function readPullRequest(eventFile: string): PullRequest | null {
  const event = pullRequestSchema.safeParse(parseJson(eventFile))
  if (!event.success) return null
  const { base, head } = event.data.pull_request
  const from = head.repo?.id === base.repo.id ? 'same-repository' : 'fork'
  return { number: event.data.number, from }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
