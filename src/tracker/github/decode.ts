import * as z from 'zod/mini'
import type { TrackedIssue } from '../../domain/issue.js'
import { UnexpectedAnswerError } from '../errors.js'

const timestamp = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))))
const account = z.object({ login: z.string() })

/** What we read of GitHub's issue. Types of the API are promises; a proxy in between makes none. */
const issueSchema = z.object({
  number: z.int(),
  html_url: z.string(),
  title: z.string(),
  body: z.nullish(z.string()),
  state: z.enum(['open', 'closed']),
  state_reason: z.nullish(z.string()),
  labels: z.array(z.union([z.string(), z.object({ name: z.nullish(z.string()) })])),
  assignees: z.nullish(z.array(account)),
  user: z.nullable(account),
  closed_by: z.nullish(account),
  created_at: timestamp,
  updated_at: timestamp,
  closed_at: z.nullish(timestamp),
})

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands under `key`, or undefined. */
export function field(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}

/** Each entry's text under `key`, entries without one left out. */
export function textsOf(entries: readonly unknown[], key: string): readonly string[] {
  return entries.flatMap((entry) => {
    const text = field(entry, key)
    return typeof text === 'string' ? [text] : []
  })
}

export function unexpected(doing: string, said: string): UnexpectedAnswerError {
  return new UnexpectedAnswerError({ doing, status: 200, said })
}

/** Whether GitHub means a pull request: its lists of issues contain them. */
export function isPullRequest(value: unknown): boolean {
  return (field(value, 'pull_request') ?? null) !== null
}

/** Throws UnexpectedAnswerError where `value` is no issue. */
export function decodeIssue(value: unknown, doing: string): TrackedIssue {
  const { data: issue, error } = issueSchema.safeParse(value)
  if (issue === undefined) {
    const where = error.issues[0]?.path.join('.') || 'all of it'
    throw unexpected(doing, `that is no issue (${where})`)
  }
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    // The web editor stores CRLF.
    body: (issue.body ?? '').replaceAll('\r\n', '\n'),
    state: issue.state,
    stateReason: issue.state_reason ?? null,
    labels: issue.labels.flatMap((label) => {
      const name = typeof label === 'string' ? label : label.name
      return name === undefined || name === null ? [] : [name]
    }),
    assignees: (issue.assignees ?? []).map((assignee) => assignee.login),
    // GitHub shows what deleted accounts wrote under this name.
    author: issue.user?.login ?? 'ghost',
    closedBy: issue.closed_by?.login ?? null,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at ?? null,
  }
}
