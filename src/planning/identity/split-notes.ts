import { groupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { overlap } from '../owners.js'
import type { Claim } from './claim.js'
import type { MatchingInput } from './matching-input.js'
import type { Slot } from './slot.js'

/**
 * A vanished note may have gone into several. Its main part moved as a whole; what is left finds
 * its issue by text, owner and date, wherever it stands now, if there is no doubt which.
 */
export function claimsOfSplitNotes(
  { occurrences, ownersOf, paths }: Pick<MatchingInput, 'occurrences' | 'ownersOf' | 'paths'>,
  { slots, claims }: { readonly slots: readonly Slot[]; readonly claims: readonly Claim[] },
): readonly Claim[] {
  const taken = new Set(claims.map(({ candidate }) => candidate))
  const left = slots.filter(
    ({ candidate, source, from }) =>
      !taken.has(candidate) && (from !== null || !paths.has(source.path)),
  )
  if (left.length === 0) return []
  const claimed = new Set(claims.map(({ occurrence }) => occurrence))
  const known = new Set(slots.map(({ source }) => source.path))
  const free = groupBy(
    occurrences.filter((one) => !claimed.has(one) && !known.has(one.minutes.path)),
    ({ key, date }) => `${date} ${key}`,
  )
  return [...groupBy(left, ({ source }) => `${source.date} ${source.key}`)].flatMap(
    ([text, [slot, ...rivals]]) => {
      const [occurrence, ...others] = free.get(text) ?? []
      if (slot === undefined || occurrence === undefined) return []
      if (rivals.length > 0 || others.length > 0) return []
      return isOfOwners(occurrence, slot) ? [claim(occurrence, slot)] : []
    },
  )

  function isOfOwners(occurrence: Occurrence, { source }: Slot): boolean {
    return overlap(occurrence.owners, ownersOf(source))
  }
}

function claim(occurrence: Occurrence, { candidate, source, from }: Slot): Claim {
  return { occurrence, candidate, match: { kind: 'moved', from: from ?? source.path }, nth: null }
}
