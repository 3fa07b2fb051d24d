import type { Item } from '../domain/minutes.js'
import { groupBy } from './group-by.js'
import { keyOf } from './identity/key.js'
import { withoutState } from './identity/state-words.js'
import { overlap, type ResolvedOwner } from './owners.js'

/**
 * A note that reviews an item of an earlier meeting and has it among its own says it twice. It is one
 * item: what the note says of it now governs, and what the review says is history.
 */
export function withoutReviewed(
  items: readonly Item[],
  ownersOf: (item: Item) => readonly ResolvedOwner[],
): readonly Item[] {
  if (items.every(({ review }) => !review)) return items
  const said = groupBy(
    items.filter(({ review }) => !review),
    textOf,
  )
  return items.filter(
    (item) =>
      !item.review ||
      !(said.get(textOf(item)) ?? []).some((other) => overlap(ownersOf(item), ownersOf(other))),
  )
}

function textOf(item: Item): string {
  return `${item.kind} ${withoutState(keyOf(item))}`
}
