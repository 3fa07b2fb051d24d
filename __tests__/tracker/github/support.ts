import type { Fault } from '../../../dev/github/faults.js'
import {
  type EmulatedGitHub,
  type GitHubOptions,
  startGitHub,
} from '../../../dev/github/start-github.js'
import { createSimulatedClock, type SimulatedClock } from '../../../dev/simulated-clock.js'
import type { IssueFields, IssuePatch } from '../../../src/domain/plan.js'
import {
  createGitHubTracker,
  type GitHubTracker,
  type GitHubTrackerOptions,
} from '../../../src/tracker/github-tracker.js'

const repository = { owner: 'octo-org', name: 'minutes' }
export const minute = 60_000

export interface Setting {
  readonly clock: SimulatedClock
  readonly github: EmulatedGitHub
  /** A client as a new run has it: same server, fresh limits. */
  connect(options?: Partial<GitHubTrackerOptions>): GitHubTracker
}

export async function setUp(options: GitHubOptions = {}): Promise<Setting> {
  const clock = createSimulatedClock()
  const github = await startGitHub({ clock, ...options })
  return {
    clock,
    github,
    connect: (overrides = {}) =>
      createGitHubTracker({
        repository,
        token: 'ghs_workflow',
        apiUrl: github.url,
        userAgent: 'minutes-to-issues',
        clock,
        maxWaitMs: 5 * minute,
        writePauseMs: null,
        signal: new AbortController().signal,
        requestTimeoutMs: 20_000,
        ...overrides,
      }),
  }
}

/** How long an answer may take: short only where none comes, as machines can be busy. */
export function patienceWith(fault: Fault): number {
  return fault.kind === 'hang' ? 1_000 : 20_000
}

export function fields(overrides: Partial<IssueFields> = {}): IssueFields {
  return { title: 'Order stickers', body: 'Footer: id-1', labels: [], assignees: [], ...overrides }
}

export function patch(overrides: Partial<IssuePatch> = {}): IssuePatch {
  return {
    addLabels: [],
    removeLabels: [],
    addAssignees: [],
    removeAssignees: [],
    comments: [],
    ...overrides,
  }
}

/** `POST /issues` and the like: what was sent, without the repository's path. */
export function sent(github: EmulatedGitHub): readonly string[] {
  return github.requests.map(
    (request) => `${request.method} ${request.path.replace('/repos/octo-org/minutes', '') || '/'}`,
  )
}

export const isCreate = (request: { readonly method: string; readonly path: string }) =>
  request.method === 'POST' && request.path.endsWith('/issues')
