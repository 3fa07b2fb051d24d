import type { Occurrence } from '../occurrence.js'
import type { Candidate } from './candidates.js'
import { createCarryOver, type Repetition, type Saying } from './carry-over.js'
import type { MatchingInput } from './matching-input.js'
import { createReferring } from './referring.js'
import type { Slot } from './slot.js'
import type { Raised, ThreadIssue } from './thread.js'

/** A thread while items are still being gathered. */
export interface OpenThread {
  readonly issue: ThreadIssue
  readonly raised: Raised[]
}

/** What all threads say, so that an item of another meeting finds the one that it repeats. */
export interface Sayings {
  /** Remembers what the items say that a thread has from the start. */
  know(thread: OpenThread): void
  /** Adds an item to a thread. */
  raise(thread: OpenThread, raised: Raised): void
  /** Remembers what a note does not say any more: it may stand in the next one. */
  recall(thread: OpenThread, source: Slot['source']): void
  /** The thread that goes on, if any, that the item repeats; none that has an item of its note. */
  live(occurrence: Occurrence): Repetition<OpenThread> | null
  /** The open issue, if any, that the item perhaps repeats; none that has an item of its note. */
  nearly(occurrence: Occurrence): Repeated | null
  /** The issue that is closed, if any, that the item repeats. */
  closed(occurrence: Occurrence): Repeated | null
}

export type Repeated = Repetition<OpenThread> & { readonly candidate: Candidate }

export function createSayings({
  seriesOf,
  ownersOf,
  reopens,
  occurrences,
}: Pick<MatchingInput, 'seriesOf' | 'ownersOf' | 'reopens' | 'occurrences'>): Sayings {
  const live = createCarryOver<OpenThread>()
  const closed = createCarryOver<OpenThread>()
  // As it is from the start: what a thread gains later does not make it another.
  const isOver = new Map<OpenThread, boolean>()
  const referring = createReferring<OpenThread>(occurrences)
  const add = (thread: OpenThread, saying: Omit<Saying<OpenThread>, 'thread' | 'rank'>) => {
    const over = isOver.get(thread) ?? !isLive(thread, reopens)
    isOver.set(thread, over)
    const sayings = over ? closed : live
    referring.know(thread, saying.key)
    // Of what goes on the oldest is meant; of what is over, the newest was raised last.
    const rank = over ? -rankOf(thread) : rankOf(thread)
    sayings.add({ ...saying, thread, rank })
  }
  const say = (thread: OpenThread, { occurrence, nth }: Raised) =>
    add(thread, { ...sayingOf(occurrence), nth })
  return {
    raise(thread, raised) {
      thread.raised.push(raised)
      say(thread, raised)
    },
    know(thread) {
      for (const raised of thread.raised) say(thread, raised)
    },
    recall(thread, source) {
      const [series, owners] = [seriesOf(source.path), ownersOf(source)]
      add(thread, { ...source, series, owners, kind: null })
    },
    live(occurrence) {
      const alike = live.find(occurrence)
      const same =
        alike.length > 0 ? alike : referring.only(live.findReferring(occurrence), occurrence)
      const found = firstFree(same, occurrence)
      const over = found === null ? null : firstFree(closed.find(occurrence), occurrence)
      return over !== null && found !== null && isNearer(over, found, occurrence) ? null : found
    },
    closed(occurrence) {
      const found = firstFree(closed.find(occurrence), occurrence)
      return found === null ? null : withCandidate(found)
    },
    nearly(occurrence) {
      const found = live.findNearly(occurrence).filter(({ saying }) => isOpenIssue(saying.thread))
      const best = firstFree(found, occurrence)
      return best === null ? null : withCandidate(best)
    },
  }
}

/** The older an issue, the more it is the one that is meant: an order that the next run finds again. */
function rankOf({ issue }: OpenThread): number {
  if (issue.kind === 'new') return Number.MAX_SAFE_INTEGER
  return issue.kind === 'candidate' ? issue.candidate.issue.number : issue.issue.number
}

function withCandidate(found: Repetition<OpenThread>): Repeated | null {
  const { issue } = found.saying.thread
  return issue.kind === 'candidate' ? { ...found, candidate: issue.candidate } : null
}

/** A recorded decision goes on, but is nothing to decide about once more. */
function isOpenIssue({ issue }: OpenThread): boolean {
  return issue.kind === 'candidate' && issue.candidate.issue.state === 'open'
}

function firstFree(found: readonly Repetition<OpenThread>[], occurrence: Occurrence) {
  const isFree = ({ saying }: Repetition<OpenThread>) =>
    !hasItemOf(saying.thread, occurrence) && !isOverBefore(occurrence, saying)
  return found.find(isFree) ?? null
}

/** Of equal items in one meeting, one may be over and one go on: the next repeats them in their order. */
function isNearer(
  one: Repetition<OpenThread>,
  other: Repetition<OpenThread>,
  { nth }: Occurrence,
): boolean {
  return (
    one.match.similarity >= other.match.similarity &&
    one.saying.nth === nth &&
    other.saying.nth !== nth
  )
}

/** What was done when it was written down is not what a later meeting raises. */
function isOverBefore({ item, date }: Occurrence, saying: Saying<OpenThread>): boolean {
  return item.done && saying.date >= date
}

function hasItemOf({ raised }: OpenThread, { minutes }: Occurrence): boolean {
  return raised.some(({ occurrence }) => occurrence.minutes.path === minutes.path)
}

/** A recorded decision is closed from the start: closed, but not over; nor is what is opened again now. */
function isLive({ issue, raised }: OpenThread, reopens: MatchingInput['reopens']): boolean {
  // What is over, only the newer release knows.
  if (issue.kind === 'new' || issue.kind === 'newer') return true
  if (issue.kind === 'adopted') {
    return issue.issue.state === 'open' || raised.at(-1)?.occurrence.item.kind === 'decision'
  }
  const { issue: tracked, marked } = issue.candidate
  return (
    tracked.state === 'open' ||
    marked.memory.state === 'recorded' ||
    reopens(issue.candidate, raised)
  )
}

function sayingOf(occurrence: Occurrence): Omit<Saying<OpenThread>, 'thread' | 'rank' | 'nth'> {
  const { series, minutes, date, key, item, owners } = occurrence
  return { series, path: minutes.path, date, key, kind: item.kind, owners }
}
