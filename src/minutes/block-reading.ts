import type { Block } from './blocks/block.js'
import { detailsOf } from './details.js'
import type { Draft } from './draft.js'
import type { NoteContext, Scope } from './scope.js'

export interface Situation {
  readonly scope: Scope
  readonly context: NoteContext
  readonly depth: number
  /** The item right above, which the block may belong to. */
  readonly last: Draft | null
  readonly next: Block | undefined
}

export interface BlockReading {
  readonly drafts: readonly Draft[]
  /** For the next block: "RD:" above a list. */
  readonly scope?: Scope
  /** What becomes of the item above: it goes on below, is over, or turned out to be a heading for this block. */
  readonly last: 'keep' | 'forget' | 'drop'
}

/** A block that belongs to the item above it. */
export function attach(block: Block, last: Draft): BlockReading {
  last.details.push(...detailsOf([block]))
  last.endLine = Math.max(last.endLine, block.endLine)
  return { drafts: [], last: 'keep' }
}
