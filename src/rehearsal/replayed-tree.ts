import type { Note, NoteTree } from '../domain/minutes.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { isInSight, noteMatcher } from '../minutes/note-globs.js'
import { readNoteBytes } from '../minutes/note-tree.js'
import type { FileChange } from './git/history.js'

/** The tree of one push after the other, as a run would see it had it been checked out. */
export interface ReplayedTree {
  /** Goes on to the next push. */
  advance(changes: readonly FileChange[]): void
  /** The tree as it is now; each version of a note is read once. */
  read(): Promise<NoteTree>
}

export interface ReplayOptions {
  readonly globs: readonly string[]
  readonly reading: ReadingOptions
  readonly readBlob: (blob: string) => Promise<Uint8Array>
}

export function createReplayedTree({ globs, reading, readBlob }: ReplayOptions): ReplayedTree {
  const isNote = noteMatcher(globs)
  const paths = new Set<string>()
  /** Blobs of the files that the globs match. */
  const matched = new Map<string, string>()
  const known = new Map<string, Note>()

  async function noteAt(path: string, blob: string): Promise<Note> {
    const key = `${blob} ${path}`
    const note = known.get(key) ?? readNoteBytes(path, await readBlob(blob), reading)
    known.set(key, note)
    return note
  }

  return {
    advance(changes) {
      for (const { path, blob } of changes) {
        if (blob === null) {
          paths.delete(path)
          matched.delete(path)
        } else if (isInSight(path)) {
          paths.add(path)
          if (isNote(path)) matched.set(path, blob)
        }
      }
    },
    async read() {
      const notes: Note[] = []
      for (const path of [...matched.keys()].sort()) {
        notes.push(await noteAt(path, matched.get(path) ?? ''))
      }
      return { notes, paths: new Set(paths) }
    },
  }
}
