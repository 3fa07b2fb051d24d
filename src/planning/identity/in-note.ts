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

/** Equal texts pair by owner, then by order. */
function matchSameText(occurrences: readonly Occurrence[], slots: readonly Slot[]): Claim[] {
  const slotsByKey = groupBy(slots, ({ source }) => source.key)
  return [...groupBy(occurrences, ({ key }) => key)].flatMap(([key, items]) => {
    const open = [...(slotsByKey.get(key) ?? [])].sort((a, b) => a.source.nth - b.source.nth)
    const take = (wanted: (slot: Slot) => boolean): Slot | undefined => {
      const index = open.findIndex(wanted)
      return index < 0 ? undefined : open.splice(index, 1)[0]
    }
    const bySameOwner = items.map((occurrence) => ({
      occurrence,
      slot: take(({ source }) => ownersKey(source.owners) === ownersKey(occurrence.item.owners)),
    }))
    return bySameOwner.flatMap(({ occurrence, slot: paired }) => {
      const slot = paired ?? take(() => true)
      if (slot === undefined) return []
      const { candidate, source } = slot
      return [{ occurrence, candidate, match: matchAt(slot), nth: source.nth }]
    })
  })
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
    index.near(occurrence.key).flatMap(({ value: column, likeness }) => {
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
