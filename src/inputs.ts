import type { CalendarDate } from './domain/minutes.js'
import type { Limits } from './domain/policy.js'
import type { RepositoryName } from './domain/repository.js'
import { SettingError } from './inputs/setting-error.js'
import {
  parseCount,
  parseDuration,
  parseGlobs,
  parseRepository,
  parseSince,
  parseSwitch,
  type Setting,
} from './inputs/values.js'

/** The name of each input, which is also the name of the command line's option, and what it is when not given. */
export const inputDefaults = {
  token: '',
  notes: '**/*.md',
  config: '.github/minutes.yml',
  since: '',
  repository: '',
  'dry-run': 'false',
  'max-create': '100',
  'max-close': '10',
  'max-update': '100',
  'write-pause-ms': '',
  'max-wait': '5 minutes',
  'allow-public-tracker': 'false',
  comment: 'false',
} as const

export type InputName = keyof typeof inputDefaults

/** What the user of the action or of the command line asks for. */
export interface Inputs {
  readonly token: string
  readonly notes: readonly string[]
  /** `named`: whether a missing file is an error. */
  readonly config: { readonly path: string; readonly named: boolean }
  readonly since: CalendarDate | null
  /** Where the issues live, if not where the notes live. */
  readonly repository: RepositoryName | null
  readonly dryRun: boolean
  readonly limits: Limits
  readonly pacing: {
    /** Least time between two writes; null: paced to GitHub's guidance. */
    readonly writePauseMs: number | null
    readonly maxWaitMs: number
  }
  readonly allowPublicTracker: boolean
  /** Whether a pull request gets a comment with what merging it would do. */
  readonly comment: boolean
}

/** Where settings come from: the runner's environment or the command line. */
export interface InputSource {
  /** The text that was given, or the empty string. */
  readonly read: (name: InputName) => string
  /** How a user knows the setting: `Input "since"`, `Option --since`. */
  readonly label: (name: InputName) => string
  /** The day of the run, for durations that count back from it. */
  readonly today: CalendarDate
}

/** @throws {SettingError} for the first setting that cannot be used. */
export function readInputs(source: InputSource): Inputs {
  const setting = (name: InputName): Setting => ({
    name: source.label(name),
    text: source.read(name).trim() || inputDefaults[name],
  })
  const optional = <Value>(name: InputName, parse: (setting: Setting) => Value): Value | null =>
    setting(name).text === '' ? null : parse(setting(name))

  return {
    token: setting('token').text,
    notes: parseGlobs(setting('notes')),
    config: readConfigPath(setting('config')),
    since: optional('since', (since) => parseSince(since, source.today)),
    repository: optional('repository', parseRepository),
    dryRun: parseSwitch(setting('dry-run')),
    limits: {
      maxCreate: parseCount(setting('max-create')),
      maxClose: parseCount(setting('max-close')),
      maxUpdate: parseCount(setting('max-update')),
    },
    pacing: {
      writePauseMs: optional('write-pause-ms', parseCount),
      maxWaitMs: parseDuration(setting('max-wait')),
    },
    allowPublicTracker: parseSwitch(setting('allow-public-tracker')),
    comment: parseSwitch(setting('comment')),
  }
}

/** The runner fills in the default of action.yml, so naming the default is like naming none. */
function readConfigPath({ text }: Setting): Inputs['config'] {
  return { path: text, named: text !== inputDefaults.config }
}

/** @throws {SettingError} where there is no token to read and write issues with. */
export function requireToken({ token }: Inputs, expected: string): void {
  if (token === '') throw new SettingError('Token', '', expected)
}
