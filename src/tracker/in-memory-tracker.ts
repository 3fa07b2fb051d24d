import { caseless, includesName, withAdded, without } from '../domain/caseless.js'
import type { IssueComment, IssuePatch } from '../domain/plan.js'
import { editIssue, getIssue, type IssueStore, openIssue, say } from './issue-store.js'
import type { Tracker } from './tracker.js'

/** A tracker that forgets when the process ends. `login`: who the action is. Anyone can be assigned. */
export function createInMemoryTracker(login: string, store: IssueStore): Tracker {
  const issues = () => [...store.issues.values()]

  function sayOnce(number: number, { key, body }: IssueComment): void {
    getIssue(store, number)
    const said = store.comments.get(number) ?? []
    if (said.some((one) => one.author === login && one.body.includes(key))) return
    say(store, login, number, body)
  }

  function patchIssue(number: number, patch: IssuePatch) {
    for (const comment of patch.comments) sayOnce(number, comment)
    const { labels, assignees } = getIssue(store, number)
    const { title, body, state } = patch
    return editIssue(store, login, number, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
      labels: without(withAdded(labels, patch.addLabels), patch.removeLabels),
      assignees: without(withAdded(assignees, patch.addAssignees), patch.removeAssignees),
    })
  }

  return {
    whoAmI: async () => login,
    issuesBy: async (authors) => issues().filter(({ author }) => includesName(authors, author)),
    issuesLabelled: async (label) =>
      issues()
        .filter(({ labels }) => includesName(labels, label))
        .sort((one, other) => other.number - one.number),
    assignable: async (logins) => new Set(logins),
    ensureLabels: async (labels) => {
      for (const label of labels) {
        const key = caseless(label.name)
        if (!store.labels.has(key)) store.labels.set(key, label)
      }
    },
    create: async (_id, fields) => ({ kind: 'created', issue: openIssue(store, login, fields) }),
    read: async (number) => getIssue(store, number),
    edit: async (number, patch) => patchIssue(number, patch),
  }
}
