import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Terminal } from '../../src/cli/command.js'
import { plainStyle } from '../../src/reporting/style.js'

/** A terminal in a folder of its own, that remembers what it was told. */
export interface FakeTerminal extends Terminal {
  /** What was written as data. */
  readonly written: () => string
  /** What was said beside. */
  readonly said: () => string
  readonly remove: () => Promise<void>
}

export async function fakeTerminal(
  files: Readonly<Record<string, string>>,
  environment: Terminal['environment'] = {},
): Promise<FakeTerminal> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-cli-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  let data = ''
  let talk = ''
  return {
    folder,
    environment,
    style: plainStyle,
    columns: null,
    status: null,
    signal: new AbortController().signal,
    write: (text) => {
      data += text
    },
    say: (text) => {
      talk += `${text}\n`
    },
    written: () => data,
    said: () => talk,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
