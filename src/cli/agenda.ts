import { readingOf } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import { type Agenda, meetingName } from '../domain/agenda.js'
import { type Clock, calendarDate } from '../domain/clock.js'
import type { CalendarDate, NoteTree } from '../domain/minutes.js'
import { noteUrl } from '../domain/note-url.js'
import type { Origin } from '../domain/repository.js'
import { visibleLine } from '../domain/visible.js'
import { readInputs } from '../inputs.js'
import { readNoteTree } from '../minutes/note-tree.js'
import { agendaMarkdown } from '../planning/agenda/agenda-markdown.js'
import { type AgendaScope, meetingFilter, narrowed } from '../planning/agenda/agenda-scope.js'
import { plan } from '../planning/plan.js'
import { namedTeams } from '../planning/series.js'
import { agendaJson } from '../reporting/agenda-json.js'
import { markdownLink, plainMarkdown } from '../reporting/markdown.js'
import { requireNotes } from '../sync/require-notes.js'
import { systemClock } from '../tracker/system-clock.js'
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageError,
} from './command.js'
import { readIssues } from './known-issues.js'
import { inputsFrom, runOptions } from './run-options.js'
import { whileWorking } from './while-working.js'

const { token, repository, notes, config } = runOptions
const standardAge = '90 days'
const mostDecisions = 10

export const agenda: Command = {
  name: 'agenda',
  summary: 'Markdown for the next meeting: what is open, what was agreed',
  example: "--series 'notes/board/**' > agenda.md",
  takesFiles: 'no',
  options: {
    json: { description: 'print JSON instead' },
    series: {
      value: 'GLOB',
      description: "only meetings whose notes match, such as 'notes/board/**'",
    },
    team: { value: 'TEAM', description: 'only meetings whose notes name this team' },
    since: {
      value: 'DATE',
      description: `meetings before this count only for items with an open issue; default: ${standardAge}`,
    },
    repository,
    token,
    notes,
    config,
  },
  run: (given, terminal) => printAgenda(given, terminal, systemClock),
}

/** Prints the agenda of the day that `clock` tells. */
export async function printAgenda(
  given: Arguments,
  terminal: Terminal,
  clock: Clock,
): Promise<ExitCode> {
  const today = calendarDate(clock.now())
  const source = inputsFrom(given, terminal, { today, dryRun: true })
  const inputs = readInputs({
    ...source,
    read: (name) => source.read(name) || (name === 'since' ? standardAge : ''),
  })
  const settings = await loadConfig(terminal.folder, inputs.config)
  const tree = await whileWorking(terminal, 'Reading the notes', () =>
    readNoteTree(terminal.folder, inputs.notes, readingOf(settings)),
  )
  requireNotes(tree, inputs.notes)
  const isWanted = meetingFilter({ series: given.option('series'), team: given.option('team') })
  requireMeeting(tree, isWanted)
  // Whoever asks with a token of their own wants to see what the workflow's wrote.
  const trustedAuthors = [...settings.trustedAuthors, 'github-actions[bot]']
  const known = await readIssues(inputs, trustedAuthors, { terminal, clock })
  const policy = { ...settings, trustedAuthors, since: null, dashboard: false }
  const planned = plan({ ...known, tree, policy, today, assignable: null })
  const wanted = narrowed(planned.agenda, { since: inputs.since, isWanted, mostDecisions })
  const old = narrowed(planned.agenda, { since: null, isWanted, mostDecisions }).open.length
  const leftOut = old - wanted.open.length
  const aside =
    leftOut === 0
      ? []
      : [
          `Left out: items without an issue, of meetings before ${inputs.since} (${leftOut}). --since reaches further.`,
        ]
  // In a window it stands below the agenda.
  if (terminal.columns === null) for (const line of aside) terminal.say(line)
  terminal.write(
    given.isSet('json')
      ? `${agendaJson(wanted, today)}\n`
      : agendaText(wanted, {
          today,
          origin: known.links === 'known' ? known.origin : null,
          aside,
          text: terminal.columns === null ? plainMarkdown : visibleLine,
        }),
  )
  return 0
}

/** A glob or a team that no note knows is more likely a slip than a group without meetings. */
function requireMeeting(tree: NoteTree, isWanted: AgendaScope['isWanted']): void {
  const isFound = tree.notes.some(
    (note) =>
      note.kind === 'minutes' &&
      isWanted({ ...note.minutes, teams: namedTeams(note.minutes.teams) }),
  )
  if (!isFound) throw new UsageError('agenda: no meeting matches --series and --team')
}

interface AgendaSheet {
  readonly today: CalendarDate
  /** Null: no links can be made. */
  readonly origin: Origin | null
  readonly aside: readonly string[]
  /** Escaped for Markdown, but not where a person reads it in a terminal. */
  readonly text: (plain: string) => string
}

function agendaText(wanted: Agenda, { today, origin, aside, text }: AgendaSheet): string {
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
