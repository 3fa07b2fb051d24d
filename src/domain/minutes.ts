import type { Finding } from './finding.js'

export type ItemKind = 'action' | 'decision'

/** A date without a time: `YYYY-MM-DD`. Compares and sorts as text. */
export type CalendarDate = string

export interface DueDate {
  readonly date: CalendarDate
  /** The words that say so, as they stand in the note: `by July 25`, `(due: 2022-07-25)`. */
  readonly written: string
}

/** What stands below an item and belongs to it, in the order of the note. */
export type Detail =
  /** A list entry; rendered as an entry of the task list. */
  | {
      readonly kind: 'task'
      readonly text: string
      readonly done: boolean
      /** 0 for an entry directly below the item. */
      readonly depth: number
    }
  /** A paragraph, code block or quote, as Markdown. */
  | { readonly kind: 'text'; readonly text: string }

/** What the note says about the issue of an item. */
export type Tracking =
  /** Nothing: the action opens and follows an issue. */
  | { readonly kind: 'own' }
  /** `… (#12)` at the item's end: that issue, if it is one of ours. */
  | { readonly kind: 'named'; readonly number: number }
  /** `(no issue)`. */
  | { readonly kind: 'none' }
  /** `(tracked in #12)` or `(tracked in owner/repo#12)`, the reference as written. */
  | { readonly kind: 'elsewhere'; readonly reference: string }

/** One unit of the "TODOs and Decisions" section. */
export interface Item {
  readonly kind: ItemKind
  /** As the note writes them, without an `@` being added or taken away. Empty: nobody is named. */
  readonly owners: readonly string[]
  /**
   * Markdown as written, without the owner prefix, the check-box, the marks of being done
   * (`~~…~~`, `(done)`) and the tracking suffix. Line breaks of the note are kept.
   */
  readonly text: string
  /** The first sentence of `text` as plain text, without a trailing full stop; not yet cut to a length. */
  readonly title: string
  readonly details: readonly Detail[]
  readonly done: boolean
  readonly due: DueDate | null
  readonly tracking: Tracking
  /** Whether it stands in a section that goes through the items of earlier meetings. */
  readonly review: boolean
  /** Where the item begins, and the last line of its details. 1-based. */
  readonly line: number
  readonly column: number
  readonly endLine: number
}

/** A heading that opens an items section. */
export interface Section {
  readonly line: number
  readonly heading: string
}

/** A person whom the front matter lists, or the text with a login or initials: `Răzvan Deaconescu (RD, @razvand)`. */
export interface Participant {
  /** The entry as written. */
  readonly written: string
  readonly name: string
  /** What else stands in the parentheses, but for the login: `RD`. */
  readonly aliases: readonly string[]
  /** Without the `@`. */
  readonly login: string | null
}

/** One parsed meeting note. */
export interface Minutes {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly date: CalendarDate | null
  /** As the front matter has it. */
  readonly datetime: string | null
  readonly title: string | null
  readonly teams: readonly string[]
  readonly participants: readonly Participant[]
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
}

/** Minutes of a meeting whose day is known. */
export interface DatedMinutes extends Minutes {
  readonly date: CalendarDate
}

/** What one file of the tree turned out to be. */
export type Note =
  | { readonly kind: 'minutes'; readonly minutes: DatedMinutes }
  /** Meant as minutes, but broken: its issues are left alone. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly findings: readonly Finding[] }
  /** Any other Markdown file: a blog post, a README, minutes without items or date. */
  | { readonly kind: 'other'; readonly path: string; readonly findings?: readonly Finding[] }

/** The checked-out tree as a run sees it. */
export interface NoteTree {
  /** Every file that the globs matched. */
  readonly notes: readonly Note[]
  /** Every file in the tree, matched or not: a path that is not here is gone. */
  readonly paths: ReadonlySet<string>
}
