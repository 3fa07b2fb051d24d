import { parseArgs } from 'node:util'
import { SettingError } from '../inputs/setting-error.js'
import { logText } from '../reporting/log-line.js'
import { version } from '../version.js'
import {
  type Arguments,
  type Command,
  type ExitCode,
  type Terminal,
  UsageError,
} from './command.js'
import { commands } from './commands.js'
import { commandHelp, overview } from './help.js'

/** Runs what `words` (the command line without the program) ask for. Never throws. */
export async function runCommandLine(words: readonly string[], given: Terminal): Promise<ExitCode> {
  // Whatever is told may name files, and git allows line breaks in names.
  const terminal: Terminal = { ...given, say: (talk) => given.say(logText(talk)) }
  try {
    return await runCommand(words, terminal)
  } catch (error) {
    terminal.say(error instanceof Error ? error.message : String(error))
    return error instanceof UsageError || error instanceof SettingError ? 2 : 1
  }
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = words
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.write(overview(commands))
    return 0
  }
  if (name === '--version') {
    terminal.write(`${version}\n`)
    return 0
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    const found =
      name === '' ? 'no command was given' : `there is no command ${JSON.stringify(name)}`
    throw new UsageError(`${found}; see minutes-to-issues --help`)
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.write(commandHelp(command))
    return 0
  }
  return command.run(readArguments(command, rest), terminal)
}

function readArguments(command: Command, words: readonly string[]): Arguments {
  const hint = `see minutes-to-issues ${command.name} --help`
  const { values, positionals: files } = parse(command, words, hint)
  if (command.takesFiles === 'yes' && files.length === 0) {
    throw new UsageError(`${command.name}: no file was named; ${hint}`)
  }
  if (command.takesFiles === 'no' && files.length > 0) {
    throw new UsageError(
      `${command.name}: takes no files, found ${JSON.stringify(files[0])}; ${hint}`,
    )
  }
  return {
    files,
    option: (name) => (typeof values[name] === 'string' ? values[name] : ''),
    isSet: (name) => values[name] === true,
  }
}

function parse(command: Command, words: readonly string[], hint: string) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string' } as const,
    ]),
  )
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's message goes on with advice about a `--` that we do not offer.
    const [sentence = ''] = (error as Error).message.split('. ')
    throw new UsageError(`${command.name}: ${sentence}; ${hint}`)
  }
}
