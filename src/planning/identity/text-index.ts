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

export interface Search<T> {
  readonly least: number
  /** What is not worth comparing. Default: nothing. */
  readonly skips?: (value: T) => boolean
}

/** Finds resembling texts without comparing each with each. */
export interface TextIndex<T> {
  add(key: string, value: T): void
  /** Those of a likeness of `least` and above, in the order in which they were added. */
  near(key: string, search: Search<T>): readonly Near<T>[]
}

// Up to this many texts all are compared; above, only those that share a rare trait.
const few = 60
const rareTraits = 4
// The time to find one text must not grow with the number of those that are nearly the same.
const most = 250

/** What like texts share: the whole, links and their like, words. A text may be nothing but a link. */
function traitsOf({ key, anchors, words }: AnchoredText): readonly string[] {
  return [...new Set([`whole: ${key}`, ...anchors, ...words])]
}

export function createTextIndex<T>(): TextIndex<T> {
  const entries: Entry<T>[] = []
  const byTrait = new Map<string, number[]>()
  return {
    add(key, value) {
      const text = takeApart(key)
      for (const trait of traitsOf(text)) {
        const places = byTrait.get(trait)
        if (places === undefined) byTrait.set(trait, [entries.length])
        else places.push(entries.length)
      }
      entries.push({ text, value })
    },
    near(key, { least, skips = () => false }) {
      const text = takeApart(key)
      const candidates = entries.length <= few ? entries : sharingRareTrait(text, entries, byTrait)
      return candidates
        .filter(({ value }) => !skips(value))
        .map(({ value, text: other }) => ({ value, likeness: compare(other, text, least) }))
        .filter(({ likeness }) => likeness.kind !== 'different')
    },
  }
}

/** Of what too many share, those that were added last: meetings repeat what was said of late. */
function sharingRareTrait<T>(
  text: AnchoredText,
  entries: readonly Entry<T>[],
  byTrait: ReadonlyMap<string, readonly number[]>,
): readonly Entry<T>[] {
  const rarest = traitsOf(text)
    .map((trait) => byTrait.get(trait) ?? [])
    .filter((found) => found.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, rareTraits)
  const places = new Set<number>()
  for (const found of rarest) {
    for (const place of found.slice(-Math.max(0, most - places.size))) places.add(place)
    if (places.size >= most) break
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => entries[place] ?? [])
}
