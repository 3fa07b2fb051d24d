import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Terminal } from '../../src/cli/command.js'
import { createTerminal } from './terminal.js'

/** A terminal in a folder of its own. */
export interface FakeTerminal extends Terminal {
  written(): string
  /** What was said beside, a line each. */
  said(): string
  remove(): Promise<void>
}

/** Writes `files` into a new folder, and opens a terminal there. */
export async function fakeTerminal(
  files: Readonly<Record<string, string>>,
  environment: Terminal['environment'] = {},
): Promise<FakeTerminal> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-cli-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const terminal = createTerminal({ folder, environment })
  return {
    ...terminal,
    said: () =>
      terminal
        .said()
        .map((line) => `${line}\n`)
        .join(''),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
