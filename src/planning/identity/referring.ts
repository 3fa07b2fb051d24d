import { lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import type { Repetition } from './carry-over.js'
import { isReferring, wordsOf } from './same-words.js'

/** Tells where a reference that came or went makes no other item: "Fix the printer", "Fix the printer (#77)". */
export interface Referring<T> {
  /** Remembers what a thread says. */
  know(thread: T, key: string): void
  /**
   * What was found for an item, if it is sure: one thread, which never referred to anything or is
   * raised without a reference now, and no other item of the note with these words.
   */
  only(found: readonly Repetition<T>[], occurrence: Occurrence): readonly Repetition<T>[]
}

export function createReferring<T>(occurrences: readonly Occurrence[]): Referring<T> {
  const refers = new Map<T, boolean>()
  const itemsOf = lookupBy(occurrences, ({ minutes }) => minutes.path)
  const hasTwin = ({ minutes, key }: Occurrence) => {
    const words = wordsOf(key)
    const twins = itemsOf(minutes.path).filter((other) => wordsOf(other.key) === words)
    return twins.length > 1
  }
  return {
    know(thread, key) {
      refers.set(thread, refers.get(thread) === true || isReferring(key))
    },
    only(found, occurrence) {
      const [thread, ...others] = new Set(found.map(({ saying }) => saying.thread))
      if (thread === undefined || others.length > 0) return []
      const isOfBoth = refers.get(thread) === true && isReferring(occurrence.key)
      return isOfBoth || hasTwin(occurrence) ? [] : found
    },
  }
}
