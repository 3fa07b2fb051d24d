import type { Command } from './command.js'
import { runAgainstGitHub } from './run-command.js'
import { jsonOption, runOptions } from './run-options.js'

export const sync: Command = {
  name: 'sync',
  summary: 'change it: the issues follow the notes',
  example: '--repository octocat/notes --since 2026-05-01',
  takesFiles: 'no',
  options: {
    ...jsonOption,
    'dry-run': { description: 'only show what would change, like plan' },
    ...runOptions,
  },
  run: (given, terminal) => runAgainstGitHub(given, terminal, { dryRun: given.isSet('dry-run') }),
}
