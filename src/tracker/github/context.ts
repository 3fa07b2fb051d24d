import type { Octokit } from '@octokit/rest'
import { fullName, type RepositoryName } from '../../domain/repository.js'
import { asTrackerError, type Errand } from './failures.js'
import type { Gate } from './gate.js'
import { nameAfterMove } from './moved-repository.js'

/** What every request to one repository needs. */
export interface Context {
  readonly octokit: Octokit
  readonly gate: Gate
  readonly signal: AbortSignal
  readonly apiUrl: string
  readonly repository: RepositoryName
}

export interface Task {
  /** Completes "GitHub refused to …": `open an issue`. */
  readonly doing: string
  readonly permission?: 'contents: read' | 'issues: read' | 'issues: write' | 'pull-requests: write'
  /** The issue that the request is about. */
  readonly issue?: number
}

export function errandOf(context: Context, task: Task): Errand {
  return {
    doing: task.doing,
    repository: fullName(context.repository),
    apiUrl: context.apiUrl,
    permission: task.permission ?? 'issues: write',
    issue: task.issue ?? null,
    signal: context.signal,
    movedTo: null,
  }
}

/** Runs `send`, and puts what goes wrong in words of the domain. */
export async function attempt<T>(context: Context, task: Task, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    const movedTo = task.issue === undefined ? await nameAfterMove(context.octokit, error) : null
    throw asTrackerError(error, { ...errandOf(context, task), movedTo })
  }
}

/** The parameters `owner` and `repo` of a route. */
export function inRepository({ repository }: Context): {
  readonly owner: string
  readonly repo: string
} {
  return { owner: repository.owner, repo: repository.name }
}
