import type { Detail, Item, Minutes } from '../domain/minutes.js'
import { findingLine } from '../reporting/finding-line.js'
import { logLine } from '../reporting/log-line.js'
import { loggableJson } from '../reporting/loggable-json.js'
import type { Style } from '../reporting/style.js'
import type { Command } from './command.js'
import { type NamedNote, namedNotesOptions, readNamedNotes, unfitWords } from './named-notes.js'

export const parse: Command = {
  name: 'parse',
  summary: 'what is read in notes: items, owners, dates',
  example: 'notes/2026-05-07.md',
  takesFiles: 'yes',
  options: {
    json: { description: 'print one JSON array with all that was found' },
    ...namedNotesOptions,
  },
  run: async (given, terminal) => {
    const { notes, unread } = await readNamedNotes(given, terminal)
    terminal.write(
      given.isSet('json')
        ? `${loggableJson(
            JSON.stringify(
              notes.map(({ minutes }) => minutesJson(minutes)),
              null,
              2,
            ),
          )}\n`
        : notes.map((note) => `${describe(note, terminal.style)}\n`).join('\n'),
    )
    return unread === 0 ? 0 : 1
  },
}

/** The documented shape, whatever else the domain comes to know. */
function minutesJson(minutes: Minutes): object {
  const { path, date, datetime, title, teams, participants, sections, items, findings } = minutes
  return {
    path,
    date,
    datetime,
    title,
    teams,
    participants: participants.map(({ written }) => written),
    sections,
    items: items.map(itemJson),
    findings: findings.map(({ severity, message, line, column }) => ({
      severity,
      message,
      line,
      column,
    })),
  }
}

function itemJson(item: Item): object {
  const { kind, owners, text, title, done, due, line, endLine, details } = item
  return {
    kind,
    owners,
    text,
    title,
    done,
    due: due?.date ?? null,
    line,
    endLine,
    details: details.map(detailText),
  }
}

function detailText(detail: Detail): string {
  if (detail.kind === 'text') return detail.text
  return `${'  '.repeat(detail.depth)}- [${detail.done ? 'x' : ' '}] ${detail.text}`
}

function describe({ minutes, unfit }: NamedNote, style: Style): string {
  const name = [minutes.title, minutes.date ?? 'no date'].filter((part) => part !== null).join(', ')
  return [
    style.heading(logLine(`${minutes.path}: ${name}`)),
    ...(unfit === null ? [] : [`  ${style.quiet(unfitWords[unfit])}`]),
    ...minutes.items.map((item) => itemLine(item, style)),
    ...(minutes.items.length === 0 ? [style.quiet('  no items')] : []),
    ...minutes.findings.map(
      (finding) => `  ${findingLine({ ...finding, path: minutes.path }, style)}`,
    ),
  ].join('\n')
}

function itemLine(item: Item, style: Style): string {
  // In brackets, also where there are none: a text may begin with a name and a colon, too.
  const owners = style.heading(`[${logLine(item.owners.join(', ')) || '–'}]`)
  const remarks = [
    item.done ? 'done' : '',
    item.due === null ? '' : `due ${item.due.date}`,
    trackingWords(item),
  ]
    .filter((remark) => remark !== '')
    .map((remark) => ` (${remark})`)
    .join('')
  const kind = item.kind.padEnd('decision'.length)
  return `  ${style.quiet(String(item.line).padStart(4))}  ${style.good(kind)}  ${owners} ${logLine(item.title)}${style.quiet(remarks)}`
}

function trackingWords({ tracking }: Item): string {
  switch (tracking.kind) {
    case 'own':
      return ''
    case 'named':
      return `is #${tracking.number}`
    case 'none':
      return 'no issue'
    case 'elsewhere':
      return `tracked in ${logLine(tracking.reference)}`
  }
}
