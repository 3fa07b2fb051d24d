/** The headings of items sections, by what stands under them. */
export interface HeadingWords {
  readonly actions: readonly string[]
  readonly decisions: readonly string[]
  readonly both: readonly string[]
}

export interface MarkerWords {
  readonly action: readonly string[]
  readonly decision: readonly string[]
}

/**
 * The words by which one language writes minutes, in lower case. Case and accents are folded
 * before they are compared, so `décisions` also reads `Decisions`.
 */
export interface Language {
  /** BCP 47: `Intl` knows the names of its months. */
  readonly tag: string
  /** How it writes a day in numbers, 3/4; null: in both ways. */
  readonly dateOrder: 'day-first' | 'month-first' | null
  /** Headings that stand in minutes only. */
  readonly unmistakableHeadings: HeadingWords
  /** Headings that stand in other texts as well: such a note must name participants or an agenda. */
  readonly generalHeadings: HeadingWords
  /** Headings below which only what names an owner, or is marked, is an action: `next week`. */
  readonly vagueHeadings: readonly string[]
  /** Words around a heading that do not change its meaning: `new`, `key`, `summary`. */
  readonly headingExtras: readonly string[]
  /** Words that make a heading a look back at earlier items: `previous`, `last`. */
  readonly reviewWords: readonly string[]
  /** Headings and labels of lists of people: `attendees`, `present`. */
  readonly attendanceHeadings: readonly string[]
  /** Headings of other parts of minutes, which end an items section: `agenda`, `next meeting`. */
  readonly otherHeadings: readonly string[]
  /** What stands before the day of the meeting: `Date: 3 May 2022`. */
  readonly dateLabels: readonly string[]
  /** Words that mark a line as an item wherever it stands: `ACTION: …`, `DECISION: …`. */
  readonly markers: MarkerWords
  /** Words that do so in an items section only: `Follow up: …`. */
  readonly sectionMarkers: MarkerWords
  /** What stands between an owner and what is to be done: `to`, `will`. */
  readonly modals: readonly string[]
  /** Verbs that stand there and say what is done, so they stay in the text: `kümmert sich um`. */
  readonly deeds: readonly string[]
  /** What stands between two owners: `and`. */
  readonly joiners: readonly string[]
  /** What stands before the owner: `for`. */
  readonly ownerPrepositions: readonly string[]
  /** Groups and roles: they own items though they look like plain words. */
  readonly groups: readonly string[]
  /** Words that are nobody's name though they stand where one would: `we`, `somebody`, `it`. */
  readonly pronouns: readonly string[]
  /** Words before a colon that are topics, never owners. */
  readonly topics: readonly string[]
  /** What stands where an item would: `none`, `tbd`. */
  readonly placeholders: readonly string[]
  /** What a line begins with that says that nothing was agreed: `no decision`. */
  readonly nothings: readonly string[]
  /** Words before a colon that make a line a remark, not an item: `note`, `proposed`. */
  readonly remarks: readonly string[]
  /** What announces a due date: `by`, `until`. */
  readonly dueCues: readonly string[]
  /** What says so behind the date: `まで`. */
  readonly dueCuesAfter: readonly string[]
  readonly doneWords: readonly string[]
  /** Words that, with a colon, say something about the item above them: `Owner: Ana`. */
  readonly fields: {
    readonly owner: readonly string[]
    readonly due: readonly string[]
    readonly status: readonly string[]
  }
  /** Heads of table columns. */
  readonly columns: {
    readonly owner: readonly string[]
    readonly text: readonly string[]
    readonly due: readonly string[]
    readonly status: readonly string[]
  }
  /** What the lines at the foot of minutes begin with: `meeting adjourned`, `minutes taken by`. */
  readonly closings: readonly string[]
  /** What a paragraph begins with that goes on with the one above: `then`, `alternatively`. */
  readonly continuations: readonly string[]
}

/** Words separated by commas: keeps long lists readable. */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
}
