import { type Agenda, isOverdue, meetingName, type OpenItem } from '../../domain/agenda.js'
import { linkToComingIssue, linkToIssue } from '../../domain/issue-link.js'
import type { CalendarDate } from '../../domain/minutes.js'
import { noteUrl } from '../../domain/note-url.js'
import type { Origin } from '../../domain/repository.js'
import { agendaMarkdown } from '../agenda/agenda-markdown.js'
import { hash } from '../hash.js'
import { actionItem } from '../labels.js'
import { inline } from '../text/inline.js'

const rest = `_More did not fit here: [all open action items](../issues?q=is%3Aissue+is%3Aopen+label%3A${actionItem.name})._`
const footer =
  '<sub>Kept up to date by minutes-to-issues, from the meeting notes and their issues. What you write above or below this list stays yours.</sub>'

/** The managed block of at most `maxBytes` in UTF-8, which the byte order of no language makes too long. */
export function dashboardBlock(
  agenda: Agenda,
  {
    today,
    origin,
    maxBytes,
  }: { readonly today: CalendarDate; readonly origin: Origin; readonly maxBytes: number },
): string {
  const lines = agendaMarkdown(agenda, {
    today,
    heading: '###',
    ages: 'untold',
    text: inline,
    issue: issueLink,
    meeting: (meeting) => {
      const { path, line } = meeting
      return `[${inline(meetingName(meeting))}](${noteUrl(origin, path, line)})`
    },
  })
  return [...asManyAsFit(lines, maxBytes - sizeOf(rest) - sizeOf(footer) - 4), '', footer].join(
    '\n',
  )
}

/**
 * What the dashboard is made of: another value rewrites it. Not in it are the numbers of issues, which new ones get
 * only then, and the commit and lines of links; ages are not shown at all.
 */
export function dashboardKey({ open, decisions }: Agenda, today: CalendarDate): string {
  const items = open.map((item) => [
    ...[item.id, item.title, item.due, isOverdue(item, today), item.standing],
    item.owners.map(({ name, logins }) => [name, ...logins]),
    item.raised.map(({ path, date, meeting }) => [path, date, meeting]),
  ])
  const agreed = decisions.map(({ id, title, at }) => [id, title, at.path, at.date, at.meeting])
  return hash(JSON.stringify([items, agreed]))
}

function issueLink({ id, issue }: Pick<OpenItem, 'id' | 'issue'>): string {
  return issue === null ? linkToComingIssue(id) : linkToIssue(issue.number)
}

function asManyAsFit(lines: readonly string[], maxBytes: number): readonly string[] {
  let room = maxBytes
  const end = lines.findIndex((line) => {
    room -= sizeOf(line)
    return room < 0
  })
  return end < 0 ? lines : [...lines.slice(0, end), '', rest]
}

function sizeOf(line: string): number {
  return Buffer.byteLength(line) + 1
}
