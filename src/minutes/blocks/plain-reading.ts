import type { Block, ListBlock, ListEntry, ParagraphBlock, TextLine } from './block.js'

type Growing<T> = { -readonly [key in keyof T]: T[key] }

/** The note, or an entry of a list, while its lines are read. */
export interface Container {
  /** How far in its lines stand. */
  readonly offset: number
  readonly blocks: Block[]
  readonly entry: Growing<ListEntry> | null
  /** The list that the next bullet may go on with. */
  list: OpenList | null
}

interface OpenList {
  /** What its bullets end with: `-`, `*`, `+`, `.` or `)`. */
  readonly mark: string
  readonly entries: ListEntry[]
  readonly block: Growing<ListBlock>
}

export interface OpenParagraph {
  readonly lines: TextLine[]
  readonly block: Growing<ParagraphBlock>
}

/** The containers that are open, outermost first, and the paragraph that text goes on with. */
export interface Reading {
  readonly lines: readonly string[]
  /** Behind the last line. */
  readonly end: number
  readonly note: Container
  entries: readonly Container[]
  paragraph: OpenParagraph | null
}

export function startReading(lines: readonly string[], end: number): Reading {
  const note: Container = { offset: 0, blocks: [], entry: null, list: null }
  return { lines, end, note, entries: [], paragraph: null }
}

export function innermost({ entries, note }: Reading): Container {
  return entries.at(-1) ?? note
}

/** Closes the entries that a line so far in does not stand in; null where it may be code. */
export function containerAt(reading: Reading, indent: number): Container | null {
  reading.entries = reading.entries.filter(({ offset }) => offset <= indent)
  const container = innermost(reading)
  return indent - container.offset > 3 ? null : container
}

/** Adds a block that no text goes on with. */
export function addClosed(reading: Reading, container: Container, block: Block): void {
  add(container, block)
  reading.paragraph = null
  reach(reading, block.endLine)
}

export function openParagraph(reading: Reading, container: Container, first: TextLine): void {
  const lines = [first]
  const block = { kind: 'paragraph' as const, lines, line: first.line, endLine: first.line }
  add(container, block)
  reading.paragraph = { lines, block }
  reach(reading, first.line)
}

export function goOn(reading: Reading, { lines, block }: OpenParagraph, next: TextLine): void {
  lines.push(next)
  block.endLine = next.line
  reach(reading, next.line)
}

/** Puts an entry into its list; null where a parser takes its bullet for text. */
export function addEntry(
  reading: Reading,
  container: Container,
  bullet: { readonly mark: string; readonly entry: ListEntry },
): 'added' | null {
  const list = listFor(container, bullet.mark, bullet.entry.line)
  // Of numbers only 1 may begin a list right below a text.
  if (list.entries.length === 0 && reading.paragraph !== null && /^(?!1\D)\d/.test(bullet.mark))
    return null
  list.entries.push(bullet.entry)
  reading.paragraph = null
  return 'added'
}

function listFor(container: Container, bulletMark: string, line: number): OpenList {
  const mark = bulletMark.slice(-1)
  if (container.list?.mark === mark) return container.list
  const entries: ListEntry[] = []
  const block = { kind: 'list' as const, entries, line, endLine: line }
  add(container, block)
  container.list = { mark, entries, block }
  return container.list
}

function add(container: Container, block: Block): void {
  container.blocks.push(block)
  container.list = null
}

/** What is open reaches down to a line. */
export function reach({ note, entries }: Reading, line: number): void {
  for (const { entry, list } of [note, ...entries]) {
    if (entry !== null) entry.endLine = line
    if (list !== null) list.block.endLine = line
  }
}
