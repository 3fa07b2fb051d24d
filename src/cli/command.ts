import type { Style } from '../reporting/style.js'

/** 0: all is well. 1: findings or failures. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2

/** What a command talks to. Data goes out, talk goes to `say`. */
export interface Terminal {
  readonly write: (data: string) => void
  /** One line, or several; workflow commands in it are broken up. */
  readonly say: (talk: string) => void
  /** For data, where a person reads them. */
  readonly style: Style
  /** Width of the window that data goes to; null where they go into a pipe or a file. */
  readonly columns: number | null
  /** Talk on one line that the next takes the place of; null where nobody watches it. */
  readonly status: StatusLine | null
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the command was started: paths are relative to it. */
  readonly folder: string
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal
}

export interface StatusLine {
  readonly columns: number
  readonly show: (text: string) => void
  readonly clear: () => void
}

export interface OptionDescription {
  /** What stands for the value in the help: `OWNER/NAME`; a switch takes none. */
  readonly value?: string
  readonly description: string
}

/** What the user gave a command. */
export interface Arguments {
  readonly files: readonly string[]
  /** The text of an option, or the empty string. */
  readonly option: (name: string) => string
  readonly isSet: (name: string) => boolean
}

/** A command of the command line. A new one is a file of its own and a line in `commands.ts`. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What may stand behind its name, as typed into a shell. */
  readonly example: string
  readonly takesFiles: 'yes' | 'no'
  readonly options: Readonly<Record<string, OptionDescription>>
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>
}

/** The user asked for something that there is not: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
