import type { CreateReason } from '../../domain/plan.js'
import { compareText, type Occurrence } from '../occurrence.js'
import { createAdoption } from './adoption.js'
import type { Candidate } from './candidates.js'
import { createCarryOver, type Saying } from './carry-over.js'
import type { Duplicate, Slot } from './duplicates.js'
import type { Claim, Doubt } from './in-note.js'
import type { MatchingInput } from './matching-input.js'
import { createPlaces, idOfPlace } from './places.js'
import type { Matching, Raised, Thread, ThreadIssue } from './thread.js'

export interface GatheringInput extends MatchingInput {
  readonly slots: readonly Slot[]
  readonly claims: readonly Claim[]
  readonly doubts: readonly Doubt[]
  readonly duplicates: readonly Duplicate[]
}

interface OpenThread {
  readonly issue: ThreadIssue
  readonly raised: Raised[]
}

/** Gathers what several meetings raised into threads, in the order of the meetings. */
export function gatherThreads(
  input: GatheringInput,
): Pick<Matching, 'threads' | 'closedAlready' | 'held'> {
  const { occurrences, slots, claims, doubts } = input
  const places = createPlaces(slots.map(({ source }) => source))
  const threads = threadsOfCandidates(input)
  const live = createCarryOver<OpenThread>()
  const closed = createCarryOver<OpenThread>()
  const adopt = createAdoption(input)

  const remember = (thread: OpenThread, saying: Omit<Saying<OpenThread>, 'thread'>) => {
    const said = isLive(thread) ? live : closed
    said.add({ ...saying, thread })
  }
  const raise = (thread: OpenThread, raised: Raised) => {
    thread.raised.push(raised)
    remember(thread, sayingOf(raised.occurrence))
  }

  for (const { occurrence, candidate, match, nth } of claims) {
    const thread = threads.get(candidate)
    const { path } = occurrence.minutes
    const place = nth ?? places.take(path, occurrence.key)
    if (thread !== undefined) raise(thread, { occurrence, match, nth: place })
  }
  // What a note no longer says may stand in the next one.
  const claimed = new Set(claims.map(({ candidate, occurrence }) => spot(candidate, occurrence)))
  for (const { candidate, source } of slots) {
    const thread = threads.get(candidate)
    if (thread === undefined || claimed.has(spot(candidate, { minutes: source }))) continue
    const [series, owners] = [input.seriesOf(source.path), input.ownersOf(source)]
    remember(thread, { ...source, series, owners, kind: null })
  }

  const doubtOf = new Map(doubts.map((doubt) => [doubt.occurrence, doubt]))
  const held = new Map<number, Occurrence>()
  const closedAlready: { occurrence: Occurrence; candidate: Candidate }[] = []
  const fresh: OpenThread[] = []
  const start = (issue: ThreadIssue, raised: Raised) => {
    const thread = { issue, raised: [] }
    fresh.push(thread)
    raise(thread, raised)
  }

  const matched = new Set(claims.map(({ occurrence }) => occurrence))
  for (const occurrence of occurrences) {
    if (matched.has(occurrence) || !input.isActive(occurrence)) continue
    const { path } = occurrence.minutes
    const silent = ({ saying }: { saying: Saying<OpenThread> }) =>
      !saying.thread.raised.some((raised) => raised.occurrence.minutes.path === path)
    const repeated = live.find(occurrence).find(silent)
    const nth = places.take(path, occurrence.key)
    if (repeated !== undefined) {
      raise(repeated.saying.thread, { occurrence, match: repeated.match, nth })
      continue
    }
    const adopted = adopt(occurrence, idOfPlace({ path, key: occurrence.key, nth }))
    if (adopted !== null) {
      const { issue, by } = adopted
      start({ kind: 'adopted', issue, by }, { occurrence, match: { kind: 'adopted', by }, nth })
      continue
    }
    const past = closed.find(occurrence).find(silent)?.saying.thread.issue
    if (past?.kind === 'candidate' && !closedBefore(past.candidate, occurrence)) {
      closedAlready.push({ occurrence, candidate: past.candidate })
      continue
    }
    const doubt = doubtOf.get(occurrence)
    if (doubt !== undefined) held.set(doubt.candidate.issue.number, occurrence)
    const reason = reasonFor(past, doubt)
    start({ kind: 'new', reason }, { occurrence, match: null, nth })
  }
  return { threads: finish([...threads.values(), ...fresh]), closedAlready, held }
}

function threadsOfCandidates({ candidates, duplicates }: GatheringInput) {
  const healed = new Set(duplicates.map(({ candidate }) => candidate))
  return new Map<Candidate, OpenThread>(
    candidates
      .filter((candidate) => !healed.has(candidate))
      .filter(({ marked }) => marked.memory.state !== 'duplicate')
      .map((candidate) => [candidate, { issue: { kind: 'candidate', candidate }, raised: [] }]),
  )
}

/** A recorded decision is closed from the start: closed, but not over. */
function isLive({ issue }: OpenThread): boolean {
  if (issue.kind === 'new') return true
  if (issue.kind === 'adopted') return issue.issue.state === 'open'
  const { issue: tracked, marked } = issue.candidate
  return tracked.state === 'open' || marked.memory.state === 'recorded'
}

function closedBefore({ issue }: Candidate, { date, item }: Occurrence): boolean {
  return !item.review && issue.closedAt !== null && issue.closedAt.slice(0, 10) < date
}

function reasonFor(past: ThreadIssue | undefined, doubt: Doubt | undefined): CreateReason {
  if (past?.kind === 'candidate') {
    return { kind: 'raised-again', closed: past.candidate.issue.number }
  }
  return doubt === undefined
    ? { kind: 'new' }
    : {
        kind: 'needs-review',
        maybe: doubt.candidate.issue.number,
        similarity: doubt.similarity,
      }
}

function sayingOf(occurrence: Occurrence): Omit<Saying<OpenThread>, 'thread'> {
  const { series, minutes, date, key, item, owners } = occurrence
  return { series, path: minutes.path, date, key, kind: item.kind, owners }
}

function spot(candidate: Candidate, { minutes }: { minutes: { path: string } }): string {
  return `${candidate.issue.number} ${minutes.path}`
}

function finish(threads: readonly OpenThread[]): readonly Thread[] {
  return threads.map(({ issue, raised }) => ({
    issue,
    raised: raised.sort(
      ({ occurrence: a }, { occurrence: b }) =>
        compareText(a.date, b.date) ||
        compareText(a.minutes.path, b.minutes.path) ||
        a.item.line - b.item.line,
    ),
  }))
}
