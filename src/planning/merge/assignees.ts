import type { TrackedIssue } from '../../domain/issue.js'
import type { Memory } from '../memory.js'

// https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
const most = 10

/** Logins to add and remove, and what to remember of it. */
export interface AssigneeMerge {
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly granted: readonly string[]
  /** Wanted, but not assignable here, or one too many. */
  readonly unassignable: readonly string[]
  readonly beyondLimit: readonly string[]
}

/**
 * Merges the logins that the note wants with those that people set. The action adds whom the note
 * newly names, removes only whom it assigned itself, and does not insist where a person unassigned.
 */
export function mergeAssignees(
  wanted: readonly string[],
  {
    issue,
    memory,
    assignable,
  }: {
    readonly issue: Pick<TrackedIssue, 'assignees'>
    readonly memory: Pick<Memory, 'wanted' | 'granted'>
    readonly assignable: ReadonlySet<string> | null
  },
): AssigneeMerge {
  const granted = namesIn(memory.granted)
  const present = namesIn(issue.assignees)
  const stays = wanted.filter((login) => granted.has(fold(login)))
  const remove = memory.granted.filter(
    (login) => !namesIn(wanted).has(fold(login)) && present.has(fold(login)),
  )
  const open = wanted.filter((login) => !granted.has(fold(login)) && !present.has(fold(login)))
  const asked = assignable === null ? null : namesIn([...assignable])
  const possible = open.filter((login) => asked === null || asked.has(fold(login)))
  const room = Math.max(0, most - (issue.assignees.length - remove.length))
  const add = possible.slice(0, room)
  return {
    add,
    remove,
    granted: [...stays, ...add],
    unassignable: open.filter((login) => !possible.includes(login)),
    beyondLimit: possible.slice(room),
  }
}

function namesIn(logins: readonly string[]): ReadonlySet<string> {
  return new Set(logins.map(fold))
}

function fold(login: string): string {
  return login.toLowerCase()
}
