import { fold } from '../domain/fold.js'
import type { CalendarDate } from '../domain/minutes.js'
import { languages } from './languages/vocabulary.js'

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1970 && year <= 2199
  return exists ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

let months: ReadonlyMap<string, number> | undefined

/** Every name of a month, long and short, in every language that is read; folded, without full stops. */
export function monthNames(): ReadonlyMap<string, number> {
  months ??= new Map(languages.toReversed().flatMap(({ tag }) => monthsIn(tag)))
  return months
}

function monthsIn(tag: string): [string, number][] {
  const long = new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) => {
    const date = new Date(Date.UTC(2023, index, 15))
    return [long, alone, short].flatMap((format): [string, number][] =>
      format
        .formatToParts(date)
        .filter((part) => part.type === 'month' && !/\d/.test(part.value))
        .map((part) => [fold(part.value).replace(/\.$/, ''), index + 1]),
    )
  })
}
