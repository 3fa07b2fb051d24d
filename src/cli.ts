#!/usr/bin/env node
import { watchForCancellation } from './cancellation.js'
import { runCommandLine } from './cli/command-line.js'
import { terminalStyle } from './reporting/terminal-style.js'

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (data) => process.stdout.write(data),
  say: (talk) => process.stderr.write(`${talk}\n`),
  style: terminalStyle(process.stdout, process.env),
  environment: process.env,
  folder: process.cwd(),
  signal: watchForCancellation(() => process.exit(1)),
})
