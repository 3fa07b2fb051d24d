import type { ItemKind } from '../../domain/minutes.js'
import type { Match } from '../../domain/plan.js'
import type { Occurrence } from '../occurrence.js'
import { compareText } from '../occurrence.js'
import { overlap, type ResolvedOwner } from '../owners.js'
import { type Series, sameSeries } from '../series.js'
import { createSameWords, type SameWords } from './same-words.js'
import { repeated, reworded } from './similarity.js'
import { createTextIndex, type TextIndex } from './text-index.js'

/** What a thread says in one note, for other meetings of the series to repeat. */
export interface Saying<T> {
  readonly thread: T
  /** Of several threads the one of the lowest rank is repeated. */
  readonly rank: number
  readonly series: Series
  readonly path: string
  readonly date: string
  readonly key: string
  /** Which of the note's items of equal key, from 0. */
  readonly nth: number
  readonly kind: ItemKind | null
  readonly owners: readonly ResolvedOwner[]
}

export interface Repetition<T> {
  readonly saying: Saying<T>
  readonly match: Extract<Match, { kind: 'carried-over' }>
}

/** Remembers what was said in each series, and finds what an item repeats. */
export interface CarryOver<T> {
  add(saying: Saying<T>): void
  /** Every thread that says the same, best first. */
  find(occurrence: Occurrence): readonly Repetition<T>[]
  /** Every thread that says the same words, where only one of the two refers to something; best first. */
  findReferring(occurrence: Occurrence): readonly Repetition<T>[]
  /** Every thread that perhaps says the same, best first. */
  findNearly(occurrence: Occurrence): readonly Repetition<T>[]
}

interface Said<T> {
  readonly exact: Map<string, Saying<T>[]>
  /** The first saying of each key. */
  readonly near: TextIndex<Saying<T>>
  readonly sameWords: SameWords
}

export function createCarryOver<T>(): CarryOver<T> {
  const bySeries = new Map<string, Said<T>>()
  return {
    add(saying) {
      const { bucket } = saying.series
      const said = bySeries.get(bucket) ?? nothingSaid<T>()
      bySeries.set(bucket, said)
      const same = said.exact.get(saying.key)
      if (same === undefined) {
        said.exact.set(saying.key, [saying])
        said.near.add(saying.key, saying)
        said.sameWords.add(saying.key)
      } else same.push(saying)
    },
    find: (occurrence) => search(occurrence, repeated),
    findReferring(occurrence) {
      const said = bySeries.get(occurrence.series.bucket)
      const found = said?.sameWords.otherwiseReferring(occurrence.key) ?? []
      return said === undefined ? [] : repetitions(occurrence, said, found)
    },
    findNearly: (occurrence) =>
      search(occurrence, reworded).filter(({ match }) => match.similarity < repeated),
  }

  function search(occurrence: Occurrence, least: number): readonly Repetition<T>[] {
    const said = bySeries.get(occurrence.series.bucket)
    if (said === undefined) return []
    const found = said.near
      .near(occurrence.key, { least, skips: saysOnly(occurrence.minutes.path, said) })
      .flatMap(({ value: { key }, likeness }) =>
        likeness.kind === 'alike' ? [{ key, similarity: likeness.similarity }] : [],
      )
    return repetitions(occurrence, said, found)
  }
}

function nothingSaid<T>(): Said<T> {
  return { exact: new Map(), near: createTextIndex(), sameWords: createSameWords() }
}

/** Who says what was found, best first. */
function repetitions<T>(
  occurrence: Occurrence,
  { exact }: Said<T>,
  found: readonly { readonly key: string; readonly similarity: number }[],
): readonly Repetition<T>[] {
  return found
    .flatMap(({ key, similarity }) =>
      (exact.get(key) ?? []).map((saying) => ({ saying, similarity })),
    )
    .filter(({ saying }) => repeats(occurrence, saying))
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        // Of several that only differ in how they stand, the one of the same words.
        distance(a.saying, occurrence) - distance(b.saying, occurrence) ||
        // Equal items of one meeting are repeated in their order.
        Math.abs(a.saying.nth - occurrence.nth) - Math.abs(b.saying.nth - occurrence.nth) ||
        a.saying.rank - b.saying.rank ||
        compareText(b.saying.date, a.saying.date),
    )
    .map(({ saying, similarity }) => ({
      saying,
      match: { kind: 'carried-over', from: saying.path, similarity },
    }))
}

function distance({ key }: Saying<unknown>, occurrence: Occurrence): number {
  return key === occurrence.key ? 0 : 1
}

/** A text that only the note itself says is no repetition. */
function saysOnly<T>(path: string, { exact }: Said<T>): (saying: Saying<T>) => boolean {
  return ({ key }) => (exact.get(key) ?? []).every((saying) => saying.path === path)
}

function repeats(occurrence: Occurrence, saying: Saying<unknown>): boolean {
  return (
    saying.path !== occurrence.minutes.path &&
    (saying.kind === null || saying.kind === occurrence.item.kind) &&
    sameSeries(occurrence.series, saying.series) &&
    overlap(occurrence.owners, saying.owners)
  )
}
