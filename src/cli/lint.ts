import type { Minutes } from '../domain/minutes.js'
import { logLine } from '../reporting/log-line.js'
import type { Style } from '../reporting/style.js'
import type { Command } from './command.js'
import { readNamedNotes } from './named-notes.js'

export const lint: Command = {
  name: 'lint',
  summary: 'findings only; exit code 1 where one is an error',
  takesFiles: 'yes',
  options: {},
  run: async (given, terminal) => {
    const { minutes, unread } = await readNamedNotes(given.files, terminal)
    const lines = minutes.flatMap((note) => findingLines(note, terminal.style))
    terminal.write(lines.map((line) => `${line}\n`).join(''))
    const errors = minutes.flatMap(({ findings }) => findings).filter(isError).length
    return errors + unread === 0 ? 0 : 1
  },
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error'
}

/** `path:line:column severity message (rule)`, as editors know it. */
export function findingLines(minutes: Minutes, style: Style): readonly string[] {
  const paint = { error: style.bad, warning: style.doubtful, notice: style.quiet }
  return minutes.findings.map(({ severity, message, line, column, rule }) => {
    const place = logLine(`${minutes.path}:${line}:${column}`)
    return `${place} ${paint[severity](severity)} ${logLine(message)} ${style.quiet(`(${rule})`)}`
  })
}
