import { includesName } from '../src/domain/caseless.js'
import type { Clock } from '../src/domain/clock.js'
import type { Label, TrackedIssue } from '../src/domain/issue.js'
import type { IssueFields } from '../src/domain/plan.js'
import { createInMemoryTracker } from '../src/tracker/in-memory-tracker.js'
import {
  createIssueStore,
  editIssue,
  getIssue,
  type IssueEdit,
  openIssue,
  say,
  type WrittenComment,
} from '../src/tracker/issue-store.js'
import type { Tracker } from '../src/tracker/tracker.js'

export interface PeopledTrackerOptions {
  /** Who the action is. */
  readonly login: string
  readonly clock: Pick<Clock, 'now'>
  /** Default: anyone. Whoever is added later can be assigned from then on. */
  readonly assignable?: readonly string[]
}

/** What a person may do to an issue by hand. Absent fields stay as they are. */
export interface HandEdit extends Omit<IssueEdit, 'state'> {
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate'
}

/** Somebody who uses the web page. */
export interface Person {
  create(fields: Partial<IssueFields> & { readonly title: string }): TrackedIssue
  edit(number: number, edit: HandEdit): TrackedIssue
  comment(number: number, body: string): void
}

/** The tracker in memory, with people who use it beside the action, and a look at all that is in it. */
export interface PeopledTracker extends Tracker {
  as(login: string): Person
  /** Deletes the issue, as an administrator can. */
  remove(number: number): void
  issues(): readonly TrackedIssue[]
  comments(number: number): readonly WrittenComment[]
  labels(): readonly Label[]
  /** All of it: equal before and after means that nothing was written. */
  snapshot(): string
}

export function createPeopledTracker(options: PeopledTrackerOptions): PeopledTracker {
  const store = createIssueStore(options.clock)
  const tracker = createInMemoryTracker(options.login, store)

  /** GitHub leaves out whoever cannot be assigned, and spells the others in its own way. */
  function granted(logins: readonly string[]): readonly string[] {
    const { assignable } = options
    return assignable === undefined
      ? logins
      : assignable.filter((login) => includesName(logins, login))
  }

  return {
    ...tracker,
    assignable: async (logins) =>
      new Set(
        logins.filter(
          (login) => options.assignable === undefined || includesName(options.assignable, login),
        ),
      ),
    create: (id, fields) => tracker.create(id, { ...fields, assignees: granted(fields.assignees) }),
    edit: (number, patch) =>
      tracker.edit(number, { ...patch, addAssignees: granted(patch.addAssignees) }),
    as: (login) => ({
      create: (fields) =>
        openIssue(store, login, { ...fields, assignees: granted(fields.assignees ?? []) }),
      comment: (number, body) => say(store, login, number, body),
      edit: (number, { state, stateReason = 'completed', assignees, ...edit }) =>
        editIssue(store, login, number, {
          ...edit,
          ...(assignees === undefined ? {} : { assignees: granted(assignees) }),
          ...(state === undefined
            ? {}
            : { state: state === 'open' ? { to: state } : { to: state, reason: stateReason } }),
        }),
    }),
    remove: (number) => {
      getIssue(store, number)
      store.issues.delete(number)
    },
    issues: () => [...store.issues.values()],
    comments: (number) => store.comments.get(number) ?? [],
    labels: () => [...store.labels.values()],
    snapshot: () =>
      JSON.stringify([store.issues, store.comments, store.labels].map((map) => [...map])),
  }
}
