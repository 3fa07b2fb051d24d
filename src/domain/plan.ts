import type { Agenda } from './agenda.js'
import type { NoteFinding } from './finding.js'
import type { Label } from './issue.js'
import type { CalendarDate, ItemKind } from './minutes.js'

/** Names an item of a note, with what a reader wants to see of it. */
export interface ItemReference {
  readonly path: string
  readonly line: number
  readonly date: CalendarDate
  readonly meeting: string
  readonly kind: ItemKind
  readonly owners: readonly string[]
  readonly title: string
}

/** Names an issue, with what a reader wants to see of it. */
export interface IssueReference {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly state: 'open' | 'closed'
}

/** Why an item was taken for an issue. */
export type Match =
  | { readonly kind: 'named' }
  | { readonly kind: 'same-text' }
  /** `similarity` from 0 to 1. */
  | { readonly kind: 'reworded'; readonly similarity: number }
  | { readonly kind: 'moved'; readonly from: string }
  | { readonly kind: 'carried-over'; readonly from: string; readonly similarity: number }
  | { readonly kind: 'adopted'; readonly by: 'id' | 'permalink' | 'title' }

/** What an issue is opened with. */
export interface IssueFields {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

/** A comment that must appear once: the tracker looks for `key` before it writes. */
export interface IssueComment {
  /** Opaque, safe inside an HTML comment; already part of `body`. */
  readonly key: string
  readonly body: string
}

/** What changes on an existing issue. Absent fields stay as they are. */
export interface IssuePatch {
  readonly title?: string
  readonly body?: string
  readonly state?:
    | { readonly to: 'open' }
    | { readonly to: 'closed'; readonly reason: 'completed' | 'not_planned' }
    | { readonly to: 'closed'; readonly reason: 'duplicate'; readonly of: number }
  readonly addLabels: readonly string[]
  readonly removeLabels: readonly string[]
  readonly addAssignees: readonly string[]
  readonly removeAssignees: readonly string[]
  /** Written before everything else. */
  readonly comments: readonly IssueComment[]
}

/** Why a new issue is opened. */
export type CreateReason =
  | { readonly kind: 'new' }
  /** An earlier issue says the same, but was closed before this meeting. */
  | { readonly kind: 'raised-again'; readonly closed: number }
  /** An existing issue may be the same; a person decides by writing `(#number)` behind the item. */
  | {
      readonly kind: 'needs-review'
      readonly maybe: number
      readonly similarity: number
      /** Where the other text stood: in the item's own note, or in another meeting's. */
      readonly said: 'here' | 'elsewhere'
    }
  /** The issue that shows all that is open. */
  | { readonly kind: 'dashboard' }

/** Why an existing issue is changed. */
export type EditReason =
  | { readonly kind: 'text' }
  | { readonly kind: 'owners' }
  | { readonly kind: 'labels' }
  /** The meeting's title, date or team, or the place of the item in its note. */
  | { readonly kind: 'meeting' }
  | { readonly kind: 'moved'; readonly from: string }
  | { readonly kind: 'raised'; readonly meetings: number }
  | { readonly kind: 'dropped'; readonly path: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'undone' }
  /** By a person; the note's next mark counts again. */
  | { readonly kind: 'reopened' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'back' }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'duplicate'; readonly of: number }
  | { readonly kind: 'absorbed'; readonly duplicate: number }
  | { readonly kind: 'adopted' }
  | { readonly kind: 'dashboard' }
  /** The note and a person both changed a field: the person's stays, a comment tells. */
  | { readonly kind: 'conflict'; readonly field: 'title' | 'body' }

/** Why nothing happens. */
export type KeepReason =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'edited-by-person'; readonly fields: readonly ('title' | 'body')[] }
  | { readonly kind: 'closed-by-person' }
  | { readonly kind: 'reopened-by-person' }
  | { readonly kind: 'already-closed' }
  | { readonly kind: 'done-at-first-sight' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'decisions-skipped' }
  | { readonly kind: 'no-issue' }
  | { readonly kind: 'tracked-elsewhere'; readonly reference: string }
  | { readonly kind: 'before-since'; readonly since: CalendarDate }
  | { readonly kind: 'gone' }
  | { readonly kind: 'note-unreadable'; readonly path: string }
  | { readonly kind: 'note-not-minutes'; readonly path: string }
  /** Written by a newer release of the action, which alone can read its memory. */
  | { readonly kind: 'newer-marker'; readonly version: number }
  /** `by` may be the same: its issue, or `null` where that is only opened in this run. */
  | { readonly kind: 'held-for-review'; readonly by: number | null }
  /** The dashboard: it says all that is open already, or people closed or rewrote it. */
  | { readonly kind: 'dashboard'; readonly because: 'unchanged' | 'closed' | 'edited' }

export interface CreateChange {
  readonly kind: 'create'
  /** Identity of the new issue: also in its footer and marker. */
  readonly id: string
  /** Null: the dashboard. */
  readonly item: ItemReference | null
  /** Further notes of this run that raise the same item. */
  readonly alsoRaisedIn: readonly ItemReference[]
  readonly fields: IssueFields
  /** The patch that follows a creation at once: a recorded decision is closed. */
  readonly followUp: IssuePatch | null
  readonly reason: CreateReason
  /** Whether the note has no issue yet: what `max-create` counts. */
  readonly firstOfNote: boolean
  /** An issue with a marker of this item, by an author who is not trusted: withholds the creation. */
  readonly claimedBy: { readonly number: number; readonly author: string } | null
}

/**
 * A change to an existing issue. The kind is the weightiest thing that happens to it:
 * close and reopen before carry-over before update.
 */
export interface EditChange {
  readonly kind: 'update' | 'carry-over' | 'close' | 'reopen'
  readonly issue: IssueReference
  /** What the plan was made from; another value at the time of writing means that somebody was faster. */
  readonly updatedAt: string
  readonly item: ItemReference | null
  readonly match: Match | null
  readonly patch: IssuePatch
  readonly reasons: readonly EditReason[]
}

/** Considered, nothing to do: shown, not absent. */
export interface KeepChange {
  readonly kind: 'keep'
  readonly issue: IssueReference | null
  readonly item: ItemReference | null
  readonly match: Match | null
  readonly reason: KeepReason
}

export type Change = CreateChange | EditChange | KeepChange

/** What should happen, in the order in which it is applied. */
export interface Plan {
  readonly changes: readonly Change[]
  /** Every label that a change adds, with what to create it with. */
  readonly labels: readonly Label[]
  /** Doubts that only show when notes meet issues: unresolved owners, near matches. */
  readonly findings: readonly NoteFinding[]
  /** What is open, and what was agreed, once the plan is applied. */
  readonly agenda: Agenda
}

/** Whether a change is made to an issue that exists. */
export function isEdit(change: Change): change is EditChange {
  return change.kind !== 'create' && change.kind !== 'keep'
}

/** Whether a change is about the issue that shows all that is open, and about no item. */
export function isAboutDashboard(change: Change): boolean {
  return change.kind === 'create' || change.kind === 'keep'
    ? change.reason.kind === 'dashboard'
    : change.reasons.some(({ kind }) => kind === 'dashboard')
}

/** A guard that withheld something. */
export type Guard =
  | { readonly kind: 'max-create'; readonly count: number; readonly limit: number }
  | { readonly kind: 'max-close'; readonly count: number; readonly limit: number }
  | { readonly kind: 'max-update'; readonly count: number; readonly limit: number }
  | { readonly kind: 'untrusted-author'; readonly number: number; readonly author: string }

/** A plan held against the guards. Every change stands in exactly one of the two lists. */
export interface Verdict {
  readonly allowed: readonly Change[]
  readonly withheld: readonly { readonly change: Change; readonly guard: Guard }[]
}

/** Each guard that withheld something, once. */
export function guardsOf({ withheld }: Verdict): readonly Guard[] {
  const guards = withheld.map(({ guard }) => guard)
  return [...new Map(guards.map((guard) => [JSON.stringify(guard), guard])).values()]
}
