import { dirname } from 'node:path/posix'
import { groupBy, lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { overlap } from '../owners.js'
import { sameSeries } from '../series.js'
import type { Claim, Doubt } from './claim.js'
import type { MatchingInput } from './matching-input.js'
import { reworded } from './similarity.js'
import type { Slot } from './slot.js'
import { createTextIndex } from './text-index.js'

type Input = Pick<MatchingInput, 'occurrences' | 'ownersOf' | 'isMinutes' | 'seriesOf'>

interface Known {
  readonly slots: readonly Slot[]
  readonly claims: readonly Claim[]
}

/**
 * An item that went from its note and one that came, reworded, into a note of another series beside
 * it, for an owner in common: where each comes into question for the other alone, a person decides.
 */
export function doubtsOfMovedItems(input: Input, { slots, claims }: Known): readonly Doubt[] {
  const claimed = new Set<unknown>(
    claims.flatMap(({ occurrence, candidate }) => [occurrence, candidate]),
  )
  const left = slots.filter(
    ({ candidate, source }) =>
      !claimed.has(candidate) && candidate.issue.state === 'open' && input.isMinutes(source.path),
  )
  const freeIn = lookupBy(
    left.length === 0 ? [] : input.occurrences.filter((one) => !claimed.has(one)),
    ({ minutes }) => dirname(minutes.path),
  )
  const found = [...groupBy(left, ({ source }) => dirname(source.path))].flatMap(
    ([folder, beside]) => alikeIn(beside, freeIn(folder), input),
  )
  const foundFor = lookupBy(found, ({ occurrence }) => occurrence)
  const foundOf = lookupBy(found, ({ candidate }) => candidate)
  return found.filter(
    ({ occurrence, candidate }) =>
      foundFor(occurrence).length === 1 && foundOf(candidate).length === 1,
  )
}

function alikeIn(
  slots: readonly Slot[],
  occurrences: readonly Occurrence[],
  { ownersOf, seriesOf }: Pick<Input, 'ownersOf' | 'seriesOf'>,
): readonly Doubt[] {
  const index = createTextIndex<Slot>()
  for (const slot of slots) index.add(slot.source.key, slot)
  return occurrences.flatMap((occurrence) =>
    index.near(occurrence.key, { least: reworded }).flatMap(({ value, likeness }) => {
      const { source, candidate } = value
      const isOne =
        likeness.kind === 'alike' &&
        !sameSeries(seriesOf(source.path), occurrence.series) &&
        overlap(occurrence.owners, ownersOf(source))
      return isOne ? [{ occurrence, candidate, similarity: likeness.similarity }] : []
    }),
  )
}
