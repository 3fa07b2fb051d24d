import picomatch from 'picomatch'
import type { Agenda, RaisedAt } from '../../domain/agenda.js'
import type { CalendarDate } from '../../domain/minutes.js'

/** Which part of an agenda somebody wants to see. */
export interface AgendaScope {
  /** Meetings before it count only for items whose issue is open; null: all count. */
  readonly since: CalendarDate | null
  readonly isWanted: (meeting: Pick<RaisedAt, 'path' | 'teams'>) => boolean
  /** The most decisions, the newest first. */
  readonly mostDecisions: number
}

/** The part of an agenda that a meeting, or a page, is about. */
export function narrowed(agenda: Agenda, { since, isWanted, mostDecisions }: AgendaScope): Agenda {
  const isRecent = ({ date }: RaisedAt) => since === null || date >= since
  return {
    open: agenda.open.filter(
      ({ raised, issue }) => raised.some(isWanted) && (issue !== null || raised.some(isRecent)),
    ),
    decisions: agenda.decisions
      .filter(({ at }) => isWanted(at) && isRecent(at))
      .slice(0, mostDecisions),
  }
}

/** Meetings whose notes match a glob, and that name a team; an empty text asks for nothing. */
export function meetingFilter({
  series,
  team,
}: {
  readonly series: string
  readonly team: string
}): AgendaScope['isWanted'] {
  const isOfSeries = series === '' ? () => true : picomatch(series)
  const wanted = team.trim().toLowerCase()
  return ({ path, teams }) => isOfSeries(path) && (wanted === '' || teams.includes(wanted))
}
