import type { Occurrence } from '../occurrence.js'
import type { InNote } from './claim.js'
import { matchReworded } from './reworded.js'
import { matchSameText } from './same-text.js'
import type { Slot } from './slot.js'

/** Matches the items of one note with the slots that issues hold in it: equal texts, then reworded ones. */
export function matchInNote(
  occurrences: readonly Occurrence[],
  slots: readonly Slot[],
  opens: (occurrence: Occurrence) => boolean,
): InNote {
  const same = matchSameText(occurrences, slots)
  const claimedItems = new Set(same.map(({ occurrence }) => occurrence))
  // An issue speaks for one item of a note: what it has is not up for rewording.
  const claimedIssues = new Set(same.map(({ candidate }) => candidate))
  const left = matchReworded(
    occurrences.filter((occurrence) => !claimedItems.has(occurrence)),
    slots.filter(({ candidate }) => !claimedIssues.has(candidate)),
    opens,
  )
  return { claims: [...same, ...left.claims], doubts: left.doubts }
}
