import type { Occurrence } from '../occurrence.js'
import type { PlanningInput } from '../planning-input.js'

/** What every merge needs besides the thread. */
export interface MergeContext extends PlanningInput {
  /** Titles of all items, told apart where two of a note have the same. */
  readonly titleOf: (occurrence: Occurrence) => string
  readonly isOurs: (login: string) => boolean
  /** Whether a path was read as minutes; a file that is in the tree and was not keeps its issues. */
  readonly isMinutes: (path: string) => boolean
  readonly movedTo: ReadonlyMap<string, string>
}

/** Shape of an edit that changes nothing yet. */
export const emptyPatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
} as const
