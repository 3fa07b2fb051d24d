import type { CalendarDate } from '../domain/minutes.js'
import { type InputName, type InputSource, inputDefaults } from '../inputs.js'
import type { Arguments, OptionDescription, Terminal } from './command.js'

/** The options of commands that talk to GitHub: the inputs of the action. */
export const runOptions: Readonly<
  Record<Exclude<InputName, 'dry-run' | 'comment'>, OptionDescription>
> = {
  token: {
    value: 'TOKEN',
    description: 'better in GITHUB_TOKEN or GH_TOKEN: other users can see the options of a process',
  },
  repository: {
    value: 'OWNER/NAME',
    description: 'where the issues live; default: where the notes live',
  },
  notes: {
    value: 'GLOBS',
    description: `globs of the notes, one a line; default: '${inputDefaults.notes}'`,
  },
  config: { value: 'FILE', description: `default: ${inputDefaults.config}` },
  since: {
    value: 'DATE',
    description: 'notes of meetings before this open no new issues: 2026-01-31, 90 days',
  },
  'max-create': {
    value: 'COUNT',
    description: `most issues to open for notes without any; default: ${inputDefaults['max-create']}`,
  },
  'max-close': {
    value: 'COUNT',
    description: `most issues to close whose notes do not say done; default: ${inputDefaults['max-close']}`,
  },
  'max-update': {
    value: 'COUNT',
    description: `most issues to rewrite; default: ${inputDefaults['max-update']}`,
  },
  'write-pause-ms': {
    value: 'COUNT',
    description: 'least time between two writes; default: as GitHub advises',
  },
  'max-wait': {
    value: 'TIME',
    description: `longest wait for a rate limit; default: ${inputDefaults['max-wait']}`,
  },
  'allow-public-tracker': {
    value: 'TRUE|FALSE',
    description: 'whether items of private notes may become issues that more people can read',
  },
}

export const jsonOption = { json: { description: 'print the plan as JSON' } }

/** The options as inputs. */
export function inputsFrom(
  given: Arguments,
  { environment }: Terminal,
  run: { readonly today: CalendarDate; readonly dryRun: boolean },
): InputSource {
  const { GITHUB_TOKEN: token, GH_TOKEN: otherToken } = environment
  return {
    read: (name) => {
      if (name === 'dry-run') return String(run.dryRun)
      if (name === 'token') return given.option(name) || token || otherToken || ''
      return name === 'comment' ? 'false' : given.option(name)
    },
    label: (name) => `Option --${name}`,
    today: run.today,
  }
}
