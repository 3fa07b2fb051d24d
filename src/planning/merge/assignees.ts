import { caseless, caselessSet } from '../../domain/caseless.js'
import type { TrackedIssue } from '../../domain/issue.js'
import type { AssigneeFate, Memory, RememberedAssignee } from '../memory.js'
import type { Unassigned } from '../text/content.js'

// https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users
const most = 10

/** Logins to add and remove, and what to remember of each that is wanted. */
export interface AssigneeMerge {
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly assignees: Memory['assignees']
}

interface AssigneeContext {
  readonly issue: Pick<TrackedIssue, 'assignees'>
  readonly memory: Pick<Memory, 'assignees'>
  /** `null`: nobody has asked GitHub yet, and everybody who could be asked for is. */
  readonly assignable: ReadonlySet<string> | null
}

/**
 * Merges the logins that the note wants with those that people set. The action adds whom the note
 * newly names, removes only whom it assigned itself, and does not insist where a person unassigned.
 */
export function mergeAssignees(
  wanted: readonly string[],
  { issue, memory, assignable }: AssigneeContext,
): AssigneeMerge {
  const present = caselessSet(issue.assignees)
  const fates = new Map(memory.assignees.map(({ login, fate }) => [caseless(login), fate]))
  const isWanted = caselessSet(wanted)
  const remove = memory.assignees
    .filter(({ login, fate }) => fate === 'granted' && !isWanted.has(caseless(login)))
    .map(({ login }) => login)
    .filter((login) => present.has(caseless(login)))
  const possible = assignable === null ? null : caselessSet([...assignable])
  let room = possible === null ? wanted.length : most - (issue.assignees.length - remove.length)

  const add: string[] = []
  const assignees = wanted.map((login): RememberedAssignee => {
    const before = fates.get(caseless(login))
    if (isSettled(before)) return { login, fate: before }
    if (present.has(caseless(login))) return { login, fate: 'found' }
    if (before === 'refused') return { login, fate: before }
    if (possible !== null && !possible.has(caseless(login))) return { login, fate: 'unassignable' }
    if (room <= 0) return { login, fate: 'beyond-limit' }
    room -= 1
    add.push(login)
    return { login, fate: 'granted' }
  })
  return { add, remove, assignees }
}

/** Who is wanted and not assigned, as the issue says it. */
export function unassignedIn(assignees: Memory['assignees']): Unassigned {
  const of = (...fates: readonly AssigneeFate[]) =>
    assignees.filter(({ fate }) => fates.includes(fate)).map(({ login }) => login)
  return { impossible: of('refused', 'unassignable'), beyondLimit: of('beyond-limit') }
}

// Once it was assigned or found there, it is up to people whether it stays.
function isSettled(fate: AssigneeFate | undefined): fate is 'granted' | 'found' {
  return fate === 'granted' || fate === 'found'
}
