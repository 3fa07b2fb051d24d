/**
 * What every reader (Markdown, reStructuredText, …) makes of a note. Lines and columns are
 * 1-based and those of the note. Text is Markdown source, whatever the note is written in.
 */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock | OtherBlock

interface Placed {
  readonly line: number
  readonly endLine: number
}

/** One physical line, without what its containers put in front of it. */
export interface TextLine {
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface HeadingBlock extends Placed {
  readonly kind: 'heading'
  /** 1 for the highest. */
  readonly depth: number
  readonly text: string
}

export interface ParagraphBlock extends Placed {
  readonly kind: 'paragraph'
  readonly lines: readonly TextLine[]
}

export interface ListBlock extends Placed {
  readonly kind: 'list'
  readonly entries: readonly ListEntry[]
}

export interface ListEntry extends Placed {
  readonly column: number
  /** The state of a check-box; null where there is none. */
  readonly checked: boolean | null
  /** Whether its first text is written as a heading: `3. ## The next topic`. */
  readonly headed?: true
  readonly blocks: readonly Block[]
}

export interface TableBlock extends Placed {
  readonly kind: 'table'
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow extends Placed {
  readonly column: number
  readonly cells: readonly string[]
}

/** A block quote or another container that is not a list. */
export interface QuoteBlock extends Placed {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
  readonly text: string
}

/** Code is never read for items, only kept as a detail; a rule separates; `unread` is more than is read of one note. */
export interface OtherBlock extends Placed {
  readonly kind: 'code' | 'rule' | 'unread'
  readonly text: string
}

/** What a reader may leave out: parts that can hold no item. */
export interface Interest {
  /** Whether a heading opens an items section, which reaches to the next one as high. */
  opensSection(heading: string): boolean
  /**
   * What a line outside a section is worth, given the one below it: `part`, if all that stands
   * under the same heading may be an items section by its label; `block`, if only the block
   * around it may hold an item.
   */
  worth(line: string, next: string): 'part' | 'block' | 'nothing'
}

/** Reads a whole note, given with normalised line ends. Never throws. */
export type BlockReader = (text: string, interest: Interest) => readonly Block[]
