import type { Match } from '../../domain/plan.js'
import type { Occurrence } from '../occurrence.js'
import type { Candidate } from './candidates.js'

/** An item that found its issue. */
export interface Claim {
  readonly occurrence: Occurrence
  readonly candidate: Candidate
  readonly match: Match
  /** The place that the issue holds for this very text; `null` where it holds another. */
  readonly nth: number | null
}

/** A new text that may be a vanished one, reworded: too near to ignore, too far to be sure. */
export interface Doubt {
  readonly occurrence: Occurrence
  readonly candidate: Candidate
  readonly similarity: number
}

/** What the items of one note found in it. */
export interface InNote {
  readonly claims: readonly Claim[]
  readonly doubts: readonly Doubt[]
}
