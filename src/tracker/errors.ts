/** What can go wrong with a tracker. Each message says what happened and how to mend it. */
export class TrackerError extends Error {
  override readonly name: string = 'TrackerError'
}

/** 403: the token lacks a right. */
export class PermissionError extends TrackerError {
  override readonly name = 'PermissionError'
  readonly permission: string

  constructor(details: {
    readonly permission: string
    readonly doing: string
    readonly said: string
  }) {
    super(
      `The token may not ${details.doing} (GitHub says: ${details.said}). ` +
        `Give the job the permission \`${details.permission}\`, or a token that has it.`,
    )
    this.permission = details.permission
  }
}

/** 401: the token is wrong or has expired. */
export class UnauthorisedError extends TrackerError {
  override readonly name = 'UnauthorisedError'
  readonly apiUrl: string

  constructor(apiUrl: string) {
    super(
      `${apiUrl} does not accept the token: it is wrong, expired or revoked. ` +
        'Pass a valid one in the input `token`; the default is the job’s own.',
    )
    this.apiUrl = apiUrl
  }
}

/** 404 or 301 on the repository itself. */
export class RepositoryMissingError extends TrackerError {
  override readonly name = 'RepositoryMissingError'
  readonly repository: string
  /** What it is called now, where GitHub says so. */
  readonly movedTo: string | null

  constructor(repository: string, movedTo: string | null = null) {
    super(
      movedTo === null
        ? `The repository ${repository} was not found: its name is misspelled, ` +
            'it was renamed, or the token may not see it. Check the input `repository` and what the token has access to.'
        : `The repository ${repository} is called ${movedTo} now. ` +
            `Write \`${movedTo}\` where its old name stands: in the input \`repository\`, or in the remote of your clone.`,
    )
    this.repository = repository
    this.movedTo = movedTo
  }
}

/** 404 on a branch of a repository that is there. */
export class BranchMissingError extends TrackerError {
  override readonly name = 'BranchMissingError'
  readonly branch: string

  constructor(repository: string, branch: string) {
    super(
      `The branch ${branch} of ${repository} was not found: it was deleted or renamed, ` +
        'or the token lacks the permission `contents: read`.',
    )
    this.branch = branch
  }
}

/** 410: the repository has no issues. */
export class IssuesDisabledError extends TrackerError {
  override readonly name = 'IssuesDisabledError'
  readonly repository: string

  constructor(repository: string) {
    super(
      `Issues are disabled in ${repository}. Enable them under Settings, General, Features, ` +
        'or name another repository in the input `repository`.',
    )
    this.repository = repository
  }
}

/** The issue moved to another repository (301), cannot be seen (404) or was deleted (410). */
export class IssueMissingError extends TrackerError {
  override readonly name = 'IssueMissingError'
  readonly number: number
  readonly status: 301 | 404 | 410

  constructor(number: number, status: 301 | 404 | 410) {
    const fate = { 301: 'was transferred elsewhere', 404: 'was not found', 410: 'was deleted' }
    super(`Issue #${number} ${fate[status]}.`)
    this.number = number
    this.status = status
  }
}

/** GitHub wants us to wait longer than we may. */
export class RateLimitError extends TrackerError {
  override readonly name = 'RateLimitError'
  /** When to go on, as an ISO timestamp; null where GitHub does not say. */
  readonly resumeAt: string | null

  constructor(details: { readonly resumeAt: string | null; readonly said: string }) {
    const when = details.resumeAt === null ? 'later' : `after ${details.resumeAt}`
    super(
      `A rate limit was reached (${details.said}), and waiting for its end would take longer than \`max-wait\` allows. ` +
        `Run again ${when}: the next run goes on where this one stopped.`,
    )
    this.resumeAt = details.resumeAt
  }
}

/** No answer at all, or only errors of the server, after several tries. */
export class UnreachableError extends TrackerError {
  override readonly name = 'UnreachableError'
  readonly url: string

  constructor(url: string, said: string) {
    super(
      `${url} could not be reached (${said}). ` +
        'Check the address, the proxy and https://www.githubstatus.com, then run again.',
    )
    this.url = url
  }
}

/** 422: GitHub refuses the content. */
export class ValidationError extends TrackerError {
  override readonly name = 'ValidationError'
  /** GitHub's words, one for each problem. */
  readonly problems: readonly string[]

  constructor(doing: string, problems: readonly string[]) {
    super(`GitHub refused to ${doing}: ${problems.join('; ')}.`)
    this.problems = problems
  }
}

/** An answer that no version of the API documents, such as a page of HTML. */
export class UnexpectedAnswerError extends TrackerError {
  override readonly name = 'UnexpectedAnswerError'
  readonly status: number

  constructor(details: {
    readonly doing: string
    readonly status: number
    readonly said: string
  }) {
    super(
      `GitHub answered oddly when asked to ${details.doing} (status ${details.status}: ${details.said}). ` +
        'Is the API URL right, and no proxy in between that answers itself?',
    )
    this.status = details.status
  }
}

/** The run was cancelled. */
export class CancelledError extends TrackerError {
  override readonly name = 'CancelledError'

  constructor() {
    super('The run was cancelled.')
  }
}

/** Whether every other request will fail in the same way. */
export function concernsEveryRequest(error: unknown): boolean {
  return (
    error instanceof UnauthorisedError ||
    error instanceof RepositoryMissingError ||
    error instanceof IssuesDisabledError
  )
}

/** Whether every other create will fail in the same way. An edit may be refused for its issue's sake: it is locked. */
export function concernsEveryCreate(error: unknown): boolean {
  return concernsEveryRequest(error) || error instanceof PermissionError
}
