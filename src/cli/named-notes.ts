import { resolve } from 'node:path'
import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import type { Minutes } from '../domain/minutes.js'
import { inputDefaults } from '../inputs.js'
import { readFiles } from '../minutes/note-tree.js'
import { parseMinutes } from '../minutes/parse-minutes.js'
import { readingOf } from '../reading-of.js'
import type { Terminal } from './command.js'

export interface NamedNotes {
  readonly config: Config
  readonly minutes: readonly Minutes[]
  /** How many of the named files could not be read; each was told. */
  readonly unread: number
}

/** Parses the files that the user names, dated or not, with the configuration of the folder. */
export async function readNamedNotes(
  paths: readonly string[],
  terminal: Terminal,
): Promise<NamedNotes> {
  const config = await loadConfig(terminal.folder, { path: inputDefaults.config, named: false })
  const reading = readingOf(config)
  const minutes: Minutes[] = []
  for (const path of paths) {
    try {
      const [file] = await readFiles([resolve(terminal.folder, path)])
      if (file) minutes.push(parseMinutes({ path, text: file.text }, reading))
    } catch (error) {
      terminal.say(`${path}: ${error instanceof Error ? error.message : error}`)
    }
  }
  return { config, minutes, unread: paths.length - minutes.length }
}
