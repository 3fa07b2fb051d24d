import type { Block, ListEntry, TextLine } from './block.js'
import { readIndentedCode, readPlainFence } from './plain-code.js'
import {
  addClosed,
  addEntry,
  type Container,
  containerAt,
  goOn,
  innermost,
  type OpenParagraph,
  openParagraph,
  type Reading,
  reach,
  startReading,
} from './plain-reading.js'
import { readPlainTable } from './plain-table.js'

/** The index of the next line to be read. */
type Outcome = number | 'not-plain'

const heading = /^(#{1,6})[ \t]+([^ \t].*)$/
const closingMarks = /(?<![ \t])[ \t]+#+$/
const bullet = /^([-*+]|\d{1,9}[.)])( {1,4})([^ ].*)$/
const emptyBullet = /^([-*+]|\d{1,9}[.)]) *$/
const rule = /^([-_*])(?: *\1){2,} *$/
const underline = /^(?:=+|-+) *$/
/** What may open something else: quotes, fences, HTML, tables, definitions, bullets in bullets. */
const special =
  /^(?:[>|]|<(?!https?:)|#{1,6}(?:[ \t]|$)|```|~~~|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\[[^\]]*(?:$|\]:))/
/** Where a tab stands for as many spaces as are missing: in front of a text. */
const tabInFront = /^ *(?:(?:[-*+]|\d{1,9}[.)]) *)?\t/
/** Rules, underlines and the second row of a table. */
const onlyMarks = /^[-=*_+:|\s]*$/

/**
 * Reads Markdown as most notes have it, headings, paragraphs, bullets and simple tables, many
 * times faster than a parser of all of Markdown, and to the same blocks. Null where anything else
 * may stand.
 *
 * @param start 0-based, of the first line; `end`: behind the last.
 */
export function readPlainMarkdown(
  lines: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Block[] | null {
  const reading = startReading(lines, end)
  let index = start
  while (index < end) {
    const next = readLine(reading, index)
    if (next === 'not-plain') return null
    index = next
  }
  return reading.note.blocks
}

function readLine(reading: Reading, index: number): Outcome {
  const line = reading.lines[index] ?? ''
  const indent = line.search(/[^ \t]/)
  if (indent < 0) {
    reading.paragraph = null
    return index + 1
  }
  if (tabInFront.test(line)) return 'not-plain'
  const text = line.slice(indent)
  const read = { text: text.trimEnd(), line: index + 1, column: indent + 1 }
  const further = indent - innermost(reading).offset
  // Too far in to open anything, it goes on with the text above.
  if (reading.paragraph !== null && further > 3) {
    goOn(reading, reading.paragraph, read)
    return index + 1
  }
  if (reading.paragraph === null && further > 3) return readIndentedCode(reading, index)
  if (text.startsWith('#') && heading.test(text)) return readHeading(reading, read)
  if (reading.paragraph !== null && further >= 0 && underline.test(text))
    return readUnderline(reading, reading.paragraph, read)
  if (rule.test(text)) return readRule(reading, read)
  if (bullet.test(text)) return readBullet(reading, read)
  if (emptyBullet.test(text)) return readEmptyBullet(reading, read, further)
  if (text.startsWith('|')) return readPlainTable(reading, index)
  if (/^(?:```|~~~)/.test(text)) return readPlainFence(reading, index, indent)
  return readText(reading, read)
}

function readText(reading: Reading, read: TextLine): Outcome {
  if (!isPlain(read.text)) return 'not-plain'
  if (reading.paragraph !== null) {
    goOn(reading, reading.paragraph, read)
    return read.line
  }
  const container = containerAt(reading, read.column - 1)
  if (container === null) return 'not-plain'
  openParagraph(reading, container, read)
  return read.line
}

function readHeading(reading: Reading, { text, line, column }: TextLine): Outcome {
  const container = containerAt(reading, column - 1)
  const [, marks = '', source = ''] = heading.exec(text) ?? []
  const plain = source.replace(closingMarks, '').trim()
  if (container === null || /^[#\s]*$/.test(plain)) return 'not-plain'
  addClosed(reading, container, headingBlock(container, marks.length, { text: plain, line }))
  return line
}

/** A heading inside a list is a line of text. */
function headingBlock(
  { entry }: Container,
  depth: number,
  { text, line }: Pick<TextLine, 'text' | 'line'>,
): Block {
  return entry === null
    ? { kind: 'heading', depth, text, line, endLine: line }
    : { kind: 'paragraph', lines: [{ text, line, column: 1 }], line, endLine: line }
}

/** `---` or `===` makes a heading of the text above. */
function readUnderline(reading: Reading, { lines, block }: OpenParagraph, read: TextLine): Outcome {
  if (reading.entries.length > 0) return 'not-plain'
  const text = lines.map((one) => one.text).join(' ')
  const depth = read.text.startsWith('=') ? 1 : 2
  const place = { line: block.line, endLine: read.line }
  reading.note.blocks.splice(-1, 1, { kind: 'heading', depth, text, ...place })
  reading.paragraph = null
  return read.line
}

function readRule(reading: Reading, { line, column }: TextLine): Outcome {
  const container = containerAt(reading, column - 1)
  if (container === null) return 'not-plain'
  addClosed(reading, container, { kind: 'rule', text: '', line, endLine: line })
  return line
}

function readBullet(reading: Reading, { text: source, line, column }: TextLine): Outcome {
  const [, mark = '', gap = '', text = ''] = bullet.exec(source) ?? []
  const container = containerAt(reading, column - 1)
  const box = /^\[[ xX]\] (?=\S)/.exec(text)?.[0] ?? ''
  const mayBeBox = /^\[[ xX]\]/.test(text.slice(box.length))
  const isHeaded = heading.test(text)
  if (container === null || mayBeBox || !(isHeaded || isPlain(text))) return 'not-plain'
  const blocks: Block[] = []
  const checked = box === '' ? null : box[1] !== ' '
  const headed = isHeaded ? { headed: true as const } : {}
  const entry: ListEntry = { checked, ...headed, blocks, column, line, endLine: line }
  if (addEntry(reading, container, { mark, entry }) === null) return 'not-plain'
  const offset = column - 1 + mark.length + gap.length
  const inner: Container = { offset, blocks, entry, list: null }
  reading.entries = [...reading.entries, inner]
  const first = { text: text.slice(box.length), line, column: offset + box.length + 1 }
  if (isHeaded) return readHeading(reading, first)
  openParagraph(reading, inner, first)
  return line
}

/** `-` alone is an entry, unless it goes on with a text or the next line stands in it. */
function readEmptyBullet(
  reading: Reading,
  { text: mark, line, column }: TextLine,
  further: number,
): Outcome {
  const isAlone = (reading.lines[line] ?? '').search(/[^ \t]/) < column
  if (!isAlone || (reading.paragraph !== null && further >= 0)) return 'not-plain'
  const container = containerAt(reading, column - 1)
  const entry: ListEntry = { checked: null, blocks: [], column, line, endLine: line }
  if (container === null || addEntry(reading, container, { mark, entry }) === null)
    return 'not-plain'
  reach(reading, line)
  return line
}

function isPlain(text: string): boolean {
  return !special.test(text) && !onlyMarks.test(text)
}
