import type { Block, ListBlock, ListEntry, ParagraphBlock, TextLine } from './block.js'

type Growing<T> = { -readonly [key in keyof T]: T[key] }

/** The note, or an entry of a list, while its lines are read. */
interface Container {
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

interface OpenParagraph {
  readonly lines: TextLine[]
  readonly block: Growing<ParagraphBlock>
}

/** The containers that are open, outermost first, and the paragraph that text goes on with. */
interface Reading {
  readonly note: Container
  entries: readonly Container[]
  paragraph: OpenParagraph | null
}

type Outcome = 'read' | 'not-plain'

const heading = /^(#{1,6}) (.*)$/
const bullet = /^( *)([-*+]|\d{1,9}[.)])( {1,4})([^ ].*)$/
/** What may open something else: quotes, fences, HTML, tables, definitions, bullets in bullets. */
const special = /^(?:[>#<|]|```|~~~|[-*+](?: |$)|\d{1,9}[.)](?: |$)|\[[^\]]*(?:$|\]:))/
/** Rules, underlines and the second row of a table hold neither. */
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Reads Markdown as most notes have it, headings, paragraphs and bullets, many times faster than
 * a parser of all of Markdown, and to the same blocks. Null where anything else may stand.
 *
 * @param start 0-based, of the first line; `end`: behind the last.
 */
export function readPlainMarkdown(
  lines: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Block[] | null {
  const note: Container = { offset: 0, blocks: [], entry: null, list: null }
  const reading: Reading = { note, entries: [], paragraph: null }
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? ''
    if (/^ *$/.test(line)) reading.paragraph = null
    else if (readLine(reading, line, index + 1) === 'not-plain') return null
  }
  return note.blocks
}

function readLine(reading: Reading, line: string, number: number): Outcome {
  if (line.includes('\t')) return 'not-plain'
  if (line.startsWith('#')) return readHeading(reading, line, number)
  const [, indent = '', mark = '', gap = '', text = ''] = bullet.exec(line) ?? []
  if (mark !== '') {
    const offset = indent.length + mark.length + gap.length
    return readBullet(reading, { indent: indent.length, mark, offset, text, line: number })
  }
  return readText(reading, line, number)
}

function readHeading(reading: Reading, line: string, number: number): Outcome {
  const [, marks = '', source = ''] = heading.exec(line) ?? []
  const text = source.trim()
  if (text.endsWith('#') || !letterOrDigit.test(text)) return 'not-plain'
  reading.entries = []
  reading.paragraph = null
  add(reading.note, { kind: 'heading', depth: marks.length, text, line: number, endLine: number })
  return 'read'
}

function readText(reading: Reading, line: string, number: number): Outcome {
  const indent = line.search(/[^ ]/)
  const text = line.slice(indent).trimEnd()
  if (!isPlain(text)) return 'not-plain'
  const read: TextLine = { text, line: number, column: indent + 1 }
  if (reading.paragraph !== null) {
    reading.paragraph.lines.push(read)
    reading.paragraph.block.endLine = number
  } else {
    const container = containerAt(reading, indent)
    if (container === null) return 'not-plain'
    openParagraph(reading, container, read)
  }
  reach(reading, number)
  return 'read'
}

interface BulletLine {
  readonly indent: number
  readonly mark: string
  /** Where its text begins. */
  readonly offset: number
  readonly text: string
  readonly line: number
}

function readBullet(reading: Reading, { indent, mark, offset, text, line }: BulletLine): Outcome {
  const box = /^\[[ xX]\] (?=\S)/.exec(text)?.[0] ?? ''
  const mayBeBox = box === '' && /^\[[ xX]\]/.test(text)
  const container = containerAt(reading, indent)
  const list = container === null ? null : listFor(container, mark, line)
  if (list === null || mayBeBox || !isPlain(text)) return 'not-plain'
  const blocks: Block[] = []
  const checked = box === '' ? null : box[1] !== ' '
  const entry = { checked, blocks, column: indent + 1, line, endLine: line }
  list.entries.push(entry)
  const inner: Container = { offset, blocks, entry, list: null }
  reading.entries = [...reading.entries, inner]
  const column = offset + box.length + 1
  openParagraph(reading, inner, { text: text.slice(box.length).trimEnd(), line, column })
  reach(reading, line)
  return 'read'
}

function isPlain(text: string): boolean {
  return !special.test(text) && letterOrDigit.test(text)
}

/** The container that a line so far in stands in; null where it may be code. */
function containerAt(reading: Reading, indent: number): Container | null {
  reading.entries = reading.entries.filter(({ offset }) => offset <= indent)
  const container = reading.entries.at(-1) ?? reading.note
  return indent - container.offset > 3 ? null : container
}

/** The list that a bullet belongs to; null where a parser may not take it for one. */
function listFor(container: Container, bulletMark: string, line: number): OpenList | null {
  const mark = bulletMark.slice(-1)
  if (container.list !== null) return container.list.mark === mark ? container.list : null
  if (/^\d/.test(bulletMark) && bulletMark.slice(0, -1) !== '1') return null
  const entries: ListEntry[] = []
  const block = { kind: 'list' as const, entries, line, endLine: line }
  add(container, block)
  container.list = { mark, entries, block }
  return container.list
}

function openParagraph(reading: Reading, container: Container, first: TextLine): void {
  const lines = [first]
  const block = { kind: 'paragraph' as const, lines, line: first.line, endLine: first.line }
  add(container, block)
  reading.paragraph = { lines, block }
}

function add(container: Container, block: Block): void {
  container.blocks.push(block)
  container.list = null
}

/** What is open reaches down to a line. */
function reach({ note, entries }: Reading, line: number): void {
  let outer = note
  for (const inner of entries) {
    if (outer.list !== null) outer.list.block.endLine = line
    if (inner.entry !== null) inner.entry.endLine = line
    outer = inner
  }
}
