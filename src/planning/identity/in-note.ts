import type { Match } from '../../domain/plan.js'
import { groupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { assign } from './assign.js'
import type { Candidate } from './candidates.js'
import { doubtful, onlyOneBonus, reworded } from './similarity.js'
import type { Slot } from './slot.js'
import { createTextIndex } from './text-index.js'

/** An item that found its issue. */
export interface Claim {
  readonly occurrence: Occurrence
  readonly candidate: Candidate
  readonly match: Match
  /** The place that the issue holds for this very text; `null` where it holds another. */
  readonly nth: number | null
}

/** A new text that may be a vanished one, reworded: too near to ignore, too far to be sure. */
export interface Doubt {
  readonly occurrence: Occurrence
  readonly candidate: Candidate
  readonly similarity: number
}

export interface InNote {
  readonly claims: readonly Claim[]
  readonly doubts: readonly Doubt[]
}

/** Matches the items of one note with the slots that issues hold in it: equal texts, then reworded ones. */
export function matchInNote(occurrences: readonly Occurrence[], slots: readonly Slot[]): InNote {
  const same = matchSameText(occurrences, slots)
  const claimedItems = new Set(same.map(({ occurrence }) => occurrence))
  // An issue speaks for one item of a note: what it has is not up for rewording.
  const claimedIssues = new Set(same.map(({ candidate }) => candidate))
  const left = matchReworded(
    occurrences.filter((occurrence) => !claimedItems.has(occurrence)),
    slots.filter(({ candidate }) => !claimedIssues.has(candidate)),
  )
  return { claims: [...same, ...left.claims], doubts: left.doubts }
}

/** Equal texts pair by owner, then by order; a text without an issue does not move those below it up. */
function matchSameText(occurrences: readonly Occurrence[], slots: readonly Slot[]): Claim[] {
  const slotsByKey = groupBy(slots, ({ source }) => source.key)
  return [...groupBy(occurrences, ({ key }) => key)].flatMap(([key, items]) => {
    const open = (slotsByKey.get(key) ?? []).map((slot) => ({ slot, nth: slot.source.nth }))
    return pairInOrder(
      items.map((occurrence) => ({ value: occurrence, ...traitsOf(occurrence.item, occurrence) })),
      open.map(({ slot, nth }) => ({ value: slot, ...traitsOf(slot.source, { nth }) })),
    ).map(([occurrence, slot]) => {
      return { occurrence, candidate: slot.candidate, match: matchAt(slot), nth: placeHeldBy(slot) }
    })
  })
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
  const [left, right] = [new Set(ones), new Set([...others].sort((a, b) => a.nth - b.nth))]
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

function matchReworded(occurrences: readonly Occurrence[], slots: readonly Slot[]): InNote {
  const index = createTextIndex<number>()
  slots.forEach(({ source }, column) => {
    index.add(source.key, column)
  })
  const isOnlyOne = onlyOnes(occurrences, slots)
  const likely = occurrences.flatMap((occurrence, row) =>
    index
      .near(occurrence.key, { least: doubtful - onlyOneBonus })
      .flatMap(({ value: column, likeness }) => {
        const slot = slots[column]
        if (slot === undefined || likeness.kind === 'different') return []
        const owners = ownersKey(occurrence.item.owners)
        const kept = ownersKey(slot.source.owners) === owners
        const evidence = likeness.similarity + (kept && isOnlyOne(owners) ? onlyOneBonus : 0)
        if (evidence < doubtful) return []
        const sure = likeness.kind === 'alike' && evidence >= reworded
        // A sure pair is worth more than any doubtful one; an owner kept breaks the tie.
        const score = (likeness.similarity + (sure ? 1 : 0) + (kept ? 0.05 : 0)) / 2.05
        return [{ row, column, score, occurrence, slot, sure, similarity: likeness.similarity }]
      }),
  )
  const assigned = new Set(assign(likely))
  const pairs = likely.filter((pair) => assigned.has(pair))
  return {
    claims: pairs
      .filter(({ sure }) => sure)
      .map(({ occurrence, slot: { candidate }, similarity }) => ({
        occurrence,
        candidate,
        match: { kind: 'reworded', similarity },
        nth: null,
      })),
    doubts: pairs
      .filter(({ sure }) => !sure)
      .map(({ occurrence, slot: { candidate }, similarity }) => ({
        occurrence,
        candidate,
        similarity,
      })),
  }
}

/** Tells owners of whom exactly one text vanished from the note and exactly one came. */
function onlyOnes(
  occurrences: readonly Occurrence[],
  slots: readonly Slot[],
): (owners: string) => boolean {
  const came = groupBy(occurrences, ({ item }) => ownersKey(item.owners))
  const vanished = groupBy(slots, ({ source }) => ownersKey(source.owners))
  return (owners) => came.get(owners)?.length === 1 && vanished.get(owners)?.length === 1
}

function ownersKey(owners: readonly string[]): string {
  return [...owners].sort().join('\n')
}
