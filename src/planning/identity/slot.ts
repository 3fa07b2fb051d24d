import type { Source } from '../memory.js'
import type { Candidate } from './candidates.js'

/** A place in a note, and the one issue that speaks for it. */
export interface Slot {
  readonly candidate: Candidate
  readonly source: Source
  /** The note's path before it moved; `null` where it did not. */
  readonly from: string | null
}
