import type { Command } from './command.js'
import { runAgainstGitHub } from './run-command.js'
import { jsonOption, runOptions } from './run-options.js'

export const plan: Command = {
  name: 'plan',
  summary: 'what a run would change',
  example: "--repository octocat/notes --notes 'notes/**/*.md'",
  takesFiles: 'no',
  options: { ...jsonOption, ...runOptions },
  run: (given, terminal) => runAgainstGitHub(given, terminal, { dryRun: true }),
}
