import type { NoteTree } from '../domain/minutes.js'
import { foldersThatLookLikeMinutes } from '../minutes/note-tree.js'

/** The globs led to no meeting note: more likely a mistake than a group that never met. */
export class NoNotesError extends Error {
  override readonly name = 'NoNotesError'
  readonly globs: readonly string[]
  /** Folders that look as if minutes were kept there. */
  readonly candidates: readonly string[]

  constructor(globs: readonly string[], matched: number, candidates: readonly string[]) {
    const found =
      matched === 0
        ? 'no file matches'
        : `none of the ${matched} matching files is a meeting note (it takes a date, and a section such as "TODOs and Decisions" or "Action items")`
    const advice =
      candidates.length === 0
        ? 'No folder looks as if minutes were kept there.'
        : `These folders look as if minutes were kept there: ${candidates.join(', ')}.`
    super(`Input "notes": ${globs.map((glob) => `\`${glob}\``).join(', ')}: ${found}. ${advice}`)
    this.globs = globs
    this.candidates = candidates
  }
}

/**
 * How many meeting notes there are, readable or not.
 * @throws {NoNotesError} where there are none: a mistyped glob must not look like a tree whose notes are gone.
 */
export function requireNotes(tree: NoteTree, globs: readonly string[]): number {
  const notes = tree.notes.filter(({ kind }) => kind !== 'other').length
  if (notes > 0) return notes
  throw new NoNotesError(globs, tree.notes.length, foldersThatLookLikeMinutes(tree.paths))
}
