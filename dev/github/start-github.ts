import type { Clock } from '../../src/domain/clock.js'
import { startEmulator } from './emulator.js'
import { type Answer, type ApiRequest, answer, type RequestBody } from './exchange.js'
import { createFaults, type FaultPlan } from './faults.js'
import { type Actor, actingAs } from './people.js'
import { type ApiServer, exchanged, serveApi } from './server.js'
import { answerStrictly } from './strict.js'
import { findRepository, type Person, type Repository, type World } from './world.js'

export interface RepositoryOptions {
  /** `owner/name` */
  readonly name: string
  /** What it was called before: requests there are redirected. */
  readonly formerly?: readonly string[]
  readonly visibility?: 'public' | 'internal' | 'private'
  readonly fork?: boolean
  readonly defaultBranch?: string
  /** Commit of each branch; without any, the emulator's own. */
  readonly heads?: Readonly<Record<string, string>>
  /** Logins that can be assigned. Default: everyone with a token who may write and is a person. */
  readonly assignable?: readonly string[]
}

export interface GitHubOptions {
  /** Default: one, `octo-org/minutes`. */
  readonly repositories?: readonly RepositoryOptions[]
  /** By token. Default: see `defaultPeople`. */
  readonly people?: Readonly<Record<string, Person>>
  readonly clock?: Pick<Clock, 'now'>
  readonly viewer?: World['viewer']
  readonly rateLimitHeaders?: World['rateLimitHeaders']
  /** Default: any free one. */
  readonly port?: number
}

/** A request that came in over HTTP, and the status that went out: null where no answer did. */
export interface LoggedRequest {
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: RequestBody
  readonly login: string | null
  status: number | null
  readonly fault: string | null
}

export interface EmulatedIssue {
  /** In GitHub's database: another number than the one that people see. */
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly state_reason: string | null
  readonly html_url: string
  readonly labels: readonly { readonly name: string }[]
  readonly assignees: readonly { readonly login: string }[]
  readonly user: { readonly login: string }
  /** How many. */
  readonly comments: number
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at: string | null
}

/** A GitHub of our own on loopback. */
export interface EmulatedGitHub {
  /** For `GITHUB_API_URL`; also what issue URLs begin with. */
  readonly url: string
  readonly requests: readonly LoggedRequest[]
  readonly faults: FaultPlan
  /** Disable issues, move a branch, change who can be assigned: fields may be written. */
  repository(name?: string): Repository
  /** Somebody who works on the issues by hand: neither logged nor disturbed by faults. */
  as(login: string, repository?: string): Actor
  /** Every issue, oldest first, lag or not. */
  issues(repository?: string): Promise<readonly EmulatedIssue[]>
  comments(
    number: number,
    repository?: string,
  ): Promise<readonly { user: { login: string }; body: string }[]>
  /** From now on, lists do not show issues that are opened, until they catch up. */
  lag(): void
  catchUp(): void
  close(): Promise<void>
}

/** The workflow’s own token, two maintainers, a reader, and tokens that lack a right. */
const defaultPeople: Readonly<Record<string, Person>> = {
  ghs_workflow: { login: 'github-actions[bot]', kind: 'app', may: 'write' },
  ghs_readonly: { login: 'github-actions[bot]', kind: 'app', may: 'read' },
  ghs_app: { login: 'minutes-app[bot]', kind: 'app', may: 'write' },
  ghp_ada: { login: 'ada', kind: 'person', may: 'write' },
  ghp_grace: { login: 'grace', kind: 'person', may: 'write' },
  ghp_outsider: { login: 'outsider', kind: 'person', may: 'read' },
}

export async function startGitHub(options: GitHubOptions = {}): Promise<EmulatedGitHub> {
  const people = new Map(Object.entries(options.people ?? defaultPeople))
  const repositories = (options.repositories ?? [{ name: 'octo-org/minutes' }]).map((one) =>
    repositoryOf(one, people),
  )
  const clock = options.clock ?? { now: () => Date.now() }
  const faults = createFaults()
  const requests: LoggedRequest[] = []

  let answering: (request: ApiRequest) => Promise<Answer> = async () => answer(503, null)
  const server: ApiServer = await serveApi(async (request, response) => {
    const fault = faults.next(request)
    const logged: LoggedRequest = {
      at: clock.now(),
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      body: request.body,
      login: people.get(request.token ?? '')?.login ?? null,
      status: null,
      fault: fault?.kind ?? null,
    }
    requests.push(logged)
    logged.status = await exchanged(request, response, fault, (one) => answering(one))
  }, options.port ?? 0)

  const world: World = {
    clock,
    people,
    repositories,
    viewer: options.viewer ?? 'with-bot',
    rateLimitHeaders: options.rateLimitHeaders ?? 'sent',
    baseUrl: server.url,
    lists: 'current',
    hidden: new Set(),
  }
  const logins = [...people.values()].map((person) => person.login)
  const emulator = await startEmulator({
    baseUrl: server.url,
    logins: [...new Set([...logins, ...repositories.flatMap((one) => one.assignable)])],
    repositories: repositories.map((one) => one.name),
  })
  answering = async (request) => {
    const given = await answerStrictly(world, emulator, request)
    return { ...given, headers: { ...rateLimit(world, requests.length), ...given.headers } }
  }

  const find = (name = repositories[0]?.name ?? ''): Repository => {
    const [owner = '', short = ''] = name.split('/')
    const found = findRepository(world, owner, short)
    if (found === undefined) throw new Error(`There is no repository ${name} in this GitHub.`)
    return found
  }
  const actor = (login: string, repository: string | undefined) =>
    actingAs({ world, emulator, repository: find(repository), login })
  const anyone = [...people.values()].find((person) => person.may === 'write')?.login ?? ''

  return {
    url: server.url,
    requests,
    faults,
    repository: find,
    as: actor,
    issues: (repository) => actor(anyone, repository).issues(),
    comments: (number, repository) => actor(anyone, repository).comments(number),
    lag: () => {
      world.lists = 'lagging'
    },
    catchUp: () => {
      world.lists = 'current'
      world.hidden.clear()
    },
    close: async () => {
      await Promise.all([server.close(), emulator.close()])
    },
  }
}

function repositoryOf(options: RepositoryOptions, people: ReadonlyMap<string, Person>): Repository {
  const writers = [...people.values()].filter(
    (person) => person.kind === 'person' && person.may === 'write',
  )
  return {
    name: options.name,
    formerly: options.formerly ?? [],
    visibility: options.visibility ?? 'public',
    fork: options.fork ?? false,
    issues: 'enabled',
    archived: false,
    defaultBranch: options.defaultBranch ?? 'main',
    heads: new Map(Object.entries(options.heads ?? {})),
    assignable: options.assignable ?? [...new Set(writers.map((person) => person.login))],
    labels: new Map(),
    issueFacts: new Map(),
  }
}

function rateLimit(world: World, used: number): Record<string, string> {
  const date = { date: new Date(world.clock.now()).toUTCString() }
  if (world.rateLimitHeaders === 'absent') return date
  return {
    ...date,
    'x-ratelimit-limit': '15000',
    'x-ratelimit-remaining': String(Math.max(1, 15_000 - used)),
    'x-ratelimit-reset': String(Math.ceil(world.clock.now() / 1000) + 3600),
  }
}
