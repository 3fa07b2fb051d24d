import { compareText, type Occurrence } from '../occurrence.js'
import { footerId } from '../text/footer.js'
import { createAdoption } from './adoption.js'
import type { Candidate } from './candidates.js'
import type { Claim, Doubt } from './claim.js'
import type { Duplicate } from './duplicates.js'
import type { MatchingInput } from './matching-input.js'
import { createIds, createPlaces, idOfPlace } from './places.js'
import { createSayings, type OpenThread } from './sayings.js'
import type { Slot } from './slot.js'
import type { ClosedAlready, Matching, Thread, ThreadIssue } from './thread.js'

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
  const { claims, doubts, slots, candidates, unmarked } = input
  const threads = threadsOfCandidates(input)
  const places = createPlaces(slots.flatMap(({ source, from }) => (from === null ? [source] : [])))
  const nextId = createIds([
    ...candidates.map(({ marked }) => marked.memory.id),
    ...unmarked.flatMap(({ body }) => footerId(body) ?? []),
  ])
  const sayings = createSayings(input)
  const adopt = createAdoption(input)

  for (const { occurrence, candidate, match, nth } of claims) {
    const thread = threads.get(candidate)
    const place = nth ?? places.take({ ...occurrence, path: occurrence.minutes.path })
    thread?.raised.push({ occurrence, match, nth: place })
  }
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

  const doubtOf = new Map(doubts.map((doubt) => [doubt.occurrence, doubt]))
  const held = new Map<number, Occurrence>()
  const closedAlready: ClosedAlready[] = []
  const started: OpenThread[] = []
  for (const occurrence of unclaimed(input)) {
    const { key, minutes, nth } = occurrence
    const { path } = minutes
    const place = { path, key, nth: places.take({ path, key, nth }) }
    const repeated = sayings.live(occurrence)
    if (repeated !== null) {
      const { saying, match } = repeated
      sayings.raise(saying.thread, { occurrence, match, nth: place.nth })
      continue
    }
    const start = (issue: ThreadIssue, match: Thread['raised'][number]['match']) => {
      const thread: OpenThread = { issue, raised: [] }
      started.push(thread)
      sayings.raise(thread, { occurrence, match, nth: place.nth })
    }
    const adopted = adopt(occurrence, idOfPlace(place))
    if (adopted !== null) {
      start({ kind: 'adopted', ...adopted }, { kind: 'adopted', by: adopted.by })
      continue
    }
    const past = occurrence.item.done ? null : sayings.closed(occurrence)
    if (past !== null && !closedBefore(past.candidate, occurrence)) {
      closedAlready.push({ occurrence, candidate: past.candidate, match: past.match })
      continue
    }
    const id = nextId(place)
    const doubt = doubtOf.get(occurrence)
    if (past !== null) {
      const closed = past.candidate.issue.number
      start({ kind: 'new', id, reason: { kind: 'raised-again', closed } }, null)
    } else if (doubt !== undefined) {
      const { similarity, candidate } = doubt
      const maybe = candidate.issue.number
      held.set(maybe, occurrence)
      start({ kind: 'new', id, reason: { kind: 'needs-review', maybe, similarity } }, null)
    } else start({ kind: 'new', id, reason: { kind: 'new' } }, null)
  }
  return { threads: inOrder([...threads.values(), ...started]), closedAlready, held }
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

/** Items that have no issue yet and may have one. */
function unclaimed({ occurrences, claims, isActive }: GatheringInput): readonly Occurrence[] {
  const claimed = new Set(claims.map(({ occurrence }) => occurrence))
  return occurrences.filter((occurrence) => !claimed.has(occurrence) && isActive(occurrence))
}

function closedBefore({ issue }: Candidate, { date, item }: Occurrence): boolean {
  return !item.review && issue.closedAt !== null && issue.closedAt.slice(0, 10) < date
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
