import type { CalendarDate } from './minutes.js'

/** An owner that notes name and no directory knows, with all that tells who it is. */
export interface UnknownOwner {
  /** The spelling that most items use. */
  readonly name: string
  /** How many items name it. */
  readonly items: number
  /** The day of the last meeting that did. */
  readonly last: CalendarDate | null
  /** Logins that the notes themselves give for it. */
  readonly logins: readonly string[]
  /** Participants of those meetings whose name fits, those of most meetings first. */
  readonly participants: readonly KnownPerson[]
  /** Authors whose name fits, in the order given. */
  readonly authors: readonly KnownPerson[]
  /** Whether notes name it as their team. */
  readonly kind: 'team' | 'person'
}

export interface KnownPerson {
  readonly name: string
  readonly login: string | null
}
