import type { DueDate } from '../domain/minutes.js'
import type { FormContext } from './forms/form.js'
import type { HeadingReader } from './headings.js'
import type { Topics } from './topics.js'
import type { DateContext } from './written-date.js'

/** What holds for everything under a heading or a label. */
export interface Scope {
  readonly kind: 'action' | 'decision' | 'both'
  /** Who owns what names nobody else: `RD:` above a list. */
  readonly owners: readonly string[]
  readonly review: boolean
  /** Whether everything below is finished: "Completed actions". */
  readonly done: boolean
  /** Whether only what names an owner or is marked is an item: "Next week". */
  readonly vague: boolean
  /** Until when the actions are due that say no day themselves: "To do until 3 May:" above a list. */
  readonly due?: DueDate | null
}

/** What the readers of items know about the note. */
export interface NoteContext extends FormContext {
  readonly headings: HeadingReader
  readonly dates: DateContext
  readonly topics: Topics
}
