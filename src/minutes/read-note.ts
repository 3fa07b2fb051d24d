import type { Finding } from '../domain/finding.js'
import type { Minutes, Note } from '../domain/minutes.js'
import { looksLikeMeeting } from './attendance.js'
import type { ItemsHeading } from './headings.js'
import { type NoteFile, parseNote } from './parse-minutes.js'
import type { ReadingOptions } from './reading.js'
import { normaliseText } from './source-text.js'

/**
 * Tells minutes from other files. Minutes have an items section and a date; where the heading of
 * the section is a general one ("Decisions", "Next steps"), or the date stands in a mere line, they
 * name people, teams or an agenda as well. A note with an `error` finding is unreadable: its issues are left alone.
 */
export function readNote(file: NoteFile, options: ReadingOptions): Note {
  const { minutes, certainty, datedBy } = parseNote(file, options)
  const { path, findings } = minutes
  if (findings.some(({ severity }) => severity === 'error'))
    return { kind: 'unreadable', path, findings }
  if (certainty === null) return { kind: 'other', path }
  if (minutes.date === null) return { kind: 'other', path, findings: undated(minutes, certainty) }
  const isMeeting =
    (certainty === 'unmistakable' && datedBy !== 'line') ||
    minutes.participants.length > 0 ||
    minutes.teams.length > 0 ||
    looksLikeMeeting(normaliseText(file.text).split('\n'))
  return isMeeting ? { kind: 'minutes', minutes } : { kind: 'other', path }
}

/** Items that nobody will see an issue of deserve a word. */
function undated(
  { sections, items }: Minutes,
  certainty: ItemsHeading['certainty'],
): readonly Finding[] {
  const [section] = sections
  if (section === undefined || items.length === 0 || certainty !== 'unmistakable') return []
  const message =
    'There are items here, but the note has no date, so it is not read as minutes and opens nothing. Put the date (2026-05-07) into the name of the file, the front matter or the first heading.'
  return [{ rule: 'undated', severity: 'notice', message, line: section.line, column: 1 }]
}
