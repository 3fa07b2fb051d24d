import type { Command, OptionDescription } from './command.js'

const program = 'minutes-to-issues'

/** What there is to run. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => synopsis(command).length))
  return [
    'Keeps GitHub issues in step with the action items and decisions of your meeting notes.',
    '',
    `Usage: ${program} COMMAND`,
    '',
    ...commands.map((command) => `  ${synopsis(command).padEnd(width)}  ${command.summary}`),
    '',
    `  ${'COMMAND --help'.padEnd(width)}  more about a command`,
    `  ${'--version'.padEnd(width)}  the version`,
    '',
    'FILES are notes, or folders with notes in them.',
    'Exit codes: 0 all is well, 1 findings or failures, 2 wrong usage.',
    '',
  ].join('\n')
}

/** What a command does and takes. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [flag(name, option), option.description] as const,
  )
  const width = Math.max(0, ...options.map(([name]) => name.length))
  return [
    `${program} ${synopsis(command)}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...(options.length === 0 ? [] : ['', 'Options:']),
    ...options.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`),
    '',
    'Example:',
    `  ${program} ${command.name} ${command.example}`,
    '',
  ].join('\n')
}

function synopsis({ name, options, takesFiles }: Command): string {
  return `${name}${optionsInBrief(Object.entries(options))}${takesFiles === 'yes' ? ' FILES…' : ''}`
}

function optionsInBrief(options: readonly (readonly [string, OptionDescription])[]): string {
  const [first] = options
  if (first === undefined) return ''
  return options.length === 1 ? ` [${flag(...first)}]` : ' [OPTIONS]'
}

function flag(name: string, { value }: OptionDescription): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}
