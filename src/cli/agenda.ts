import { type Config, readingOf } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import { type Clock, calendarDate } from '../domain/clock.js'
import type { CalendarDate, NoteTree } from '../domain/minutes.js'
import { visibleLine } from '../domain/visible.js'
import { type Inputs, readInputs } from '../inputs.js'
import { readNoteTree } from '../minutes/note-tree.js'
import { type AgendaScope, meetingFilter, narrowed } from '../planning/agenda/agenda-scope.js'
import { plan } from '../planning/plan.js'
import { namedTeams } from '../planning/series.js'
import { agendaJson } from '../reporting/agenda-json.js'
import { loggableJson } from '../reporting/loggable-json.js'
import { plainMarkdown } from '../reporting/markdown.js'
import { requireNotes } from '../sync/require-notes.js'
import { systemClock } from '../tracker/system-clock.js'
import { agendaText } from './agenda-text.js'
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
    repository: runOptions.repository,
    token: runOptions.token,
    notes: runOptions.notes,
    config: runOptions.config,
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
  const inputs = agendaInputs(given, terminal, today)
  const config = await loadConfig(terminal.folder, inputs.config)
  const isWanted = meetingFilter({ series: given.option('series'), team: given.option('team') })
  const tree = await readMeetings(terminal, { inputs, config, isWanted })
  // Whoever asks with a token of their own wants to see what the workflow's wrote.
  const trustedAuthors = [...config.trustedAuthors, 'github-actions[bot]']
  const known = await readIssues(inputs, trustedAuthors, { terminal, clock })
  const policy = { ...config, trustedAuthors, since: null, dashboard: false }
  const planned = plan({ ...known, tree, policy, today, assignable: null })
  const wanted = narrowed(planned.agenda, { since: inputs.since, isWanted, mostDecisions })
  const all = narrowed(planned.agenda, { since: null, isWanted, mostDecisions })
  const aside = leftOut(all.open.length - wanted.open.length, inputs.since)
  // In a window it stands below the agenda.
  if (terminal.columns === null) for (const line of aside) terminal.say(line)
  const text = terminal.columns === null ? plainMarkdown : visibleLine
  const origin = known.links === 'known' ? known.origin : null
  terminal.write(
    given.isSet('json')
      ? `${loggableJson(agendaJson(wanted, today))}\n`
      : agendaText(wanted, { today, origin, aside, text }),
  )
  return 0
}

/** As for a run, but reaching back no further than a meeting wants to look. */
function agendaInputs(given: Arguments, terminal: Terminal, today: CalendarDate): Inputs {
  const source = inputsFrom(given, terminal, { today, dryRun: true })
  return readInputs({
    ...source,
    read: (name) => source.read(name) || (name === 'since' ? standardAge : ''),
  })
}

interface MeetingsWanted extends Pick<AgendaScope, 'isWanted'> {
  readonly inputs: Inputs
  readonly config: Config
}

async function readMeetings(
  terminal: Terminal,
  { inputs, config, isWanted }: MeetingsWanted,
): Promise<NoteTree> {
  const tree = await whileWorking(terminal, 'Reading the notes', () =>
    readNoteTree(terminal.folder, inputs.notes, readingOf(config)),
  )
  requireNotes(tree, inputs.notes)
  requireMeeting(tree, isWanted)
  return tree
}

function leftOut(items: number, since: CalendarDate | null): readonly string[] {
  if (items === 0) return []
  return [
    `Left out: items without an issue, of meetings before ${since} (${items}). --since reaches further.`,
  ]
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
