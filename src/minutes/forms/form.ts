import type { ItemKind } from '../../domain/minutes.js'
import type { People } from '../people.js'

/** What one form found at the beginning (or end) of an item. */
export interface FormReading {
  readonly owners?: readonly string[]
  readonly kind?: ItemKind
  readonly done?: boolean
  /** Until when, as written. */
  readonly due?: string
  /** What is left of the text. */
  readonly rest: string
}

/** What a form may ask about the note. */
export interface FormContext {
  readonly people: People
  /**
   * Where the text stands: in a section less is needed to be plainly an item; among decisions the
   * subject of a sentence owns nothing.
   */
  readonly place: 'section' | 'decisions' | 'elsewhere'
  /** Whether a name above owns it already: then only what looks like one counts. */
  readonly owned?: boolean
}

/** One way in which people write an item. Null: it is not written so. */
export interface Form {
  readonly name: string
  /** Set where the subject of a sentence is taken for the owner: among decisions it is nobody who acts. */
  readonly takesSubject?: true
  /** What every text has in which `read` finds anything: a cheap look that spares the long one. */
  readonly sign?: RegExp
  read(text: string, context: FormContext): FormReading | null
}
