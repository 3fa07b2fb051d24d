import { posix } from 'node:path'
import type { NoteTree } from '../domain/minutes.js'
import { noteExtensions } from '../minutes/blocks/readers.js'
import { foldersThatLookLikeMinutes } from '../minutes/note-tree.js'

/** The globs led to no meeting note: more likely a mistake than a group that never met. */
export class NoNotesError extends Error {
  override readonly name = 'NoNotesError'
  readonly globs: readonly string[]
  /** Folders that look as if minutes were kept there. */
  readonly candidates: readonly string[]

  constructor(
    globs: readonly string[],
    { notes, paths }: Pick<NoteTree, 'notes' | 'paths'>,
    candidates: readonly string[],
  ) {
    const found =
      notes.length === 0
        ? 'no file matches'
        : `none of the ${notes.length} matching files is a meeting note (it takes a date, and a section such as "TODOs and Decisions" or "Action items")`
    const advice =
      candidates.length === 0
        ? 'No folder looks as if minutes were kept there.'
        : `These folders look as if minutes were kept there: ${candidates.map(folderName).join(', ')}.${otherFiles(paths, candidates)}`
    super(`Input "notes": ${globs.map((glob) => `\`${glob}\``).join(', ')}: ${found}. ${advice}`)
    this.globs = globs
    this.candidates = candidates
  }
}

function folderName(folder: string): string {
  return folder === '.' ? 'the top one' : folder
}

/** The default glob finds Markdown only. */
function otherFiles(paths: Iterable<string>, folders: readonly string[]): string {
  const endings = [...paths]
    .filter((path) => folders.includes(posix.dirname(path)))
    .map((path) => posix.extname(path).slice(1).toLowerCase())
  const found = noteExtensions.filter((ending) => endings.includes(ending))
  const [first] = found
  if (first === undefined || found.includes('md')) return ''
  const endingsFound = found.map((ending) => `.${ending}`).join(', ')
  return ` Their files end in ${endingsFound}: name them in the globs, such as \`**/*.${first}\`.`
}

/**
 * How many meeting notes there are, readable or not.
 * @throws {NoNotesError} where there are none: a mistyped glob must not look like a tree whose notes are gone.
 */
export function requireNotes(tree: NoteTree, globs: readonly string[]): number {
  const notes = tree.notes.filter(({ kind }) => kind !== 'other').length
  if (notes > 0) return notes
  throw new NoNotesError(globs, tree, foldersThatLookLikeMinutes(tree.paths))
}
