import { compareText, type Occurrence } from '../occurrence.js'
import { createBeginnings } from './beginnings.js'
import type { Candidate, NewerIssue } from './candidates.js'
import type { Claim, Doubt } from './claim.js'
import type { Duplicate } from './duplicates.js'
import type { MatchingInput } from './matching-input.js'
import { createPlaces, type Places } from './places.js'
import { createSayings, type OpenThread, type Sayings } from './sayings.js'
import type { Slot } from './slot.js'
import type { ClosedAlready, Matching, Raised, Thread } from './thread.js'

export interface GatheringInput extends MatchingInput {
  readonly slots: readonly Slot[]
  readonly claims: readonly Claim[]
  readonly doubts: readonly Doubt[]
  readonly duplicates: readonly Duplicate[]
}

/** An item without an issue, and the place of its text in the note that it would speak for. */
interface Placed {
  readonly occurrence: Occurrence
  readonly nth: number
}

/**
 * Gathers what several meetings raised into threads, in the order of the meetings. Items that come
 * to no issue are held against those that do once more: a later meeting may have started the same
 * again, and the next run would find that.
 */
export function gatherThreads(
  input: GatheringInput,
): Pick<Matching, 'threads' | 'closedAlready' | 'held'> {
  const threads = threadsOfCandidates(input)
  const places = createPlaces(
    input.slots.flatMap(({ source, from }) => (from === null ? [source] : [])),
  )
  raiseClaimed(input.claims, { threads, places })
  let items = unclaimed(input).map((occurrence): Placed => {
    const { key, minutes, nth } = occurrence
    return { occurrence, nth: places.take({ path: minutes.path, key, nth }) }
  })
  const started: OpenThread[] = []
  for (;;) {
    const round = gatherItems(items, { input, threads, started })
    const opened = round.started.filter((thread) => isOpened(thread, input))
    const settled = new Set(opened.flatMap(occurrencesOf))
    const left = round.left.filter(({ occurrence }) => !settled.has(occurrence))
    if (opened.length === 0 && left.length === items.length) {
      return {
        threads: inOrder([
          ...threads.values(),
          ...started,
          ...round.started,
          ...unfound(input.newer, started),
        ]),
        closedAlready: round.late,
        held: heldBy([...started, ...round.started]),
      }
    }
    started.push(...opened)
    items = left
  }
}

interface Round {
  readonly input: GatheringInput
  readonly threads: Threads
  /** What earlier rounds started. */
  readonly started: readonly OpenThread[]
}

/** `left`: items that neither joined what was there before nor were closed with it. */
function gatherItems(items: readonly Placed[], { input, threads, started: before }: Round) {
  const sayings = createSayings(input)
  rememberSaid(input, { threads, started: before, sayings })
  const beginningOf = createBeginnings(input, { sayings, started: before })
  const started = new Set<OpenThread>()
  const late: ClosedAlready[] = []
  const left: Placed[] = []
  for (const item of items) {
    const { occurrence, nth } = item
    const { key, minutes } = occurrence
    const repeated = sayings.live(occurrence)
    if (repeated !== null) {
      const { thread } = repeated.saying
      sayings.raise(thread, { occurrence, match: repeated.match, nth })
      if (started.has(thread)) left.push(item)
      continue
    }
    const beginning = beginningOf(occurrence, { path: minutes.path, key, nth })
    if (beginning.kind === 'back') {
      sayings.raise(beginning.thread, { occurrence, match: beginning.match, nth })
      continue
    }
    left.push(item)
    if (beginning.kind === 'late') {
      late.push(beginning.closed)
      continue
    }
    const thread: OpenThread = { issue: beginning.issue, raised: [] }
    started.add(thread)
    sayings.raise(thread, { occurrence, match: beginning.match, nth })
  }
  return { started: [...started], late, left }
}

function isOpened({ issue, raised }: OpenThread, { opens }: GatheringInput): boolean {
  if (issue.kind !== 'new') return true
  const governing = inOrderOfMeetings(raised).at(-1)
  return governing !== undefined && opens(governing.occurrence)
}

function occurrencesOf({ raised }: OpenThread): readonly Occurrence[] {
  return raised.map(({ occurrence }) => occurrence)
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
  {
    threads,
    started,
    sayings,
  }: {
    readonly threads: Threads
    readonly started: readonly OpenThread[]
    readonly sayings: Sayings
  },
): void {
  for (const thread of [...threads.values(), ...started]) sayings.know(thread)
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
  return threads.map(({ issue, raised }) => ({ issue, raised: inOrderOfMeetings(raised) }))
}

function inOrderOfMeetings(raised: readonly Raised[]): readonly Raised[] {
  return [...raised].sort(
    ({ occurrence: a }, { occurrence: b }) =>
      compareText(a.date, b.date) ||
      compareText(a.minutes.path, b.minutes.path) ||
      a.item.line - b.item.line,
  )
}
