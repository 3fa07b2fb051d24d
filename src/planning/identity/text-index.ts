import { type AnchoredText, takeApart } from './anchors.js'
import { compare, type Likeness } from './similarity.js'

interface Entry<T> {
  readonly text: AnchoredText
  readonly value: T
}

/** A value whose text resembles the one that was looked for. */
export interface Near<T> {
  readonly value: T
  readonly likeness: Likeness
}

/** Finds resembling texts without comparing each with each. */
export interface TextIndex<T> {
  add(key: string, value: T): void
  /** In the order in which they were added. */
  near(key: string): readonly Near<T>[]
}

// Up to this many texts all are compared; above, only those that share a rare word.
const few = 60
const rareWords = 4

export function createTextIndex<T>(): TextIndex<T> {
  const entries: Entry<T>[] = []
  const byWord = new Map<string, number[]>()
  return {
    add(key, value) {
      const text = takeApart(key)
      for (const word of new Set(text.words)) {
        const places = byWord.get(word)
        if (places === undefined) byWord.set(word, [entries.length])
        else places.push(entries.length)
      }
      entries.push({ text, value })
    },
    near(key) {
      const text = takeApart(key)
      const candidates = entries.length <= few ? entries : sharingRareWord(text, entries, byWord)
      return candidates.map((entry) => ({
        value: entry.value,
        likeness: compare(entry.text, text),
      }))
    },
  }
}

function sharingRareWord<T>(
  text: AnchoredText,
  entries: readonly Entry<T>[],
  byWord: ReadonlyMap<string, readonly number[]>,
): readonly Entry<T>[] {
  const rarest = [...new Set(text.words)]
    .map((word) => byWord.get(word) ?? [])
    .filter((found) => found.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, rareWords)
  return [...new Set(rarest.flat())].sort((a, b) => a - b).flatMap((place) => entries[place] ?? [])
}
