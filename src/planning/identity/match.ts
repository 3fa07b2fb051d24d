import { groupBy, lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import type { Candidate } from './candidates.js'
import type { InNote } from './claim.js'
import { type Duplicate, healDuplicates } from './duplicates.js'
import { gatherThreads } from './gather.js'
import { matchInNote } from './in-note.js'
import { tellNamed, withNamed } from './lost-markers.js'
import type { MatchingInput } from './matching-input.js'
import { findMovedNotes, type MovedNotes } from './moved-notes.js'
import { doubtsOfMovedItems } from './moved-reworded.js'
import { namedIssues } from './named.js'
import { type Retirement, setRetiredAside } from './retired.js'
import { sameItems } from './same-item.js'
import { placeHeldBy } from './same-text.js'
import type { Slot } from './slot.js'
import { claimsOfSplitNotes } from './split-notes.js'
import type { Matching } from './thread.js'

/**
 * Finds the issue of every item, best match first: the issue that it names; the same text in the
 * same note; the same note reworded; the same note moved; another meeting of the series.
 */
export function matchItems(input: MatchingInput): Matching {
  const retirement = setRetiredAside(input.candidates, input.occurrences)
  const known = withNamed({ ...input, candidates: retirement.active }, input.occurrences)
  const { threads, ...matching } = matchKnowing([], known, retirement)
  return { ...matching, threads: tellNamed(threads, input) }
}

function matchKnowing(
  settled: readonly Duplicate[],
  input: MatchingInput,
  retirement: Retirement,
): Matching {
  const { occurrences, opens } = input
  const { candidates, ...healed } = healDuplicates(input.candidates, settled)
  const { slots, ...moved } = followMovedNotes(healed.slots, input)
  const named = namedIssues(occurrences, candidates, healed.duplicates)
  const slotsIn = lookupBy(slots, ({ source }) => source.path)
  const notes = groupBy(occurrences, ({ minutes }) => minutes.path)
  const inNotes = [...notes].map(([path, items]) =>
    claimInNote(items, slotsIn(path), { named, opens }),
  )
  const claims = inNotes.flatMap((inNote) => inNote.claims)
  const again = (news: readonly Duplicate[]) =>
    matchKnowing([...settled, ...news], input, retirement)
  // What belongs to an issue that is only now known to be another belongs to that other, in every note.
  const renamed = inNotes.flatMap((inNote) => inNote.settled)
  if (renamed.length > 0) return again(renamed)
  const split = claimsOfSplitNotes(input, { slots, claims })
  const elsewhere = new Set(split.map(({ candidate }) => candidate))
  const gathered = gatherThreads({
    ...input,
    candidates,
    slots,
    claims: [...claims, ...split],
    doubts: [
      ...inNotes.flatMap(({ doubts }) => doubts),
      ...doubtsOfTies(moved, occurrences, slotsIn),
      ...doubtsOfMovedItems(input, { slots, claims: [...claims, ...split] }),
    ].filter(({ candidate }) => !elsewhere.has(candidate)),
    duplicates: healed.duplicates,
  })
  const same = sameItems(gathered.threads, input.reopens)
  if (same.length > 0) return again(same)
  return {
    ...gathered,
    duplicates: healed.duplicates,
    reopenedDuplicates: retirement.reopened,
    movedTo: moved.movedTo,
  }
}

/** Several notes may have become one: what a note says beyond those that moved there is asked again. */
function followMovedNotes(
  slots: readonly Slot[],
  { occurrences, paths }: Pick<MatchingInput, 'occurrences' | 'paths'>,
): MovedNotes & { readonly slots: readonly Slot[] } {
  const moved = findMovedNotes(slots, occurrences, paths)
  if (moved.movedTo.size === 0) return { ...moved, slots }
  const after = followMovedNotes(
    slots.map((slot) => movedSlot(slot, moved)),
    { occurrences, paths },
  )
  return { ...after, movedTo: new Map([...moved.movedTo, ...after.movedTo]) }
}

function movedSlot({ candidate, source, from }: Slot, { movedTo }: MovedNotes): Slot {
  const path = movedTo.get(source.path)
  return path === undefined
    ? { candidate, source, from }
    : { candidate, source: { ...source, path }, from: source.path }
}

interface ClaimedInNote extends InNote {
  /** Issues that an item had until it named another. */
  readonly settled: readonly Duplicate[]
}

function claimInNote(
  items: readonly Occurrence[],
  slots: readonly Slot[],
  {
    named,
    opens,
  }: {
    readonly named: ReadonlyMap<Occurrence, Candidate>
    readonly opens: MatchingInput['opens']
  },
): ClaimedInNote {
  const byName = items.flatMap((occurrence) => {
    const candidate = named.get(occurrence)
    if (candidate === undefined) return []
    const held = slots.find(
      (slot) => slot.candidate === candidate && slot.source.key === occurrence.key,
    )
    const nth = held === undefined ? null : placeHeldBy(held)
    return [{ occurrence, candidate, match: { kind: 'named' } as const, nth }]
  })
  const taken = new Set(byName.map(({ candidate }) => candidate))
  const free = slots.filter(({ candidate }) => !taken.has(candidate))
  const rest = matchInNote(
    items.filter((item) => !named.has(item)),
    free,
    opens,
  )
  const claimed = new Set([...taken, ...rest.claims.map(({ candidate }) => candidate)])
  return {
    claims: [...byName, ...rest.claims],
    doubts: rest.doubts,
    settled: byName.flatMap(({ occurrence, candidate: of }) =>
      free
        .filter(({ source, candidate }) => source.key === occurrence.key && !claimed.has(candidate))
        .filter(({ candidate }) => candidate.issue.state === 'open')
        .map(({ candidate }) => ({ candidate, of })),
    ),
  }
}

/** Where a vanished note may have become one of several, its items may be the same: a person decides. */
function doubtsOfTies(
  { ties }: MovedNotes,
  occurrences: readonly Occurrence[],
  slotsIn: (path: string) => readonly Slot[],
): InNote['doubts'] {
  return ties.flatMap(({ from, to }) =>
    occurrences
      .filter(({ minutes }) => minutes.path === to)
      .flatMap((occurrence) =>
        slotsIn(from)
          .filter(({ source }) => source.key === occurrence.key)
          .map(({ candidate }) => ({ occurrence, candidate, similarity: 1 })),
      ),
  )
}
