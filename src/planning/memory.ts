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

/**
 * The state that the action set last. `recording` is a decision opened only to be closed as
 * `recorded` at once; `done`, `gone` and `duplicate` say why the action closed the issue.
 */
export type RememberedState = 'open' | 'recording' | 'recorded' | 'done' | 'gone' | 'duplicate'

/** All that an issue remembers of its notes and of the action's own doing; lives in its marker. */
export interface Memory {
  readonly id: string
  readonly sources: readonly Source[]
  readonly title: FieldMemory
  readonly body: FieldMemory
  /** Labels that the action put on. */
  readonly labels: readonly string[]
  /** Logins that the owners resolve to, and those of them that the action assigned. */
  readonly wanted: readonly string[]
  readonly granted: readonly string[]
  readonly state: RememberedState
  /** The older issue for which it was opened with a link. */
  readonly relation: Relation | null
}
