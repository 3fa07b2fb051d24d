import type { Note } from '../domain/minutes.js'
import { looksLikeMeeting } from './attendance.js'
import { type NoteFile, parseNote } from './parse-minutes.js'
import type { ReadingOptions } from './reading.js'
import { normaliseText } from './source-text.js'

/**
 * Tells minutes from other files. Minutes have an items section and a date; where the heading of
 * the section is a general one ("Decisions", "Next steps"), they name people, teams or an agenda
 * as well. A note with an `error` finding is unreadable: its issues are left alone.
 */
export function readNote(file: NoteFile, options: ReadingOptions): Note {
  const { minutes, certainty } = parseNote(file, options)
  const { path, findings } = minutes
  if (findings.some(({ severity }) => severity === 'error'))
    return { kind: 'unreadable', path, findings }
  if (certainty === null || minutes.date === null) return { kind: 'other', path }
  const isMeeting =
    certainty === 'unmistakable' ||
    minutes.participants.length > 0 ||
    minutes.teams.length > 0 ||
    looksLikeMeeting(normaliseText(file.text).split('\n'))
  return isMeeting ? { kind: 'minutes', minutes } : { kind: 'other', path }
}
