import type { CalendarDate } from './minutes.js'

/** What an owner of the directory stands for. */
export interface DirectoryEntry {
  /** Logins to assign, without `@`. */
  readonly members: readonly string[]
  readonly labels: readonly string[]
  /** Whether the name may be @-mentioned in issues. */
  readonly mention: boolean
}

/** The configured map from owners, as notes write them, to logins and labels. Keys are as configured. */
export type Directory = ReadonlyMap<string, DirectoryEntry>

/** A test of plain text. A `RegExp` is one; patterns from the configuration are built so that they cannot run away. */
export interface TextPattern {
  readonly source: string
  test(text: string): boolean
}

/** What the configuration says about planning. */
export interface Policy {
  readonly directory: Directory
  readonly decisions: 'record' | 'open' | 'skip'
  readonly removed: 'label' | 'close' | 'keep'
  readonly carried: 'comment' | 'quiet'
  /** Items whose text matches one of these are never synced. */
  readonly ignore: readonly TextPattern[]
  /** Globs that each make one series, where folders do not. */
  readonly series: readonly string[]
  /** Logins, besides the run's own, whose issues count as written by the action. */
  readonly trustedAuthors: readonly string[]
  /** Whether one issue shows all that is open. */
  readonly dashboard: boolean
  /** Notes of earlier meetings open no new issues. */
  readonly since: CalendarDate | null
}

/** The most changes of each kind that one run may make. */
export interface Limits {
  readonly maxCreate: number
  readonly maxClose: number
  readonly maxUpdate: number
}
