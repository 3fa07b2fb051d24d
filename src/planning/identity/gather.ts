import { compareText, type Occurrence } from '../occurrence.js'
import { createBeginnings } from './beginnings.js'
import type { Candidate, NewerIssue } from './candidates.js'
import type { Claim, Doubt } from './claim.js'
import type { Duplicate } from './duplicates.js'
import type { MatchingInput } from './matching-input.js'
import { createPlaces, type Places } from './places.js'
import { createSayings, type OpenThread, type Sayings } from './sayings.js'
import type { Slot } from './slot.js'
import type { ClosedAlready, Matching, Thread } from './thread.js'

export interface GatheringInput extends MatchingInput {
  readonly slots: readonly Slot[]
  readonly claims: readonly Claim[]
  readonly doubts: readonly Doubt[]
  readonly duplicates: readonly Duplicate[]
}

/** Gathers what several meetings raised into threads, in the order of the meetings. */
export function gatherThreads(
  input: GatheringInput,
): Pick<Matching, 'threads' | 'closedAlready' | 'held'> {
  const threads = threadsOfCandidates(input)
  const places = createPlaces(
    input.slots.flatMap(({ source, from }) => (from === null ? [source] : [])),
  )
  raiseClaimed(input.claims, { threads, places })
  const sayings = createSayings(input)
  rememberSaid(input, { threads, sayings })
  const beginningOf = createBeginnings(input, sayings)

  const joins = (occurrence: Occurrence, nth: number): boolean => {
    const repeated = sayings.live(occurrence)
    if (repeated !== null) {
      sayings.raise(repeated.saying.thread, { occurrence, match: repeated.match, nth })
    }
    return repeated !== null
  }
  const late: { readonly closed: ClosedAlready; readonly nth: number }[] = []
  const started: OpenThread[] = []
  for (const occurrence of unclaimed(input)) {
    const { key, minutes, nth: own } = occurrence
    const nth = places.take({ path: minutes.path, key, nth: own })
    if (joins(occurrence, nth)) continue
    const beginning = beginningOf(occurrence, { path: minutes.path, key, nth })
    if (beginning.kind === 'late') {
      late.push({ closed: beginning.closed, nth })
      continue
    }
    const thread: OpenThread = { issue: beginning.issue, raised: [] }
    started.push(thread)
    sayings.raise(thread, { occurrence, match: beginning.match, nth })
  }
  // A later meeting may have started it again: the next run would find that.
  const left = late.filter(({ closed, nth }) => !joins(closed.occurrence, nth))
  return {
    threads: inOrder([...threads.values(), ...started, ...unfound(input.newer, started)]),
    closedAlready: left.map(({ closed }) => closed),
    held: heldBy(started),
  }
}

function threadsOfCandidates({ candidates, duplicates }: GatheringInput) {
  const healed = new Set(duplicates.map(({ candidate }) => candidate))
  return new Map<Candidate, OpenThread>(
    candidates
      .filter((candidate) => !healed.has(candidate))
      .map((candidate) => [candidate, { issue: { kind: 'candidate', candidate }, raised: [] }]),
  )
}

type Threads = ReturnType<typeof threadsOfCandidates>

function raiseClaimed(
  claims: readonly Claim[],
  { threads, places }: { readonly threads: Threads; readonly places: Places },
): void {
  for (const { occurrence, candidate, match, nth } of claims) {
    const place = nth ?? places.take({ ...occurrence, path: occurrence.minutes.path })
    threads.get(candidate)?.raised.push({ occurrence, match, nth: place })
  }
}

/** What the items say that have their issues, and what issues remember that no note says any more. */
function rememberSaid(
  { claims, slots }: Pick<GatheringInput, 'claims' | 'slots'>,
  { threads, sayings }: { readonly threads: Threads; readonly sayings: Sayings },
): void {
  for (const thread of threads.values()) sayings.know(thread)
  const claimed = new Set(
    claims.map(({ candidate, occurrence }) => spot(candidate, occurrence.minutes.path)),
  )
  for (const { candidate, source } of slots) {
    const thread = threads.get(candidate)
    if (thread !== undefined && !claimed.has(spot(candidate, source.path))) {
      sayings.recall(thread, source)
    }
  }
}

/** Issues of a newer release of which no item is known. */
function unfound(
  newer: readonly NewerIssue[],
  started: readonly OpenThread[],
): readonly OpenThread[] {
  const found = new Set(started.map(({ issue }) => (issue.kind === 'newer' ? issue.issue : null)))
  return newer
    .filter(({ issue }) => !found.has(issue))
    .map((one) => ({ issue: { kind: 'newer', ...one }, raised: [] }))
}

/** Items that have no issue yet and may have one. */
function unclaimed({ occurrences, claims, isActive }: GatheringInput): readonly Occurrence[] {
  const claimed = new Set(claims.map(({ occurrence }) => occurrence))
  return occurrences.filter((occurrence) => !claimed.has(occurrence) && isActive(occurrence))
}

function heldBy(started: readonly OpenThread[]): Matching['held'] {
  const held = new Map<number, Occurrence>()
  for (const { issue, raised } of started) {
    const [first] = raised
    if (issue.kind !== 'new' || issue.reason.kind !== 'needs-review') continue
    if (first !== undefined) held.set(issue.reason.maybe, first.occurrence)
  }
  return held
}

function spot({ issue }: Candidate, path: string): string {
  return `${issue.number} ${path}`
}

function inOrder(threads: readonly OpenThread[]): readonly Thread[] {
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
