import { visible, visibleLine } from '../domain/visible.js'

/**
 * One line for the log, whatever notes and answers brought into it. The runner obeys `::command::` at the
 * start of a line and `##[command]` anywhere in one:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string): string {
  const indent = /^ */.exec(text)?.[0] ?? ''
  return indent + withoutCommands(visibleLine(text))
}

/** The same for text that may have several lines, and blanks that keep columns apart. */
export function logText(text: string): string {
  return withoutCommands(visible(text))
}

function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^([^\S\n]*)::/gm, '$1: :')
}
