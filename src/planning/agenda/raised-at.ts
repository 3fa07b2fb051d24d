import { basename } from 'node:path/posix'
import type { RaisedAt } from '../../domain/agenda.js'
import type { Raised } from '../identity/thread.js'
import type { Source } from '../memory.js'
import { meetingTitle } from '../merge/wanted.js'
import type { Occurrence } from '../occurrence.js'
import { namedTeams } from '../series.js'

/** The meetings of a thread, by date: those in the notes, or else those that its issue remembers. */
export function meetingsOf(
  raised: readonly Raised[],
  remembered: readonly Source[],
): readonly RaisedAt[] {
  if (raised.length > 0) return raised.map(({ occurrence }) => meetingAt(occurrence))
  return remembered.map(({ path, date }) => ({
    path,
    line: null,
    date,
    meeting: basename(path),
    teams: [],
  }))
}

export function meetingAt({ minutes, item, date }: Occurrence): RaisedAt {
  return {
    path: minutes.path,
    line: item.line,
    date,
    meeting: meetingTitle(minutes),
    teams: namedTeams(minutes.teams),
  }
}
