import { caseless, includesName, withAdded, without } from '../domain/caseless.js'
import { type Clock, timestamp } from '../domain/clock.js'
import type { Label, TrackedIssue } from '../domain/issue.js'
import type { IssueFields, IssuePatch } from '../domain/plan.js'
import { IssueMissingError } from './errors.js'
import type { Tracker } from './tracker.js'

export interface InMemoryTrackerOptions {
  /** Who the action is. */
  readonly login: string
  readonly clock: Pick<Clock, 'now'>
  /** Default: anyone. */
  readonly assignable?: readonly string[]
  /** What issue URLs begin with. Default: `https://github.com/owner/name`. */
  readonly repositoryUrl?: string
}

export interface WrittenComment {
  readonly author: string
  readonly body: string
  readonly createdAt: string
}

/** What a person may do to an issue by hand. Absent fields stay as they are. */
export interface HandEdit {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate'
  /** All labels, or all assignees, that the issue has from now on. */
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

export interface Person {
  create(fields: Partial<IssueFields> & { readonly title: string }): TrackedIssue
  edit(number: number, edit: HandEdit): TrackedIssue
  comment(number: number, body: string): void
}

/** A tracker that forgets when the process ends, and behaves as GitHub does where that matters. */
export interface InMemoryTracker extends Tracker {
  issues(): readonly TrackedIssue[]
  comments(number: number): readonly WrittenComment[]
  labels(): readonly Label[]
  /** How many writes were made so far, by anyone: equal before and after means that nothing changed. */
  writes(): number
  /** Somebody who uses the web page. */
  as(login: string): Person
  /** Deletes the issue, as an administrator can. */
  remove(number: number): void
}

export function createInMemoryTracker(options: InMemoryTrackerOptions): InMemoryTracker {
  const repositoryUrl = options.repositoryUrl ?? 'https://github.com/owner/name'
  const issues = new Map<number, TrackedIssue>()
  const comments = new Map<number, WrittenComment[]>()
  const labels = new Map<string, Label>()
  let writes = 0
  let lastNumber = 0

  const now = () => timestamp(options.clock.now())

  function get(number: number): TrackedIssue {
    const issue = issues.get(number)
    if (issue !== undefined) return issue
    throw new IssueMissingError(number, number <= lastNumber && number > 0 ? 410 : 404)
  }

  /** Stores what differs; an edit that changes nothing leaves `updatedAt` alone. */
  function put(before: TrackedIssue, changes: Partial<TrackedIssue>): TrackedIssue {
    const after = { ...before, ...changes }
    if (JSON.stringify(after) === JSON.stringify(before)) return before
    const stored = { ...after, updatedAt: now() }
    issues.set(before.number, stored)
    writes += 1
    return stored
  }

  /** The repository's spelling of a label; an unknown one comes into being, grey, as on GitHub. */
  function labelled(names: readonly string[]): string[] {
    return withAdded([], names).map((name) => {
      const known = labels.get(caseless(name)) ?? { name, color: 'ededed', description: '' }
      labels.set(caseless(name), known)
      return known.name
    })
  }

  function granted(logins: readonly string[]): string[] {
    const { assignable } = options
    const wanted = withAdded([], logins)
    if (assignable === undefined) return wanted.slice(0, 10)
    return assignable.filter((login) => includesName(wanted, login)).slice(0, 10)
  }

  function open(author: string, fields: Partial<IssueFields> & { title: string }): TrackedIssue {
    lastNumber += 1
    writes += 1
    const issue: TrackedIssue = {
      number: lastNumber,
      url: `${repositoryUrl}/issues/${lastNumber}`,
      title: fields.title,
      body: fields.body ?? '',
      state: 'open',
      stateReason: null,
      labels: labelled(fields.labels ?? []),
      assignees: granted(fields.assignees ?? []),
      author,
      closedBy: null,
      createdAt: now(),
      updatedAt: now(),
      closedAt: null,
    }
    issues.set(issue.number, issue)
    return issue
  }

  function moveTo(
    issue: TrackedIssue,
    state: 'open' | 'closed',
    reason: string,
    by: string,
  ): Partial<TrackedIssue> {
    // GitHub ignores the reason where the state stays.
    if (issue.state === state) return {}
    return state === 'open'
      ? { state, stateReason: 'reopened', closedAt: null, closedBy: null }
      : { state, stateReason: reason, closedAt: now(), closedBy: by }
  }

  function say(author: string, number: number, body: string): void {
    const issue = get(number)
    comments.set(number, [...(comments.get(number) ?? []), { author, body, createdAt: now() }])
    issues.set(number, { ...issue, updatedAt: now() })
    writes += 1
  }

  function sayOnce(number: number, key: string, body: string): void {
    get(number)
    const said = comments.get(number) ?? []
    if (said.some((one) => one.author === options.login && one.body.includes(key))) return
    say(options.login, number, body)
  }

  function patched(number: number, patch: IssuePatch): TrackedIssue {
    for (const comment of patch.comments) sayOnce(number, comment.key, comment.body)
    const issue = get(number)
    return put(issue, {
      title: patch.title ?? issue.title,
      body: patch.body ?? issue.body,
      labels: labelled(without(withAdded(issue.labels, patch.addLabels), patch.removeLabels)),
      assignees: without(
        withAdded(issue.assignees, granted(patch.addAssignees)),
        patch.removeAssignees,
      ).slice(0, 10),
      ...(patch.state === undefined
        ? {}
        : moveTo(
            issue,
            patch.state.to,
            patch.state.to === 'closed' ? patch.state.reason : '',
            options.login,
          )),
    })
  }

  const newestFirst = () => [...issues.values()].sort((a, b) => b.number - a.number)

  return {
    whoAmI: async () => options.login,
    issuesBy: async (authors) =>
      [...issues.values()].filter((issue) => includesName(authors, issue.author)),
    issuesLabelled: async (label) =>
      newestFirst().filter((issue) => includesName(issue.labels, label)),
    assignable: async (logins) =>
      new Set(
        logins.filter(
          (login) => options.assignable === undefined || includesName(options.assignable, login),
        ),
      ),
    ensureLabels: async (wanted) => {
      for (const label of wanted) {
        if (labels.has(caseless(label.name))) continue
        labels.set(caseless(label.name), label)
        writes += 1
      }
    },
    create: async (_id, fields) => ({ kind: 'created', issue: open(options.login, fields) }),
    read: async (number) => get(number),
    edit: async (number, patch) => patched(number, patch),

    issues: () => [...issues.values()],
    comments: (number) => comments.get(number) ?? [],
    labels: () => [...labels.values()],
    writes: () => writes,
    as: (login) => ({
      create: (fields) => open(login, fields),
      comment: (number, body) => say(login, number, body),
      edit: (number, edit) => {
        const issue = get(number)
        const { state, stateReason = 'completed', ...fields } = edit
        return put(issue, {
          ...fields,
          ...(fields.labels === undefined ? {} : { labels: labelled(fields.labels) }),
          ...(fields.assignees === undefined ? {} : { assignees: granted(fields.assignees) }),
          ...(state === undefined ? {} : moveTo(issue, state, stateReason, login)),
        })
      },
    }),
    remove: (number) => {
      get(number)
      issues.delete(number)
      writes += 1
    },
  }
}
