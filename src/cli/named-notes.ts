import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Config, readingOf } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import { counted } from '../domain/counted.js'
import { fileProblem } from '../domain/file-problem.js'
import type { Minutes } from '../domain/minutes.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { inputDefaults } from '../inputs.js'
import { noteExtensions } from '../minutes/blocks/readers.js'
import { readFiles, readNoteTree } from '../minutes/note-tree.js'
import { examineNote, type Unfitness } from '../minutes/read-note.js'
import type { Arguments, Terminal } from './command.js'
import { runOptions } from './run-options.js'

/** What a command that reads named notes takes beside them. */
export const namedNotesOptions = { config: runOptions.config }

export const unfitWords: Readonly<Record<Unfitness, string>> = {
  'no-section':
    'No run takes this for minutes: it has no section such as "TODOs and Decisions" or "Action items".',
  'no-date':
    'No run takes this for minutes: it has no date in its file name, front matter, first heading or a line such as "Date: 7 May 2026".',
  'no-people':
    'No run takes this for minutes: its section has a general name, and it names no participants, teams or agenda.',
}

export interface NamedNote {
  readonly minutes: Minutes
  /** Why a run would not take it for minutes, if it would not. */
  readonly unfit: Unfitness | null
}

export interface NamedNotes {
  readonly config: Config
  readonly notes: readonly NamedNote[]
  /** How many of the named files could not be read; each was told. */
  readonly unread: number
}

/**
 * Parses the files that the user names, whether a run would take them for minutes or not, and of a folder those that it
 * would; with the configuration that is named, or that of the folder where the command was started.
 */
export async function readNamedNotes(given: Arguments, terminal: Terminal): Promise<NamedNotes> {
  const named = given.option('config')
  const config = await loadConfig(terminal.folder, {
    path: named || inputDefaults.config,
    named: named !== '',
  })
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
  for (const name of given.files)
    paths.push(...(await tried(name, notesAt(name, terminal, reading))))
  const notes: NamedNote[] = []
  for (const path of paths) {
    notes.push(...(await tried(path, readNotes(path, terminal, reading))))
  }
  return { config, notes, unread }
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
  else if (paths.length < notes.length) {
    say(`${name}: left out ${counted(notes.length - paths.length, 'file')}: no meeting notes`)
  }
  return paths.map((path) => join(name, path))
}

async function readNotes(
  path: string,
  { folder }: Terminal,
  reading: ReadingOptions,
): Promise<readonly NamedNote[]> {
  const files = await readFiles([resolve(folder, path)])
  return files.map(({ text }) => examineNote({ path, text }, reading))
}
