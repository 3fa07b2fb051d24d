import { lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { takeApart } from './anchors.js'
import { assign, type ScoredPair } from './assign.js'
import type { Claim, InNote } from './claim.js'
import { ownersKey } from './same-text.js'
import { compare, doubtful, reworded, sharedWords } from './similarity.js'
import type { Slot } from './slot.js'
import { createTextIndex } from './text-index.js'

/** Of the words of both. */
const half = 0.5

interface Pair extends ScoredPair {
  readonly occurrence: Occurrence
  readonly slot: Slot
  readonly similarity: number
  readonly certainty: 'alike' | 'added' | 'doubt'
  readonly owners: 'kept' | 'changed'
}

/**
 * Matches texts that came with texts that vanished. First those that are alike enough by
 * themselves; of what is left, the only ones of their owner; the rest is doubt. `opens` tells which
 * items get an issue now, if they find none: the next run sees them settled.
 */
export function matchReworded(
  occurrences: readonly Occurrence[],
  slots: readonly Slot[],
  opens: (occurrence: Occurrence) => boolean,
): InNote {
  const near = nearPairs(occurrences, slots)
  const isOnlyReference = onlyReferences(near, opens)
  const sure = best(
    near
      .filter(({ similarity }) => similarity >= reworded)
      .filter((pair) => pair.certainty === 'alike' || isOnlyReference(pair)),
  )
  const open = without(near, sure)
  const lone = onlyOnes(
    left(occurrences, sure, ({ occurrence }) => occurrence),
    left(slots, sure, ({ slot }) => slot),
    opens,
  ).flatMap(loneClaim)
  const settled = new Set(lone.flatMap(({ occurrence, candidate }) => [occurrence, candidate]))
  const doubts = best(
    open.filter(({ occurrence, slot }) => !settled.has(occurrence) && !settled.has(slot.candidate)),
  )
  return {
    claims: [...sure.map(claimOf), ...lone],
    doubts: doubts.map(({ occurrence, slot: { candidate }, similarity }) => ({
      occurrence,
      candidate,
      similarity,
    })),
  }
}

function nearPairs(occurrences: readonly Occurrence[], slots: readonly Slot[]): readonly Pair[] {
  const index = createTextIndex<number>()
  slots.forEach(({ source }, column) => {
    index.add(source.key, column)
  })
  const slotOwners = slots.map(({ source }) => ownersKey(source.owners))
  return occurrences.flatMap((occurrence, row) => {
    const ownOwners = ownersKey(occurrence.item.owners)
    return index
      .near(occurrence.key, { least: doubtful })
      .flatMap(({ value: column, likeness }): readonly Pair[] => {
        const slot = slots[column]
        if (slot === undefined || likeness.kind === 'different') return []
        const { kind: certainty, similarity } = likeness
        const owners = slotOwners[column] === ownOwners ? 'kept' : 'changed'
        // An owner kept breaks a tie.
        const score = (similarity + (owners === 'kept' ? 0.05 : 0)) / 1.05
        return [{ row, column, score, occurrence, slot, similarity, certainty, owners }]
      })
  })
}

function best(pairs: readonly Pair[]): readonly Pair[] {
  const assigned = new Set(assign(pairs))
  return pairs.filter((pair) => assigned.has(pair))
}

/** Pairs whose item and slot are both still free. */
function without(pairs: readonly Pair[], taken: readonly Pair[]): readonly Pair[] {
  const [rows, columns] = [
    new Set(taken.map(({ row }) => row)),
    new Set(taken.map(({ column }) => column)),
  ]
  return pairs.filter(({ row, column }) => !rows.has(row) && !columns.has(column))
}

function left<T>(all: readonly T[], taken: readonly Pair[], of: (pair: Pair) => T): readonly T[] {
  const gone = new Set(taken.map(of))
  return all.filter((one) => !gone.has(one))
}

/**
 * Tells whether a text only gained or lost a reference: "Fix the printer", "Fix the printer (#77)".
 * Where it may have come from several, or become several, only a person can tell.
 */
function onlyReferences(
  near: readonly Pair[],
  opens: (occurrence: Occurrence) => boolean,
): (pair: Pair) => boolean {
  const added = near.filter(
    ({ certainty, owners, similarity }) =>
      certainty === 'added' && owners === 'kept' && similarity >= reworded,
  )
  const inRow = lookupBy(added, ({ row }) => row)
  const inColumn = lookupBy(added, ({ column }) => column)
  return (pair) => {
    // As with the only ones of an owner: those that open issues now are no rivals in the next run.
    const rivals = inColumn(pair.column).filter(
      ({ occurrence }) => opens(pair.occurrence) || !opens(occurrence),
    )
    return added.includes(pair) && inRow(pair.row).length === 1 && rivals.length === 1
  }
}

/** Of each owner with exactly one text that vanished from the note and one that came: both. */
function onlyOnes(
  occurrences: readonly Occurrence[],
  slots: readonly Slot[],
  opens: (occurrence: Occurrence) => boolean,
): readonly (readonly [Occurrence, Slot])[] {
  const keyOf = ({ item }: Occurrence) => ownersKey(item.owners)
  const came = lookupBy(occurrences, keyOf)
  const silent = lookupBy(
    occurrences.filter((occurrence) => !opens(occurrence)),
    keyOf,
  )
  const vanished = lookupBy(slots, ({ source }) => ownersKey(source.owners))
  return occurrences.flatMap((occurrence): readonly (readonly [Occurrence, Slot])[] => {
    const owners = keyOf(occurrence)
    // The others get issues of their own in this run: the next would find this one alone.
    const rivals = opens(occurrence) ? came : silent
    const [slot, ...others] = vanished(owners)
    const isOnly = rivals(owners).length === 1 && others.length === 0
    return slot !== undefined && isOnly && !mayHaveBeenThere(occurrence, slot)
      ? [[occurrence, slot]]
      : []
  })
}

/** What was done when it was first seen has no issue: it need not have come, and must close no other item's. */
function mayHaveBeenThere({ item }: Occurrence, { candidate: { issue } }: Slot): boolean {
  return item.done && issue.state === 'open'
}

/** The only ones of their owner are one item if a good half of their words is: "Fix the CI", "Repair the CI". */
function loneClaim([occurrence, slot]: readonly [Occurrence, Slot]): readonly Claim[] {
  const [came, vanished] = [takeApart(occurrence.key), takeApart(slot.source.key)]
  const likeness = compare(came, vanished)
  if (likeness.kind !== 'alike') return []
  const similarity = Math.max(likeness.similarity, sharedWords(came, vanished))
  const isOne = likeness.similarity >= doubtful || similarity >= half
  return isOne
    ? [
        {
          occurrence,
          candidate: slot.candidate,
          match: { kind: 'reworded', similarity },
          nth: null,
        },
      ]
    : []
}

function claimOf({ occurrence, slot: { candidate }, similarity }: Pair): Claim {
  return { occurrence, candidate, match: { kind: 'reworded', similarity }, nth: null }
}
