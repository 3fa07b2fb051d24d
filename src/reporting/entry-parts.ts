import { isCarriedOut } from '../domain/outcome.js'
import type { Change, IssueReference } from '../domain/plan.js'
import { deed, matchWords, reasonsOf } from './change-words.js'
import type { Entry } from './entries.js'
import { mishap } from './fate-words.js'

/** What there is to say about an entry, in plain words, untrusted text as it is. */
export interface EntryParts {
  /** `opened`, `would close as completed` */
  readonly deed: string
  readonly issue: IssueReference | null
  readonly title: string
  /** `RD → @razvand`; null where the change is about no owner. */
  readonly assignment: string | null
  /** Why, and what went wrong. */
  readonly remarks: readonly string[]
}

export function partsOf(entry: Entry): EntryParts {
  const { change, fate } = entry
  const wrong = mishap(entry)
  const match = change.kind === 'create' ? null : matchWords(change.match)
  return {
    deed: deed(change, isCarriedOut(fate) ? 'past' : 'conditional'),
    issue: issueOf(entry),
    title: titleOf(change),
    assignment: assignmentOf(entry),
    remarks: [...reasonsOf(change), match, wrong].filter((remark) => remark !== null),
  }
}

function titleOf(change: Change): string {
  if (change.item !== null) return change.item.title
  return change.kind === 'create' ? change.fields.title : (change.issue?.title ?? '')
}

function issueOf({ change, fate }: Entry): IssueReference | null {
  if (isCarriedOut(fate) && fate.issue) return fate.issue
  return change.kind === 'create' ? null : change.issue
}

function assignmentOf({ change, fate }: Entry): string | null {
  const owners = change.item?.owners.join(', ') ?? ''
  const dropped = new Set(isCarriedOut(fate) ? fate.dropped.assignees : [])
  const assigned = assigneesOf(change).filter((login) => !dropped.has(login))
  const assignees = assigned.map((login) => `@${login}`).join(', ')
  // Who is asked for nothing, as in most decisions, is missed by nobody.
  if (owners === '' && assignees === '' && change.item?.kind !== 'action') return null
  if (change.kind !== 'create' && assignees === '') return owners === '' ? null : owners
  if (owners === assignees) return owners
  return `${owners || 'no owner'} → ${assignees || 'nobody'}`
}

function assigneesOf(change: Change): readonly string[] {
  if (change.kind === 'create') return change.fields.assignees
  return change.kind === 'keep' ? [] : change.patch.addAssignees
}
