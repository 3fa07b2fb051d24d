import { readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { fileProblem } from '../domain/file-problem.js'
import type { Note, NoteTree } from '../domain/minutes.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { hidden, noteMatcher } from './note-globs.js'
import type { NoteFile } from './parse-minutes.js'
import { readNote } from './read-note.js'

/** So many files are read at a time. */
const batchSize = 64
/** In bytes. What is larger was written by no person, and is no note. */
const largest = 16 * 1024 * 1024

/**
 * Reads the checked-out tree. Never enters `node_modules` or folders that begin with a dot, never
 * follows a link out of the workspace.
 *
 * @param globs one pattern each; `!` in front excludes.
 */
export async function readNoteTree(
  workspace: string,
  globs: readonly string[],
  options: ReadingOptions,
): Promise<NoteTree> {
  const root = await realpath(workspace)
  const paths = await filesIn(root)
  const matched = paths.filter(noteMatcher(globs))
  const notes: Note[] = []
  for (let start = 0; start < matched.length; start += batchSize) {
    const batch = matched.slice(start, start + batchSize)
    notes.push(...(await Promise.all(batch.map((path) => readNoteAt(root, path, options)))).flat())
  }
  return { notes, paths: new Set(paths) }
}

/** The named files, for the command line. A file that is missing or not UTF-8 is an error that names it. */
export async function readFiles(paths: readonly string[]): Promise<readonly NoteFile[]> {
  return Promise.all(
    paths.map(async (path) => ({ path, text: decode(await readFile(path), path) })),
  )
}

/** A file that is not text in UTF-8. */
export class NotUtf8Error extends Error {
  override readonly name = 'NotUtf8Error'
  readonly path: string

  constructor(path: string) {
    super(`${path} is not UTF-8 text. Save it as UTF-8.`)
    this.path = path
  }
}

async function filesIn(root: string): Promise<readonly string[]> {
  const found = await glob('**', {
    cwd: root,
    ignore: hidden,
    // A link may lead out of the workspace, or to `.git/config`, which may hold the job's token: none is listed.
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  return found.map((path) => path.split(sep).join('/')).sort()
}

async function readNoteAt(
  root: string,
  path: string,
  options: ReadingOptions,
): Promise<readonly Note[]> {
  const file = join(root, path)
  try {
    if ((await stat(file)).size > largest) return [{ kind: 'other', path }]
    return [readNoteBytes(path, await readFile(file), options)]
  } catch (error) {
    return [unreadable(path, error)]
  }
}

/** What a file of the tree turns out to be, wherever its bytes come from. */
export function readNoteBytes(path: string, bytes: Uint8Array, options: ReadingOptions): Note {
  try {
    return readNote({ path, text: decode(bytes, path) }, options)
  } catch (error) {
    return unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): Note {
  const message =
    error instanceof NotUtf8Error
      ? error.message
      : `This file cannot be read: ${fileProblem(error)}.`
  return {
    kind: 'unreadable',
    path,
    findings: [{ rule: 'unreadable-file', severity: 'error', message, line: 1, column: 1 }],
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new NotUtf8Error(path)
  }
}

/**
 * Folders that look as if they held minutes, for the error that says that no glob matched any:
 * folders named so, and folders with several dated files.
 */
export function foldersThatLookLikeMinutes(paths: Iterable<string>): readonly string[] {
  const dated = new Map<string, number>()
  for (const path of paths) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
    const [name = ''] = path.split('/').slice(-1)
    const named = /(?:^|[/_-])(?:meetings?|minutes|notes|discussions)(?:[/_-]|$)/i.test(folder)
    const isNote = /\.(?:md|markdown|rst|adoc|asciidoc|org|txt)$/i.test(name)
    const hasDate = /(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d/.test(name)
    if (isNote && (hasDate || named))
      dated.set(folder, (dated.get(folder) ?? 0) + (hasDate ? 2 : 1))
  }
  return [...dated]
    .sort(
      ([one, count], [other, otherCount]) => otherCount - count || one.localeCompare(other, 'en'),
    )
    .slice(0, 5)
    .map(([folder]) => folder)
}
