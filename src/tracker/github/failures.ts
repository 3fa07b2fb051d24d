import { RequestError } from '@octokit/request-error'
import * as z from 'zod/mini'
import {
  CancelledError,
  IssueMissingError,
  IssuesDisabledError,
  PermissionError,
  RateLimitError,
  RepositoryMissingError,
  TrackerError,
  UnauthorisedError,
  UnexpectedAnswerError,
  UnreachableError,
  ValidationError,
} from '../errors.js'
import { said } from './client.js'

/** What a request was about, for the message. */
export interface Errand {
  /** Completes "GitHub refused to …". */
  readonly doing: string
  /** `owner/name` */
  readonly repository: string
  readonly apiUrl: string
  /** What the token needs for it: `issues: write`. */
  readonly permission: string
  readonly issue: number | null
  readonly signal: AbortSignal
  /** What the repository is called now, where it was renamed. */
  readonly movedTo: string | null
}

/** An error of Octokit in words of the domain. Carries no request, and so no token. */
export function asTrackerError(error: unknown, errand: Errand): TrackerError {
  if (error instanceof TrackerError) return error
  if (errand.signal.aborted) return new CancelledError()
  if (error instanceof Error && error.name === 'GraphqlResponseError') {
    const { permission, doing } = errand
    return new PermissionError({ permission, doing, said: error.message })
  }
  if (!(error instanceof RequestError)) {
    return new UnreachableError(errand.apiUrl, error instanceof Error ? error.message : 'no answer')
  }
  return byStatus(error, errand)
}

function byStatus(error: RequestError, errand: Errand): TrackerError {
  const { doing, repository, issue } = errand
  const words = said(error)
  switch (error.status) {
    case 301:
    case 302:
    case 307:
    case 308:
      return missing(errand, 301)
    case 401:
      return new UnauthorisedError(errand.apiUrl)
    case 403:
      return new PermissionError({ permission: errand.permission, doing, said: words })
    case 404:
      return missing(errand, 404)
    case 410:
      return issue === null || /disabled/i.test(words)
        ? new IssuesDisabledError(repository)
        : new IssueMissingError(issue, 410)
    case 422:
      return new ValidationError(doing, problemsOf(error))
    case 429:
      return new RateLimitError({ resumeAt: null, said: words })
  }
  if (error.response !== undefined && error.response.status < 500) {
    return new UnexpectedAnswerError({ doing, status: error.response.status, said: words })
  }
  return new UnreachableError(errand.apiUrl, words)
}

function missing({ issue, repository, movedTo }: Errand, status: 301 | 404): TrackerError {
  return issue === null
    ? new RepositoryMissingError(repository, movedTo)
    : new IssueMissingError(issue, status)
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
const refusalSchema = z.object({
  errors: z.array(
    z.union([
      z.string(),
      z.object({
        message: z.nullish(z.string()),
        field: z.nullish(z.string()),
        value: z.nullish(z.union([z.string(), z.number(), z.array(z.string())])),
        code: z.nullish(z.string()),
      }),
    ]),
  ),
})

type Problem = z.infer<typeof refusalSchema>['errors'][number]

/** `title is too long (maximum is 256 characters)`, `assignees: nobody is invalid`. */
function problemsOf(error: RequestError): readonly string[] {
  const { data } = refusalSchema.safeParse(error.response?.data)
  return data === undefined || data.errors.length === 0
    ? [said(error)]
    : data.errors.map(problemWords)
}

function problemWords(problem: Problem): string {
  if (typeof problem === 'string') return problem
  const { message, field, value, code } = problem
  if (typeof message === 'string') return message
  return `${field ?? 'a field'}: ${value ? `${value} is ` : ''}${code ?? 'refused'}`
}
