import { dirname } from 'node:path/posix'
import { groupBy, lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { overlap } from '../owners.js'
import { sameSeries } from '../series.js'
import type { Claim } from './claim.js'
import type { MatchingInput } from './matching-input.js'
import type { Slot } from './slot.js'

type SplitInput = Pick<
  MatchingInput,
  'occurrences' | 'ownersOf' | 'paths' | 'isMinutes' | 'seriesOf'
>

interface Known {
  readonly slots: readonly Slot[]
  readonly claims: readonly Claim[]
}

/** What is left of both sides, and what has to be equal, besides the owner. */
interface Leftovers {
  readonly slots: readonly Slot[]
  readonly occurrences: readonly Occurrence[]
  readonly sameOf: (place: Occurrence | Slot['source'], path: string) => string
}

/** Items that stand in another note now: those of notes that vanished, and those that a note gave away. */
export function claimsOfSplitNotes(input: SplitInput, known: Known): readonly Claim[] {
  const split = claimsOfVanishedNotes(input, known)
  return [...split, ...claimsOfMovedItems(input, { ...known, claims: [...known.claims, ...split] })]
}

/**
 * A vanished note may have gone into several. Its main part moved as a whole; what is left finds
 * its issue by text, owner and date, wherever it stands now, if there is no doubt which.
 */
function claimsOfVanishedNotes(
  { occurrences, ownersOf, paths }: SplitInput,
  { slots, claims }: Known,
): readonly Claim[] {
  const left = unclaimed(slots, claims).filter(
    ({ source, from }) => from !== null || !paths.has(source.path),
  )
  if (left.length === 0) return []
  const claimed = new Set(claims.map(({ occurrence }) => occurrence))
  const known = new Set(slots.map(({ source }) => source.path))
  const free = occurrences.filter((one) => !claimed.has(one) && !known.has(one.minutes.path))
  const sameOf: Leftovers['sameOf'] = ({ date, key }) => `${date} ${key}`
  return pairs({ slots: left, occurrences: free, sameOf }, ownersOf)
}

/**
 * An item that went, word by word, from a note that is still there into one beside it. Within a
 * series that is carrying over, and what the series itself has said before comes first.
 */
function claimsOfMovedItems(
  { occurrences, ownersOf, isMinutes, seriesOf }: SplitInput,
  { slots, claims }: Known,
): readonly Claim[] {
  const left = unclaimed(slots, claims).filter(
    ({ candidate, source }) => candidate.issue.state === 'open' && isMinutes(source.path),
  )
  if (left.length === 0) return []
  const claimed = new Set(claims.map(({ occurrence }) => occurrence))
  const slotsSaying = lookupBy(slots, ({ source }) => source.key)
  const isNewToSeries = ({ key, series }: Occurrence) =>
    slotsSaying(key).every(({ source }) => !sameSeries(seriesOf(source.path), series))
  const free = occurrences.filter((one) => !claimed.has(one) && isNewToSeries(one))
  const sameOf: Leftovers['sameOf'] = ({ key }, path) => `${dirname(path)}\n${key}`
  return pairs({ slots: left, occurrences: free, sameOf }, ownersOf)
}

function unclaimed(slots: readonly Slot[], claims: readonly Claim[]): readonly Slot[] {
  const taken = new Set(claims.map(({ candidate }) => candidate))
  return slots.filter(({ candidate }) => !taken.has(candidate))
}

/** The only item and the only slot of a kind belong together. */
function pairs(
  { slots, occurrences, sameOf }: Leftovers,
  ownersOf: SplitInput['ownersOf'],
): readonly Claim[] {
  const freeOf = lookupBy(occurrences, (one) => sameOf(one, one.minutes.path))
  return [...groupBy(slots, ({ source }) => sameOf(source, source.path))].flatMap(
    ([text, [slot, ...rivals]]) => {
      const [occurrence, ...others] = freeOf(text)
      if (occurrence === undefined || rivals.length > 0 || others.length > 0) return []
      return overlap(occurrence.owners, ownersOf(slot.source)) ? [claim(occurrence, slot)] : []
    },
  )
}

function claim(occurrence: Occurrence, { candidate, source, from }: Slot): Claim {
  return { occurrence, candidate, match: { kind: 'moved', from: from ?? source.path }, nth: null }
}
