import { counted } from '../domain/counted.js'
import type { NoteFinding, Severity } from '../domain/finding.js'
import type { Minutes } from '../domain/minutes.js'
import { unresolvedOwnersIn } from '../planning/unresolved-owners.js'
import { findingLines } from '../reporting/finding-line.js'
import { sarifOf } from '../reporting/sarif.js'
import type { Style } from '../reporting/style.js'
import { workflowCommand } from '../reporting/workflow-command.js'
import { version } from '../version.js'
import { type Command, UsageError } from './command.js'
import { namedNotesOptions, readNamedNotes, unfitWords } from './named-notes.js'

export const lint: Command = {
  name: 'lint',
  summary: 'what is doubtful in notes, by line; exit code 1 where one is an error',
  example: '--fail-on warning notes',
  takesFiles: 'yes',
  options: {
    format: { value: 'text|github|sarif', description: 'default: text' },
    'fail-on': {
      value: 'error|warning|notice',
      description: 'the least severity that makes the exit code 1; default: error',
    },
    ...namedNotesOptions,
  },
  run: async (given, terminal) => {
    const print = choiceOf('format', given.option('format') || 'text', formats)
    const isFailing = choiceOf('fail-on', given.option('fail-on') || 'error', failing)
    const { notes, unread, config } = await readNamedNotes(given, terminal)
    const minutes = notes.map((note) => note.minutes)
    const areOwnersChecked = config.directory.size > 0
    const unknownOwners = areOwnersChecked ? unresolvedOwnersIn(minutes, config) : []
    const findings = minutes.flatMap((note) => findingsOf(note, unknownOwners))
    terminal.write(print(findings, terminal.style))
    for (const { minutes, unfit } of notes) {
      if (unfit !== null) terminal.say(`${minutes.path}: ${unfitWords[unfit]}`)
    }
    terminal.say(countedFindings(findings, minutes.length))
    if (!areOwnersChecked && minutes.length > 0) terminal.say(ownersUnchecked)
    return findings.some(({ severity }) => isFailing.includes(severity)) || unread > 0 ? 1 : 0
  },
}

const ownersUnchecked =
  'Owners were not checked: no configuration with `owners:` is named by --config or lies at .github/minutes.yml. The command `owners` writes a first one.'

type Format = (findings: readonly NoteFinding[], style: Style) => string

const formats: Readonly<Record<string, Format>> = {
  text: (findings, style) => lines(findingLines(findings, style)),
  github: (findings) => lines(findings.map(workflowCommand)),
  sarif: (findings) => `${sarifOf(findings, { version })}\n`,
}

const failing: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  notice: ['error', 'warning', 'notice'],
}

function choiceOf<Value>(
  option: string,
  chosen: string,
  choices: Readonly<Record<string, Value>>,
): Value {
  const found = Object.hasOwn(choices, chosen) ? choices[chosen] : undefined
  if (found !== undefined) return found
  const allowed = Object.keys(choices).join(', ')
  throw new UsageError(
    `Option --${option}: expected one of ${allowed}; found ${JSON.stringify(chosen)}.`,
  )
}

/** Of one note, by line: the files stay in the order in which they were named. */
function findingsOf(
  { path, findings }: Minutes,
  ofOwners: readonly NoteFinding[],
): readonly NoteFinding[] {
  return [
    ...findings.map((finding) => ({ ...finding, path })),
    ...ofOwners.filter((finding) => finding.path === path),
  ].sort((one, other) => one.line - other.line || one.column - other.column)
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

function countedFindings(findings: readonly NoteFinding[], notes: number): string {
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, severity)]
  })
  const found = counts.length === 0 ? 'Nothing found' : counts.join(', ')
  return `${found} in ${counted(notes, 'note')}.`
}
