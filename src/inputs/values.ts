import type { CalendarDate } from '../domain/minutes.js'
import { parseRepositoryName, type RepositoryName } from '../domain/repository.js'
import { SettingError } from './setting-error.js'

/** A setting as it was given. */
export interface Setting {
  readonly name: string
  readonly text: string
}

/** The spellings that YAML 1.2 and the runner know. */
export function parseSwitch({ name, text }: Setting): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new SettingError(name, text, 'expected `true` or `false`')
}

export function parseCount({ name, text }: Setting): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new SettingError(name, text, 'expected a whole number, 0 or more')
}

export function parseRepository({ name, text }: Setting): RepositoryName {
  const repository = parseRepositoryName(text)
  if (repository) return repository
  throw new SettingError(name, text, 'expected `owner/name`, such as `octo-org/octo-repo`')
}

/** One glob a line; blank lines and lines that begin with `#` do not count. */
export function parseGlobs({ name, text }: Setting): readonly string[] {
  const globs = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (globs.some((glob) => !glob.startsWith('!'))) return globs
  throw new SettingError(
    name,
    text,
    'expected at least one glob that does not begin with `!`, such as `notes/**/*.md`',
  )
}

const secondsOf: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
}

/** `90 seconds`, `5 minutes`, `1 hour`. Returns milliseconds. */
export function parseDuration({ name, text }: Setting): number {
  const [, count, unit = ''] = /^(\d{1,6}) *(second|minute|hour)s?$/i.exec(text) ?? []
  const seconds = secondsOf[unit.toLowerCase()]
  if (count !== undefined && seconds !== undefined) return Number(count) * seconds * 1000
  throw new SettingError(
    name,
    text,
    'expected a number of seconds, minutes or hours, such as `5 minutes`',
  )
}

/** A date, or a duration such as `90 days` before `today`. */
export function parseSince({ name, text }: Setting, today: CalendarDate): CalendarDate {
  const [, count, unit = ''] = /^(\d{1,4}) *(day|week|month|year)s?$/i.exec(text) ?? []
  const date = count === undefined ? text : before(today, Number(count), unit.toLowerCase())
  if (isCalendarDate(date)) return date
  throw new SettingError(
    name,
    text,
    'expected a date such as `2026-01-31`, or a time before today such as `90 days`, `6 months` or `1 year`',
  )
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  // `2026-02-30` would roll over into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function before(today: CalendarDate, count: number, unit: string): CalendarDate {
  const date = new Date(`${today}T00:00:00Z`)
  if (unit === 'day') date.setUTCDate(date.getUTCDate() - count)
  if (unit === 'week') date.setUTCDate(date.getUTCDate() - 7 * count)
  if (unit === 'month') rewindMonths(date, count)
  if (unit === 'year') rewindMonths(date, 12 * count)
  return date.toISOString().slice(0, 10)
}

/** The same day some months ago, or the last day of that month: a month before May 31 is April 30. */
function rewindMonths(date: Date, count: number): void {
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - count)
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0))
  date.setUTCDate(Math.min(day, daysInMonth.getUTCDate()))
}
