import type { Item, Minutes, Section } from '../domain/minutes.js'
import { lookupBy } from './group-by.js'
import { keyOf, normalise } from './identity/key.js'
import { withoutState } from './identity/state-words.js'
import { overlap, type ResolvedOwner } from './owners.js'

type OwnersOf = (item: Item) => readonly ResolvedOwner[]

/** A note's items without those that it says a second time: in a review of old items, or in a summary. */
export function saidOnce<Note extends Minutes>(minutes: Note, ownersOf: OwnersOf): Note {
  const items = withoutSummarised(withoutReviewed(minutes.items, ownersOf), minutes, ownersOf)
  return items.length === minutes.items.length ? minutes : { ...minutes, items }
}

/** What the note says of an item now governs, and what its review of old items says is history. */
function withoutReviewed(items: readonly Item[], ownersOf: OwnersOf): readonly Item[] {
  if (items.every(({ review }) => !review)) return items
  const saying = lookupBy(
    items.filter(({ review }) => !review),
    textOf,
  )
  return items.filter(
    (item) =>
      !item.review ||
      !saying(textOf(item)).some((other) => overlap(ownersOf(item), ownersOf(other))),
  )
}

/**
 * "Action items", then "Action items by person": what stands below two headings is one item, done where either
 * says so. Below two headings of the same words, as each topic may have its own, it is two.
 */
function withoutSummarised(
  items: readonly Item[],
  { sections }: Minutes,
  ownersOf: OwnersOf,
): readonly Item[] {
  if (new Set(sections.map(wordsOf)).size < 2) return items
  const headings = new Map(items.map((item) => [item, headingAbove(item, sections)]))
  const saying = lookupBy(items, textOf)
  return items.flatMap((item) => {
    const saysTheSame = (other: Item) =>
      headings.get(other) !== headings.get(item) && overlap(ownersOf(item), ownersOf(other))
    const all = saying(textOf(item))
    if (all.some((other) => other.line < item.line && saysTheSame(other))) return []
    const done = item.done || all.some((other) => other.done && saysTheSame(other))
    return done === item.done ? [item] : [{ ...item, done }]
  })
}

function headingAbove({ line }: Item, sections: readonly Section[]): string | null {
  const above = sections.findLast((section) => section.line <= line)
  return above === undefined ? null : wordsOf(above)
}

function wordsOf({ heading }: Section): string {
  return normalise(heading)
}

function textOf(item: Item): string {
  return `${item.kind} ${withoutState(keyOf(item))}`
}
