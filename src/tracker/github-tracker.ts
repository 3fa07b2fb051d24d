import { caseless } from '../domain/caseless.js'
import type { Clock } from '../domain/clock.js'
import type { TrackedIssue } from '../domain/issue.js'
import type { RepositoryName } from '../domain/repository.js'
import { TrackerError } from './errors.js'
import { assignable } from './github/assignable.js'
import { createClient } from './github/client.js'
import type { Context } from './github/context.js'
import { createIssue } from './github/create.js'
import { editIssue, readIssue } from './github/edit.js'
import { createRepositoryReader } from './github/facts.js'
import { createGate, type Wait } from './github/gate.js'
import { isSendable } from './github/headers.js'
import { ensureLabels } from './github/labels.js'
import { issuesBy, newestIssues } from './github/listing.js'
import { keepSticky } from './github/sticky-comment.js'
import { whoAmI } from './github/who-am-i.js'
import { createPacer, fixedPace, gitHubPace } from './pacing.js'
import type { RepositoryReader } from './repository-reader.js'
import type { StickyComment } from './sticky-comment.js'
import type { Tracker } from './tracker.js'

export interface GitHubTrackerOptions {
  /** Where the issues live. */
  readonly repository: RepositoryName
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. The token goes nowhere else. */
  readonly apiUrl: string
  readonly userAgent: string
  readonly clock: Clock
  /** The most that is waited for rate limits and a failing server in the whole run, in milliseconds. */
  readonly maxWaitMs: number
  /** The least time between two writes, in milliseconds; null: paced to GitHub's guidance. */
  readonly writePauseMs: number | null
  /** Ends requests and waits at once. */
  readonly signal: AbortSignal
  /** See `fetchOf` in github/proxy.ts. */
  readonly fetch?: typeof globalThis.fetch
  /** Default: half a minute. */
  readonly requestTimeoutMs?: number
  /** Called before each wait. */
  onWait?(wait: Wait): void
}

export interface GitHubTracker extends Tracker {
  /** How many requests were sent so far. */
  requests(): number
  /** The comments of a pull request, of any repository that the token may write to. */
  stickyComment(name: RepositoryName, pullRequest: number, comment: StickyComment): Promise<void>
  /** Reads any repository that the token may see, by the same client. */
  repository(name: RepositoryName): RepositoryReader
}

/** Issues of a repository on GitHub, over REST. */
export function createGitHubTracker(options: GitHubTrackerOptions): GitHubTracker {
  requireSendable(options.token)
  const { clock, signal, token } = options
  const pacer = createPacer(
    options.writePauseMs === null ? gitHubPace : fixedPace(options.writePauseMs),
  )
  const gate = createGate({
    clock,
    pacer,
    maxWaitMs: options.maxWaitMs,
    signal,
    onWait: (wait) => options.onWait?.(wait),
  })
  const { octokit, requests } = createClient({
    ...options,
    gate,
    fetch: options.fetch ?? globalThis.fetch,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
  })
  const context: Context = {
    octokit,
    gate,
    signal,
    apiUrl: options.apiUrl,
    repository: options.repository,
  }

  let login: Promise<string> | null = null
  const me = () => {
    login ??= whoAmI(context, token)
    return login
  }

  const seenLabels = new Set<string>()
  const noteLabels = (issues: readonly TrackedIssue[]) => {
    for (const name of issues.flatMap(({ labels }) => labels)) seenLabels.add(caseless(name))
    return issues
  }

  return {
    whoAmI: me,
    issuesBy: async (authors) => {
      const issues = noteLabels(await issuesBy(context, authors))
      // What earlier runs opened counts for the hourly limits, too.
      for (const issue of issues) pacer.note('creation', Date.parse(issue.createdAt))
      return issues
    },
    issuesLabelled: async (label) => noteLabels(await newestIssues(context, { labels: label })),
    assignable: (logins) => assignable(context, logins),
    ensureLabels: (labels) => ensureLabels(context, labels, seenLabels),
    create: async (id, fields) => createIssue(context, await me(), id, fields),
    read: (number) => readIssue(context, number),
    edit: async (number, patch) => editIssue(context, await me(), number, patch),
    stickyComment: async (name, pullRequest, comment) =>
      keepSticky({ ...context, repository: name }, await me(), pullRequest, comment),
    requests,
    repository: (name) => createRepositoryReader({ ...context, repository: name }),
  }
}

function requireSendable(token: string): void {
  if (isSendable(token)) return
  throw new TrackerError(
    token.trim() === ''
      ? 'There is no token. Pass one in the input `token`, or leave that away to use the job’s own.'
      : 'The token contains spaces, line breaks or other characters that no token has. Was it pasted whole?',
  )
}
