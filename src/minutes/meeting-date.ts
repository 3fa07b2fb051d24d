import type { Finding } from '../domain/finding.js'
import { fold } from '../domain/fold.js'
import type { CalendarDate } from '../domain/minutes.js'
import { calendarDate } from './calendar.js'
import type { FrontMatter } from './front-matter.js'
import { wordSet } from './languages/vocabulary.js'
import { saysMinutes } from './minutes-title.js'
import { plainLabel } from './plain-label.js'
import { withoutWeekday } from './weekday.js'
import type { DateContext } from './written-date.js'
import { datesIn } from './written-date.js'

export interface MeetingDate {
  readonly date: CalendarDate | null
  /** A line `Date: …` stands in other texts as well. */
  readonly from: 'name-or-head' | 'line'
  readonly findings: readonly Finding[]
}

interface Sources {
  readonly path: string
  readonly lines: readonly string[]
  readonly frontMatter: FrontMatter
  /** The text of the first heading, and the line that it stands on. */
  readonly heading: { readonly text: string; readonly line: number } | null
  readonly order: DateContext['order']
}

/** When the meeting was: the file name says so best, then the front matter, the first heading, a line. */
export function meetingDate(sources: Sources): MeetingDate {
  const { frontMatter, heading, order } = sources
  const written = frontMatter.datetime ?? frontMatter.date
  const candidates = [
    { where: 'file name', date: dateOfPath(sources.path), line: 1 },
    { where: 'front matter', date: firstDate(written, order), line: 1 },
    {
      where: 'first heading',
      date: firstDate(heading?.text ?? null, order),
      line: heading?.line ?? 1,
    },
  ].filter((candidate) => candidate.date !== null)
  const [best, ...others] = candidates
  if (best === undefined)
    return { date: dateOfLines(sources.lines, order), from: 'line', findings: [] }
  const findings = others
    .filter((other) => other.date !== best.date && others.indexOf(other) === 0)
    .map((other): Finding => {
      const message = `The ${best.where} says ${best.date}, the ${other.where} ${other.date}: ${best.date} is taken. Correct the other if it was copied from an earlier note.`
      return { rule: 'dates-disagree', severity: 'warning', message, line: other.line, column: 1 }
    })
  return { date: best.date, from: 'name-or-head', findings }
}

const dateLabels = wordSet((language) => language.dateLabels)
/** Further down, a date belongs to something else. */
const linesOfHead = 40

/** `Date: 3 May 2022` near the top, or a day alone, counts where nothing else says when. */
function dateOfLines(lines: readonly string[], order: DateContext['order']): CalendarDate | null {
  for (const [index, line] of lines.slice(0, linesOfHead).entries()) {
    if (!/\d/.test(line)) continue
    const date = dateOfLine(line, order) ?? dateOfRow(lines, index, order)
    if (date !== null) return date
  }
  return null
}

function dateOfLine(line: string, order: DateContext['order']): CalendarDate | null {
  const [, label = '', value = ''] =
    /^([^:：|]{2,40})[:：|](.*)$/.exec(line.replace(/^\W*\|/, '')) ?? []
  if (dateLabels.has(fold(plainLabel(label)))) return firstDate(value, order)
  // `**Date** 3 May 2022`: bold says what a colon says.
  const [, bold = '', behind = ''] = /^\W*\*\*([^*:]{2,40})\*\*\s+(\S.*)$/.exec(line) ?? []
  if (dateLabels.has(fold(plainLabel(bold)))) return firstDate(behind, order)
  // Org writes `<2022-05-03 Tue>`, which would be a tag elsewhere.
  const plain = withoutWeekday(plainLabel(line.replace(/<(\d{4}-\d\d-\d\d)[^<>]*>/, '$1')))
  const first = plain.length < 80 ? datesIn(plain, { near: null, order })[0] : undefined
  const isAlone = first?.index === 0 && plain.length < 40
  const isTitle = first !== undefined && line.startsWith('#') && saysMinutes(plain)
  const isMinutes = first !== undefined && minutesOf.test(plain.slice(0, first.index))
  return isAlone || isTitle || isMinutes ? firstDate(plain, order) : null
}

/** Below `| Date | Place |` and its rule: what a table with one row says of the meeting. */
function dateOfRow(
  lines: readonly string[],
  index: number,
  order: DateContext['order'],
): CalendarDate | null {
  const [head = '', rule = '', row = '', next = ''] = lines.slice(Math.max(0, index - 2), index + 2)
  if (index < 2 || !/^[\s:|-]+$/.test(rule) || next.includes('|')) return null
  const [label, value] = [head, row].map((line) => /^\s*\|([^|]{2,40})\|/.exec(line)?.[1])
  return label !== undefined && value !== undefined && dateLabels.has(fold(plainLabel(label)))
    ? firstDate(value, order)
    : null
}

/** `Minutes – 3 May 2022 – Town hall`: nothing but a dash or the like before the day. */
const minutesOf =
  /^(?:(?:board|committee|meeting|call|draft|notes|protokoll|compte rendu|acta|ata|verbale|notulen) ){0,2}(?:minutes|notes|meeting|call|protokoll|compte[- ]rendu|acta|ata|verbale|notulen)\s?[-–—:|,]\s?(?:\p{L}{2,12},? )?$/iu

/** Enough for a year, a month, and a long name. */
const longestEnd = 200

/** A full date in the file name, or in the file name together with its folders: `2022/06/30.md`. */
function dateOfPath(path: string): CalendarDate | null {
  const name = dayNameOf(path)
  const digits = /(?<!\d)((?:19|20|21)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)/.exec(name)
  if (digits !== null) return fromDigits(digits[1], digits[3], digits[4])
  const late = /(?<!\d)(\d\d)([-_.])(\d\d)\2((?:19|20|21)\d\d)(?!\d)/.exec(name)
  if (late !== null && Number(late[1]) > 12) return fromDigits(late[4], late[3], late[1])
  if (late !== null && Number(late[3]) > 12) return fromDigits(late[4], late[1], late[3])
  const folders =
    /(?:^|\/)((?:19|20|21)\d\d)[-_/]?(?:(?:19|20|21)\d\d[-_])?(\d\d)[-_/](?:.*[-_])?(\d\d)(?:[-_. ][^/]*)?\.[a-z]+$/i.exec(
      path.slice(-longestEnd),
    )
  return folders === null
    ? firstDate(name.replace(/[-_]+/g, ' '), null)
    : fromDigits(folders[1], folders[2], folders[3])
}

/** The file's name; that of its folder where it is called like every other: `2022-06-30/README.md`. */
function dayNameOf(path: string): string {
  const [name = '', folder = ''] = path.split('/').reverse()
  const plain = name.replace(/\.[a-z]+$/i, '')
  return /^(?:readme|index|minutes|notes|meeting)$/i.test(plain) ? folder : plain
}

function fromDigits(year = '', month = '', day = ''): CalendarDate | null {
  return calendarDate(Number(year), Number(month), Number(day))
}

function firstDate(text: string | null, order: DateContext['order']): CalendarDate | null {
  if (text === null) return null
  const iso = /(?<!\d)((?:19|20|21)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(text)
  if (iso !== null) return fromDigits(iso[1], iso[2], iso[3])
  return datesIn(text, { near: null, order }).find((found) => found.date !== null)?.date ?? null
}
