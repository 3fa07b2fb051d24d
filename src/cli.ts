#!/usr/bin/env node
import { watchForCancellation } from './cancellation.js'
import { columnsOf } from './cli/columns.js'
import { runCommandLine } from './cli/command-line.js'
import { statusLine } from './cli/status-line.js'
import { terminalStyle } from './reporting/terminal-style.js'

// Whoever reads may have seen enough: `minutes-to-issues agenda | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  write: (data) => process.stdout.write(data),
  say: (talk) => process.stderr.write(`${talk}\n`),
  style: terminalStyle(process.stdout, process.env),
  columns: columnsOf(process.stdout),
  status: statusLine(process.stderr, process.env),
  environment: process.env,
  folder: process.cwd(),
  signal: watchForCancellation(() => process.exit(1)),
})
