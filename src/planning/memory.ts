import type { CalendarDate } from '../domain/minutes.js'
import type { Relation } from './text/content.js'

/** Where an issue's item stands, or stood, in a note. */
export interface Source {
  readonly path: string
  readonly date: CalendarDate
  /** Normalised text of the item, see identity/key.ts. */
  readonly key: string
  /** Which of the note's items of equal key, from 0. */
  readonly nth: number
  /** As written: tells items of equal text apart. */
  readonly owners: readonly string[]
}

/**
 * What is known of a field that the note and people share. `wrote` is a hash of what the action
 * wrote last: another value in the issue means that a person changed it. `saw` is a hash of what
 * the note wanted then: another value now means that the note changed.
 */
export interface FieldMemory {
  readonly wrote: string
  readonly saw: string
}

/** A login that the note wants as assignee. */
export interface RememberedAssignee {
  readonly login: string
  readonly fate: AssigneeFate
}

/**
 * `granted`: the action assigned it, and may take it off again. `found`: it was there already, so
 * it is a person's. `refused`: GitHub said that it can be assigned and then left it out; asking
 * again on every run would not help. The last two wait: assigned as soon as they can be.
 */
export type AssigneeFate = 'granted' | 'found' | 'refused' | 'unassignable' | 'beyond-limit'

/**
 * The state that the action set last. `recording` is a decision opened only to be closed as
 * `recorded` at once; `done`, `gone` and `duplicate` say why the action closed the issue.
 * `reopened` is an issue that was closed, and was open again when its item was not done: what the
 * note marks from then on counts.
 */
export type RememberedState =
  | 'open'
  | 'reopened'
  | 'recording'
  | 'recorded'
  | 'done'
  | 'gone'
  | 'duplicate'

/** What an issue that was closed as a duplicate leads to, should an item still name it. */
interface DuplicateOf {
  readonly kind: 'duplicate-of'
  readonly number: number
}

/** All that an issue remembers of its notes and of the action's own doing; lives in its marker. */
export interface Memory {
  readonly id: string
  /** The issue that this is the memory of, once it has a number: a copy in another one gives itself away. */
  readonly number?: number | undefined
  readonly sources: readonly Source[]
  readonly title: FieldMemory
  readonly body: FieldMemory
  /** Labels that the action put on. */
  readonly labels: readonly string[]
  /** The logins that the owners resolved to, with what became of each. */
  readonly assignees: readonly RememberedAssignee[]
  /** Hashes of the sub-tasks that the note had ticked when the block was written. */
  readonly ticked: readonly string[]
  readonly state: RememberedState
  /** How often the action changed the state: tells the comment on one closing from that on the next. */
  readonly turn: number
  /** The older issue for which it was opened with a link, or in favour of which it was closed. */
  readonly relation: Relation | DuplicateOf | null
}
