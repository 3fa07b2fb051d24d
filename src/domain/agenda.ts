import type { TrackedIssue } from './issue.js'
import type { CalendarDate } from './minutes.js'

export type AgendaIssue = Pick<TrackedIssue, 'number' | 'url'>

/** A meeting that raised an item. */
export interface RaisedAt {
  readonly path: string
  /** Null where only the issue remembers the meeting. */
  readonly line: number | null
  readonly date: CalendarDate
  readonly meeting: string
  readonly teams: readonly string[]
}

/** Who is to do an item. */
export interface AgendaOwner {
  /** As the note writes it; a login where a person was assigned on GitHub. */
  readonly name: string
  /** Whom the name stands for; empty where nobody knows. */
  readonly logins: readonly string[]
}

/** Who it is that notes name as all, everybody, tutti … */
export const everyone = 'Everyone'

/** An action item that is not done. */
export interface OpenItem {
  /** Identity of its issue, also of one that is only about to be opened. */
  readonly id: string
  readonly title: string
  /** Empty: nobody is named. */
  readonly owners: readonly AgendaOwner[]
  readonly due: CalendarDate | null
  /** By date; at least one. */
  readonly raised: readonly [RaisedAt, ...RaisedAt[]]
  readonly issue: AgendaIssue | null
  /** Whether a note still says it. */
  readonly standing: 'in-notes' | 'gone-from-notes'
}

/** What was agreed. */
export interface AgreedDecision {
  readonly id: string
  readonly title: string
  /** Where it was said last. */
  readonly at: RaisedAt
  readonly issue: AgendaIssue | null
}

/** What the next meeting wants to know: what is open, and what was agreed. */
export interface Agenda {
  /** Dated ones first, by date; then the others, the longest open first. */
  readonly open: readonly OpenItem[]
  /** The newest first. */
  readonly decisions: readonly AgreedDecision[]
}

/** Whether an item should have been done before `today`. */
export function isOverdue({ due }: Pick<OpenItem, 'due'>, today: CalendarDate): boolean {
  return due !== null && due < today
}

/** A meeting by name and date, which is said once: a note without a title is named after its file. */
export function meetingName({ path, meeting, date }: RaisedAt): string {
  if (path.endsWith(`/${meeting}`) || path === meeting) return date
  return saysDate(meeting, date) ? meeting : `${meeting}, ${date}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** As `2026-11-12`, `12.11.2026`, `November 12th, 2026` and the like; other languages are seen in numbers only. */
function saysDate(name: string, date: CalendarDate): boolean {
  const [year = '', month, day] = date.split('-')
  const words: readonly string[] = name.toLowerCase().match(/\p{L}+|\d+/gu) ?? []
  const hasMonth =
    words.some((word) => Number(word) === Number(month)) ||
    words.some((word) => word.startsWith(months[Number(month) - 1] ?? year))
  const hasDay = words.some((word) => Number(word) === Number(day))
  return words.includes(year) && hasMonth && hasDay
}
