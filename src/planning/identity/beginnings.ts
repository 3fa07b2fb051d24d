import type { CreateReason, Match } from '../../domain/plan.js'
import type { Occurrence } from '../occurrence.js'
import { footerId } from '../text/footer.js'
import { createAdoption } from './adoption.js'
import type { Candidate } from './candidates.js'
import type { Doubt } from './claim.js'
import type { MatchingInput } from './matching-input.js'
import { createIds, idOfPlace, type Place } from './places.js'
import type { OpenThread, Repeated, Sayings } from './sayings.js'
import type { ClosedAlready, Raised, ThreadIssue } from './thread.js'

/** What becomes of an item that repeats nothing that goes on. */
export type Beginning =
  | { readonly kind: 'thread'; readonly issue: ThreadIssue; readonly match: Match | null }
  /** Its issue was closed since its meeting. */
  | { readonly kind: 'late'; readonly closed: ClosedAlready }
  /** The action closed its issue while a line was missing from a note that it knew before. */
  | { readonly kind: 'back'; readonly thread: OpenThread; readonly match: Match }

/** An issue that an item may be about: said in its own note before, or in another meeting of the series. */
type DoubtedIssue = Pick<Doubt, 'candidate' | 'similarity'> & {
  readonly said: 'here' | 'elsewhere'
}

interface BeginningsInput extends MatchingInput {
  readonly doubts: readonly Doubt[]
}

/** Tells how threads begin: with an issue that lost its marker, or a new one and why it is opened. */
export function createBeginnings(
  input: BeginningsInput,
  { sayings, started }: { readonly sayings: Sayings; readonly started: readonly OpenThread[] },
): (occurrence: Occurrence, place: Place) => Beginning {
  const taken = new Set(
    started.flatMap(({ issue }) =>
      issue.kind === 'adopted' || issue.kind === 'newer' ? [issue.issue] : [],
    ),
  )
  const unmarked = [...input.unmarked, ...input.newer.map(({ issue }) => issue)]
  const nextId = createIds([
    ...input.candidates.map(({ marked }) => marked.memory.id),
    ...unmarked.flatMap(({ body }) => footerId(body) ?? []),
    ...started.flatMap(({ issue }) => (issue.kind === 'new' ? [issue.id] : [])),
  ])
  const adopt = createAdoption({
    ...input,
    unmarked: unmarked.filter((issue) => !taken.has(issue)),
  })
  const newer = new Map(input.newer.map((one) => [one.issue, one]))
  const doubtOf = new Map(
    input.doubts.map((doubt) => [doubt.occurrence, { ...doubt, said: 'here' } as const]),
  )

  const doubtElsewhere = (occurrence: Occurrence): DoubtedIssue | null => {
    const near = input.opens(occurrence) ? sayings.nearly(occurrence) : null
    if (near === null) return null
    const { candidate, match } = near
    return { candidate, similarity: match.similarity, said: 'elsewhere' }
  }

  const known = new Set(
    input.candidates.flatMap(({ marked }) => marked.memory.sources.map(({ path }) => path)),
  )
  const isBack = ({ candidate, saying }: Repeated, raised: Raised): boolean =>
    known.has(raised.occurrence.minutes.path) &&
    input.reopens(candidate, [...saying.thread.raised, raised])

  return (occurrence, place) => {
    const adopted = adopt(occurrence, idOfPlace(place))
    if (adopted !== null) {
      const match = { kind: 'adopted', by: adopted.by } as const
      const ahead = newer.get(adopted.issue)
      const issue: ThreadIssue =
        ahead === undefined
          ? { kind: 'adopted', issue: adopted.issue, sources: [] }
          : { kind: 'newer', ...ahead }
      return { kind: 'thread', issue, match }
    }
    const past = sayings.closed(occurrence)
    // What is reported done opens nothing, but a later meeting may raise it again: that links the issue.
    const isLate = !occurrence.item.done && past !== null
    if (isLate && !closedBefore(past.candidate, occurrence)) {
      const { candidate, match, saying } = past
      return isBack(past, { occurrence, match, nth: place.nth })
        ? { kind: 'back', thread: saying.thread, match }
        : { kind: 'late', closed: { occurrence, candidate, match } }
    }
    const doubt = doubtOf.get(occurrence) ?? doubtElsewhere(occurrence)
    const reason = reasonFor(past?.candidate, doubt)
    return { kind: 'thread', issue: { kind: 'new', id: nextId(place), reason }, match: null }
  }
}

function reasonFor(past: Candidate | undefined, doubt: DoubtedIssue | null): CreateReason {
  if (past !== undefined) return { kind: 'raised-again', closed: past.issue.number }
  if (doubt === null) return { kind: 'new' }
  const { similarity, candidate, said } = doubt
  return { kind: 'needs-review', maybe: candidate.issue.number, similarity, said }
}

function closedBefore({ issue }: Candidate, { date, item }: Occurrence): boolean {
  return !item.review && issue.closedAt !== null && issue.closedAt.slice(0, 10) < date
}
