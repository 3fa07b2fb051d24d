import { type Agenda, meetingName } from '../domain/agenda.js'
import type { CalendarDate } from '../domain/minutes.js'
import { noteUrl } from '../domain/note-url.js'
import type { Origin } from '../domain/repository.js'
import { agendaMarkdown } from '../planning/agenda/agenda-markdown.js'
import { markdownLink } from '../reporting/markdown.js'

export interface AgendaSheet {
  readonly today: CalendarDate
  /** Null: no links can be made. */
  readonly origin: Origin | null
  readonly aside: readonly string[]
  /** Escaped for Markdown, but not where a person reads it in a terminal. */
  readonly text: (plain: string) => string
}

/** An agenda as it is pasted into the next note. */
export function agendaText(wanted: Agenda, { today, origin, aside, text }: AgendaSheet): string {
  const lines = agendaMarkdown(wanted, {
    today,
    heading: '##',
    ages: 'told',
    text,
    issue: ({ issue }) =>
      issue === null ? null : markdownLink(`#${issue.number}`, issue.url, text),
    meeting: (meeting) =>
      origin === null
        ? text(meetingName(meeting))
        : markdownLink(meetingName(meeting), noteUrl(origin, meeting.path, meeting.line), text),
  })
  return [
    `# Open action items and recent decisions, ${today}`,
    '',
    ...lines,
    ...aside.flatMap((line) => ['', text(line)]),
    '',
  ].join('\n')
}
