/** What the configuration says about reading notes. */
export interface ReadingOptions {
  /** Keys of the directory: names that stand for an owner wherever they stand before a colon. */
  readonly knownOwners: readonly string[]
  /** Headings of items sections, added to the known ones. */
  readonly headings: {
    readonly actions: readonly string[]
    readonly decisions: readonly string[]
    readonly both: readonly string[]
  }
  /** Whether `ACTION: …` and `DECISION: …` count outside a section. */
  readonly inline: boolean
  /** How `3/4/2022` is read. Not told: a date that could be either is a finding. */
  readonly dateOrder: 'day-first' | 'month-first' | null
}

export const defaultReading: ReadingOptions = {
  knownOwners: [],
  headings: { actions: [], decisions: [], both: [] },
  inline: false,
  dateOrder: null,
}
