import type { TrackedIssue } from '../../domain/issue.js'
import { UnexpectedAnswerError } from '../errors.js'

/** What we read of GitHub's issue. Types of the API are promises; a proxy in between makes none. */
interface RawIssue {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body?: string | null
  readonly state: string
  readonly state_reason?: string | null
  readonly labels: readonly (string | { readonly name?: string | null })[]
  readonly assignees?: readonly { readonly login: string }[] | null
  readonly user: { readonly login: string } | null
  readonly closed_by?: { readonly login: string } | null
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at?: string | null
  readonly locked?: boolean
  readonly pull_request?: unknown
}

function isRawIssue(value: unknown): value is RawIssue {
  if (!isRecord(value)) return false
  const { number, title, state, labels, html_url, updated_at } = value
  return (
    typeof number === 'number' &&
    typeof title === 'string' &&
    typeof html_url === 'string' &&
    typeof updated_at === 'string' &&
    (state === 'open' || state === 'closed') &&
    Array.isArray(labels)
  )
}

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
  if (!isRawIssue(value)) throw unexpected(doing, 'that is no issue')
  return {
    number: value.number,
    url: value.html_url,
    title: value.title,
    // The web editor stores CRLF.
    body: (value.body ?? '').replaceAll('\r\n', '\n'),
    state: value.state === 'open' ? 'open' : 'closed',
    stateReason: value.state_reason ?? null,
    labels: value.labels.flatMap((label) => {
      const name = typeof label === 'string' ? label : label.name
      return name === undefined || name === null ? [] : [name]
    }),
    assignees: (value.assignees ?? []).map((assignee) => assignee.login),
    // GitHub shows what deleted accounts wrote under this name.
    author: value.user?.login ?? 'ghost',
    closedBy: value.closed_by?.login ?? null,
    createdAt: value.created_at,
    updatedAt: value.updated_at,
    closedAt: value.closed_at ?? null,
    locked: value.locked ?? false,
  }
}
