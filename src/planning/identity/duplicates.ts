import { groupBy } from '../group-by.js'
import type { Source } from '../memory.js'
import { compareText } from '../occurrence.js'
import type { Candidate } from './candidates.js'
import type { Slot } from './slot.js'

export interface Duplicate {
  readonly candidate: Candidate
  readonly of: Candidate
}

export interface Healed {
  /** All of them; those that stay for others remember what these spoke for. */
  readonly candidates: readonly Candidate[]
  readonly slots: readonly Slot[]
  readonly duplicates: readonly Duplicate[]
}

/**
 * Finds issues that speak for the same place in a note: two runs raced, or a listing was stale.
 * The open issue of the lowest number stays and speaks for all. Closed ones are left alone, but for
 * records: a decision has one.
 * `settled` are those of which a note says that they are the same.
 */
export function healDuplicates(known: readonly Candidate[], settled: readonly Duplicate[]): Healed {
  const survivorOf = merge(known, settled)
  const groups = [...groupBy(known, survivorOf)].map(([one, group]) => ({
    one,
    others: group.filter((other) => other !== one),
    heir: group.length === 1 ? one : heirOf(one, group),
  }))
  const heirs = new Map(groups.map(({ one, heir }) => [one, heir]))
  const candidates = known.map((one) => heirs.get(one) ?? one)
  const duplicates = groups.flatMap(({ others, heir: of }) =>
    others.map((candidate) => ({ candidate, of })),
  )
  const healed = new Set(duplicates.map(({ candidate }) => candidate))
  const places = placesOf(candidates.filter((candidate) => !healed.has(candidate)))
  return {
    candidates,
    slots: places.flatMap(
      (place) => place.find(isStanding) ?? place.findLast(isOver) ?? place.slice(-1),
    ),
    duplicates,
  }
}

/** The issue that stays, with all places of the others: it may be left alone itself when they are closed. */
function heirOf({ issue, marked }: Candidate, group: readonly Candidate[]): Candidate {
  const { memory } = marked
  const places = group
    .flatMap((one) => one.marked.memory.sources)
    .map((source): [string, Source] => [placeOf(source), source])
  const own = memory.sources.map((source): [string, Source] => [placeOf(source), source])
  const sources = [...new Map([...places, ...own]).values()].sort(inOrderOfMeetings)
  return { issue, marked: { ...marked, memory: { ...memory, sources } } }
}

/** The places that issues hold, each with all that hold it, by number. */
function placesOf(candidates: readonly Candidate[]): readonly (readonly Slot[])[] {
  const slots = candidates.flatMap((candidate) =>
    candidate.marked.memory.sources.map((source) => ({ candidate, source, from: null })),
  )
  return [...groupBy(slots, ({ source }) => placeOf(source)).values()]
}

/** Joins open candidates that share a place, directly or through others, under the lowest number. */
function merge(
  known: readonly Candidate[],
  settled: readonly Duplicate[],
): (one: Candidate) => Candidate {
  const parent = new Map<Candidate, Candidate>()
  const root = (one: Candidate): Candidate => {
    const next = parent.get(one)
    return next === undefined ? one : root(next)
  }
  const join = (one: Candidate, of: Candidate) => {
    if (root(one) !== root(of)) parent.set(root(one), root(of))
  }
  const byNumber = new Map(known.map((one) => [one.issue.number, one]))
  for (const { candidate, of } of settled) {
    const [one, other] = [byNumber.get(candidate.issue.number), byNumber.get(of.issue.number)]
    if (one !== undefined && other !== undefined) join(one, other)
  }
  for (const place of placesOf(known)) {
    const standing = place.filter(isStanding).map(({ candidate }) => root(candidate))
    const [first, ...others] = [...new Set(standing)].sort(firstToStay)
    for (const other of others) if (first !== undefined) join(other, first)
  }
  return root
}

function isOpen({ candidate }: Slot): boolean {
  return candidate.issue.state === 'open'
}

/** Closed by the action, which opens it again if the item is. */
function isOver({ candidate: { marked } }: Slot): boolean {
  return marked.memory.state === 'done' || marked.memory.state === 'gone'
}

function isStanding(slot: Slot): boolean {
  return isOpen(slot) || slot.candidate.marked.memory.state === 'recorded'
}

/** A record that a person opened again stays, whichever is older. */
function firstToStay(one: Candidate, other: Candidate): number {
  const isRecord = ({ issue, marked }: Candidate) =>
    issue.state === 'closed' || marked.memory.state === 'recording'
  return Number(isRecord(one)) - Number(isRecord(other)) || one.issue.number - other.issue.number
}

function inOrderOfMeetings(one: Source, other: Source): number {
  return compareText(one.date, other.date) || compareText(one.path, other.path)
}

function placeOf({ path, key, nth }: Source): string {
  return `${path}\n${key}\n${nth}`
}
