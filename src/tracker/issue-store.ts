import { caseless, withAdded } from '../domain/caseless.js'
import { type Clock, timestamp } from '../domain/clock.js'
import type { Label, TrackedIssue } from '../domain/issue.js'
import type { IssueFields } from '../domain/plan.js'
import { IssueMissingError } from './errors.js'

/** Issues, their comments and the labels of a repository, which behave as GitHub's do where that matters. */
export interface IssueStore {
  readonly clock: Pick<Clock, 'now'>
  readonly issues: Map<number, TrackedIssue>
  /** By the number of their issue, oldest first. */
  readonly comments: Map<number, readonly WrittenComment[]>
  /** By folded name. */
  readonly labels: Map<string, Label>
  /** Numbers are never given twice, also not those of issues that were deleted. */
  lastNumber: number
}

export interface WrittenComment {
  readonly author: string
  readonly body: string
  readonly createdAt: string
}

export function createIssueStore(clock: IssueStore['clock']): IssueStore {
  return { clock, issues: new Map(), comments: new Map(), labels: new Map(), lastNumber: 0 }
}

/** @throws {IssueMissingError} with 410 where it was deleted, with 404 where it never was. */
export function getIssue({ issues, lastNumber }: IssueStore, number: number): TrackedIssue {
  const issue = issues.get(number)
  if (issue !== undefined) return issue
  throw new IssueMissingError(number, number <= lastNumber && number > 0 ? 410 : 404)
}

export function openIssue(
  store: IssueStore,
  author: string,
  fields: Partial<IssueFields> & Pick<IssueFields, 'title'>,
): TrackedIssue {
  store.lastNumber += 1
  const now = timestamp(store.clock.now())
  const issue: TrackedIssue = {
    number: store.lastNumber,
    url: `https://github.com/owner/name/issues/${store.lastNumber}`,
    title: fields.title,
    body: fields.body ?? '',
    state: 'open',
    stateReason: null,
    labels: labelsOf(store, fields.labels ?? []),
    assignees: asAssignees(fields.assignees ?? []),
    author,
    closedBy: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  }
  store.issues.set(issue.number, issue)
  return issue
}

/** What somebody writes into an issue. Absent fields stay as they are. */
export interface IssueEdit {
  readonly title?: string
  readonly body?: string
  /** All labels, or all assignees, that the issue has from now on. */
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly state?: { readonly to: 'open' } | { readonly to: 'closed'; readonly reason: string }
}

/** An edit that changes nothing leaves `updatedAt` alone. */
export function editIssue(
  store: IssueStore,
  by: string,
  number: number,
  { state, labels, assignees, ...texts }: IssueEdit,
): TrackedIssue {
  const before = getIssue(store, number)
  const after: TrackedIssue = {
    ...before,
    ...texts,
    ...(labels === undefined ? {} : { labels: labelsOf(store, labels) }),
    ...(assignees === undefined ? {} : { assignees: asAssignees(assignees) }),
    ...(state === undefined ? {} : moved(store, before, { ...state, by })),
  }
  if (JSON.stringify(after) === JSON.stringify(before)) return before
  const stored = { ...after, updatedAt: timestamp(store.clock.now()) }
  store.issues.set(number, stored)
  return stored
}

export function say(store: IssueStore, author: string, number: number, body: string): void {
  const issue = getIssue(store, number)
  const now = timestamp(store.clock.now())
  const said = store.comments.get(number) ?? []
  store.comments.set(number, [...said, { author, body, createdAt: now }])
  store.issues.set(number, { ...issue, updatedAt: now })
}

/** GitHub ignores the reason where the state stays. */
function moved(
  { clock }: IssueStore,
  issue: TrackedIssue,
  state: NonNullable<IssueEdit['state']> & { readonly by: string },
): Partial<TrackedIssue> {
  if (issue.state === state.to) return {}
  return state.to === 'open'
    ? { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: null }
    : {
        state: 'closed',
        stateReason: state.reason,
        closedAt: timestamp(clock.now()),
        closedBy: state.by,
      }
}

/** The repository's spelling of each label; an unknown one comes into being, grey, as on GitHub. */
function labelsOf({ labels }: IssueStore, names: readonly string[]): readonly string[] {
  return withAdded([], names).map((name) => {
    const known = labels.get(caseless(name)) ?? { name, color: 'ededed', description: '' }
    labels.set(caseless(name), known)
    return known.name
  })
}

function asAssignees(logins: readonly string[]): readonly string[] {
  return withAdded([], logins).slice(0, 10)
}
