import type { Match } from '../../domain/plan.js'
import { groupBy, lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import type { Claim } from './claim.js'
import type { Slot } from './slot.js'

/** Equal texts pair by owner, then by order; a text without an issue does not move those below it up. */
export function matchSameText(occurrences: readonly Occurrence[], slots: readonly Slot[]): Claim[] {
  const slotsOf = lookupBy(slots, ({ source }) => source.key)
  return [...groupBy(occurrences, ({ key }) => key)].flatMap(([key, items]) => {
    const held = [...slotsOf(key)].sort(inPlaceFirst)
    return pairInOrder(
      items.map((occurrence) => ({ value: occurrence, ...traitsOf(occurrence.item, occurrence) })),
      held.map((slot) => ({ value: slot, ...traitsOf(slot.source, slot.source) })),
    ).map(([occurrence, slot]) => {
      return { occurrence, candidate: slot.candidate, match: matchAt(slot), nth: placeHeldBy(slot) }
    })
  })
}

/** An issue that comes from elsewhere takes no place from one that was opened here. */
function inPlaceFirst(one: Slot, other: Slot): number {
  const moved = ({ from }: Slot) => (from === null ? 0 : 1)
  return moved(one) - moved(other) || one.source.nth - other.source.nth
}

interface Traits {
  readonly owners: string
  readonly nth: number
}

function traitsOf(
  { owners }: { readonly owners: readonly string[] },
  { nth }: Pick<Traits, 'nth'>,
): Traits {
  return { owners: ownersKey(owners), nth }
}

const likeness: readonly ((traits: Traits) => string)[] = [
  ({ owners, nth }) => `${nth} ${owners}`,
  ({ owners }) => owners,
  ({ nth }) => `${nth}`,
  () => 'any',
]

/** Pairs what is alike in every way first, then in fewer; of several, the first with the first. */
function pairInOrder<T, U>(
  ones: readonly (Traits & { readonly value: T })[],
  others: readonly (Traits & { readonly value: U })[],
): readonly (readonly [T, U])[] {
  const [left, right] = [new Set(ones), new Set(others)]
  return likeness.flatMap((trait) => {
    const byTrait = groupBy(right, trait)
    return [...left].flatMap((one): readonly (readonly [T, U])[] => {
      const other = byTrait.get(trait(one))?.shift()
      if (other === undefined) return []
      left.delete(one)
      right.delete(other)
      return [[one.value, other.value]]
    })
  })
}

/** Where a note moved to, its places may be taken. */
export function placeHeldBy({ source, from }: Slot): number | null {
  return from === null ? source.nth : null
}

function matchAt({ from }: Slot): Match {
  return from === null ? { kind: 'same-text' } : { kind: 'moved', from }
}

/** Owners as one text, whatever their order. */
export function ownersKey(owners: readonly string[]): string {
  return [...owners].sort().join('\n')
}
