import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import { fileProblem } from '../domain/file-problem.js'
import type { Minutes } from '../domain/minutes.js'
import { inputDefaults } from '../inputs.js'
import { noteExtensions } from '../minutes/blocks/readers.js'
import { readFiles, readNoteTree } from '../minutes/note-tree.js'
import { parseMinutes } from '../minutes/parse-minutes.js'
import type { ReadingOptions } from '../minutes/reading.js'
import { readingOf } from '../reading-of.js'
import type { Terminal } from './command.js'

export interface NamedNotes {
  readonly config: Config
  readonly minutes: readonly Minutes[]
  /** How many of the named files could not be read; each was told. */
  readonly unread: number
}

/**
 * Parses the files that the user names, dated or not, and of a folder those that a run would take for notes; with the
 * configuration of the folder where the command was started.
 */
export async function readNamedNotes(
  names: readonly string[],
  terminal: Terminal,
): Promise<NamedNotes> {
  const config = await loadConfig(terminal.folder, { path: inputDefaults.config, named: false })
  const reading = readingOf(config)
  let unread = 0
  const tried = async <Result>(
    name: string,
    work: Promise<readonly Result[]>,
  ): Promise<readonly Result[]> => {
    try {
      return await work
    } catch (error) {
      unread += 1
      terminal.say(`${name}: ${fileProblem(error)}`)
      return []
    }
  }
  const paths: string[] = []
  for (const name of names) paths.push(...(await tried(name, notesAt(name, terminal, reading))))
  const minutes: Minutes[] = []
  for (const path of paths) {
    minutes.push(...(await tried(path, readMinutes(path, terminal, reading))))
  }
  return { config, minutes, unread }
}

const inFolders = [`**/*.{${noteExtensions.join(',')}}`]

async function notesAt(
  name: string,
  { folder, say }: Terminal,
  reading: ReadingOptions,
): Promise<readonly string[]> {
  const place = resolve(folder, name)
  if (!(await stat(place)).isDirectory()) return [name]
  const { notes } = await readNoteTree(place, inFolders, reading)
  const paths = notes.flatMap((note) => {
    if (note.kind === 'minutes') return [note.minutes.path]
    const { path, findings = [] } = note
    return findings.length > 0 ? [path] : []
  })
  if (paths.length === 0) say(`${name}: no meeting notes in this folder`)
  return paths.map((path) => join(name, path))
}

async function readMinutes(
  path: string,
  { folder }: Terminal,
  reading: ReadingOptions,
): Promise<readonly Minutes[]> {
  const files = await readFiles([resolve(folder, path)])
  return files.map(({ text }) => parseMinutes({ path, text }, reading))
}
