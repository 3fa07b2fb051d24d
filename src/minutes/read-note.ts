import type { Finding } from '../domain/finding.js'
import type { DatedMinutes, Minutes, Note } from '../domain/minutes.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { looksLikeMeeting } from './attendance.js'
import type { ItemsHeading } from './items-heading.js'
import { namesMeeting, saysMinutes } from './minutes-title.js'
import { type NoteFile, parseNote } from './parse-minutes.js'
import { normaliseText } from './source-text.js'

/**
 * Tells minutes from other files. Minutes have an items section and a date; where the heading of
 * the section is a general one ("Decisions", "Next steps"), or the date stands in a mere line, they
 * name people, teams or an agenda as well. A note with an `error` finding is unreadable: its issues are left alone.
 */
export function readNote(file: NoteFile, options: ReadingOptions): Note {
  const { minutes, unfit, certainty } = examine(file, options)
  const { path, findings } = minutes
  if (findings.some(({ severity }) => severity === 'error'))
    return { kind: 'unreadable', path, findings }
  if (unfit === null && isDated(minutes)) return { kind: 'minutes', minutes }
  return unfit === 'no-date'
    ? { kind: 'other', path, findings: undated(minutes, certainty) }
    : { kind: 'other', path }
}

/** What a file lacks to be taken for minutes; `no-people`: its section has a general name, and nothing else tells of a meeting. */
export type Unfitness = 'no-section' | 'no-date' | 'no-people'

/** What is read in a file, and why it is not taken for minutes, if it is not. */
export function examineNote(
  file: NoteFile,
  options: ReadingOptions,
): { readonly minutes: Minutes; readonly unfit: Unfitness | null } {
  const { minutes, unfit } = examine(file, options)
  return { minutes, unfit }
}

function examine(file: NoteFile, options: ReadingOptions) {
  const parsed = parseNote(file, options)
  const { minutes, certainty, datedBy } = parsed
  const isMeeting = () =>
    (certainty === 'unmistakable' && datedBy !== 'line') ||
    minutes.participants.length > 0 ||
    minutes.teams.length > 0 ||
    isTitledMinutes(minutes) ||
    hasMeeting(normaliseText(file.text).split('\n'))
  const unfit = (): Unfitness | null => {
    if (certainty === null) return 'no-section'
    if (minutes.date === null) return 'no-date'
    return isMeeting() ? null : 'no-people'
  }
  return { minutes, certainty, unfit: unfit() }
}

function isDated(minutes: Minutes): minutes is DatedMinutes {
  return minutes.date !== null
}

/** A list of people or an agenda, or the minutes of one day among others: "## Meeting notes 3 May 2022". */
function hasMeeting(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '')
  return (
    looksLikeMeeting(lines) ||
    namesMeeting(first ?? '') ||
    lines.some(
      (line) => line.startsWith('#') && (line === first || /\d{4}/.test(line)) && saysMinutes(line),
    )
  )
}

/** "Meeting notes" in the title says what the file is. */
function isTitledMinutes({ title }: Minutes): boolean {
  return title !== null && saysMinutes(title)
}

/** Items that nobody will see an issue of deserve a word. */
function undated(
  { sections, items }: Minutes,
  certainty: ItemsHeading['certainty'] | null,
): readonly Finding[] {
  const [section] = sections
  if (section === undefined || items.length === 0 || certainty !== 'unmistakable') return []
  const message =
    'There are items here, but the note has no date, so it is not read as minutes and opens nothing. Put the date (2026-05-07) into the name of the file, the front matter or the first heading.'
  return [{ rule: 'undated', severity: 'notice', message, line: section.line, column: 1 }]
}
