import { fold } from '../domain/fold.js'
import type { CalendarDate } from '../domain/minutes.js'
import { calendarDate, daysBetween, monthNames } from './calendar.js'
import { alternatives } from './languages/vocabulary.js'
import { matchesOf } from './matches.js'

/** A date as it stands in a text. */
export interface WrittenDate {
  /** Null where there is no such day, or where day and month could be swapped. */
  readonly date: CalendarDate | null
  readonly doubt: 'impossible' | 'ambiguous' | null
  readonly written: string
  /** Where it begins in the text. */
  readonly index: number
}

export interface DateContext {
  /** Gives dates without a year theirs: the nearest such day. */
  readonly near: CalendarDate | null
  readonly order: 'day-first' | 'month-first' | null
}

let pattern: RegExp | undefined

function datePattern(): RegExp {
  if (pattern !== undefined) return pattern
  const month = `(?:${alternatives(monthNames().keys())})(?![\\p{L}])\\.?`
  const day = '\\d{1,2}(?:st|nd|rd|th|er|\\.|º|°|-?(?:го|ого))?'
  const year = "(?:\\d{4}|'\\d{2})"
  pattern = new RegExp(
    [
      '(?<![\\d/.-])(?<isoYear>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?![\\d/]|[-.]\\d)',
      '(?<!\\d)(?:(?<hanYear>\\d{4})[年년]\\s?)?(?<hanMonth>\\d{1,2})[月월]\\s?(?<hanDay>\\d{1,2})[日号일]?',
      `(?<![\\d/.-])(?<leadYear>\\d{4})[-/. ](?<thirdMonth>${month})[-/. ]?(?<thirdDay>\\d{1,2})(?![\\d/:]|[.]\\d)`,
      `(?<![\\p{L}\\d/.-])(?<firstDay>${day})(?:\\s+of|\\s+de|\\s+d')?[\\s-]*(?<secondMonth>${month})(?:[\\s,-]*(?:de\\s+|del\\s+)?(?<lateYear>${year})(?!\\d))?`,
      `(?<![\\p{L}\\d])(?<firstMonth>${month})\\s*(?<secondDay>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|\\s*(?:am|pm)\\b)(?:\\s*[-–]\\s*(?<lastDay>\\d{1,2})(?!\\d))?(?:(?:,\\s*|\\s+)(?<endYear>${year})(?!\\d))?`,
      '(?<![\\d/.-])(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<numberYear>\\d{4}|\\d{2})(?![\\d/]|[.]\\d)',
      '(?<![\\d/.-])(?<shortOne>\\d{1,2})\\/(?<shortTwo>\\d{1,2})(?![\\d/]|\\.\\d)',
      '(?<![\\d/.-])(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?!\\d)',
    ].join('|'),
    'giu',
  )
  return pattern
}

/** Every date in a text, in order. */
export function datesIn(text: string, context: DateContext): readonly WrittenDate[] {
  if (!/\d/.test(text)) return []
  return matchesOf(datePattern(), foldedInPlace(text)).flatMap((match) => {
    const found = read(match.groups ?? {}, context)
    const written = text.slice(match.index, match.index + match[0].length).trim()
    return found === null ? [] : [{ ...found, written, index: match.index }]
  })
}

/** Accents are folded without moving anything: a letter stays one letter. */
export function foldedInPlace(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => keepLength(letter, fold(letter)))
}

function keepLength(letter: string, folded: string): string {
  return folded.length === letter.length ? folded : letter
}

type Reading = Pick<WrittenDate, 'date' | 'doubt'>

function read(groups: Record<string, string | undefined>, context: DateContext): Reading | null {
  const number = (name: string) => Number.parseInt(groups[name] ?? '', 10)
  if (groups['isoYear'] !== undefined)
    return exact(number('isoYear'), number('isoMonth'), number('isoDay'))
  if (groups['hanMonth'] !== undefined) {
    const year = fullYear(groups['hanYear'])
    const [month, day] = [number('hanMonth'), number('hanDay')]
    return year === null ? nearest(month, day, context) : exact(year, month, day)
  }
  if (groups['one'] !== undefined) {
    return numeric(number('one'), number('two'), fullYear(groups['numberYear']) ?? 0, {
      order: groups['mark'] === '.' ? 'day-first' : context.order,
    })
  }
  if (groups['shortOne'] !== undefined)
    return withoutYear(number('shortOne'), number('shortTwo'), context)
  if (groups['dotDay'] !== undefined) return nearest(number('dotMonth'), number('dotDay'), context)
  const month = monthNames().get(
    fold(groups['thirdMonth'] ?? groups['secondMonth'] ?? groups['firstMonth'] ?? '').replace(
      /\.$/,
      '',
    ),
  )
  const day = Number.parseInt(
    groups['thirdDay'] ?? groups['firstDay'] ?? groups['lastDay'] ?? groups['secondDay'] ?? '',
    10,
  )
  if (month === undefined) return null
  const year = fullYear(groups['leadYear'] ?? groups['lateYear'] ?? groups['endYear'])
  return year === null ? nearest(month, day, context) : exact(year, month, day)
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null
  const year = Number.parseInt(text.replace("'", ''), 10)
  return year < 100 ? 2000 + year : year
}

function exact(year: number, month: number, day: number): Reading {
  const date = calendarDate(year, month, day)
  return { date, doubt: date === null ? 'impossible' : null }
}

function numeric(
  one: number,
  two: number,
  year: number,
  { order }: Pick<DateContext, 'order'>,
): Reading {
  if (order === 'day-first' || one > 12) return exact(year, two, one)
  if (order === 'month-first' || two > 12 || one === two) return exact(year, one, two)
  return { date: null, doubt: 'ambiguous' }
}

/** `12/31`; `2/3` says no day where the order is not known. */
function withoutYear(one: number, two: number, context: DateContext): Reading | null {
  const isDayFirst = context.order === 'day-first' || (one > 12 && two <= 12)
  if (context.order === null && one !== two && one <= 12 && two <= 12)
    return { date: null, doubt: 'ambiguous' }
  const [day, month] = isDayFirst ? [one, two] : [two, one]
  const reading = month > 12 ? null : nearest(month, day, context)
  return reading?.date == null ? null : reading
}

/** Without a year: of last, this and next year's, the day that is nearest to the meeting. */
function nearest(month: number, day: number, { near }: DateContext): Reading | null {
  if (near === null) return null
  const meeting = Number.parseInt(near, 10)
  const candidates = [meeting - 1, meeting, meeting + 1]
    .map((year) => calendarDate(year, month, day))
    .filter((date) => date !== null)
  // A little later is likelier than a little earlier: what is due lies ahead.
  const distance = (date: CalendarDate) => {
    const days = daysBetween(near, date)
    return days < 0 ? -6 * days : days
  }
  const [best] = candidates.sort((date, other) => distance(date) - distance(other))
  return best === undefined ? { date: null, doubt: 'impossible' } : { date: best, doubt: null }
}
