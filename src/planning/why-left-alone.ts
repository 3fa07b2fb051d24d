import type { NoteTree } from '../domain/minutes.js'
import type { KeepReason } from '../domain/plan.js'
import type { Policy } from '../domain/policy.js'
import type { Candidate } from './identity/candidates.js'
import type { Raised } from './identity/thread.js'
import { compareText } from './occurrence.js'
import { skipReason } from './skip.js'

export interface LeavingContext {
  readonly tree: NoteTree
  readonly policy: Policy
  readonly movedTo: ReadonlyMap<string, string>
  readonly isMinutes: (path: string) => boolean
  /** Whether an issue comes from the note at this path. */
  readonly isKnown: (path: string) => boolean
}

/** Tells why an issue is left wholly alone although notes may say something of it. */
export function whyLeftAlone({
  tree,
  policy,
  movedTo,
  isMinutes,
  isKnown,
}: LeavingContext): (candidate: Candidate, raised: readonly Raised[]) => KeepReason | null {
  const broken = new Set(
    tree.notes.flatMap((note) => (note.kind === 'unreadable' ? [note.path] : [])),
  )
  const renamed = [...broken].sort(compareText).find((path) => !isKnown(path))
  return ({ marked }, raised) => {
    const governing = raised.at(-1)?.occurrence
    // What is gone may stand in a note that nobody can read yet, under another name.
    if (governing === undefined && renamed !== undefined) {
      return { kind: 'note-unreadable', path: renamed }
    }
    const unread = marked.memory.sources
      .map(({ path, date }) => ({ path: movedTo.get(path) ?? path, date }))
      .filter(({ path }) => tree.paths.has(path) && !isMinutes(path))
    const mute = unread.find(({ path }) => broken.has(path))
    if (mute !== undefined) return { kind: 'note-unreadable', path: mute.path }
    // An older note outside the globs has nothing to say any more once a newer one raises the item.
    const governs = unread.find(({ date }) => governing === undefined || date >= governing.date)
    if (governs !== undefined) return { kind: 'note-not-minutes', path: governs.path }
    return governing === undefined ? null : skipReason(governing, policy)
  }
}
