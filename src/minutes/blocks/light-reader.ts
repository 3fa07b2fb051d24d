import type { Block, BlockReader, TableRow, TextLine } from './block.js'
import { type Bullet, nestBullets } from './light-list.js'

/**
 * What a plain-text format looks like, as far as minutes need it: headings, lists, paragraphs,
 * simple tables. Everything else is skipped.
 */
export interface LightSyntax {
  /** A heading that begins at a line, and how many lines it takes. */
  heading(lines: readonly string[], index: number): LightHeading | null
  /** How many lines to leave out from here on: comments, directives, code; 0 for none. */
  skip(lines: readonly string[], index: number): number
  bullet(line: string): Bullet | null
  /** A table that begins at a line, its head being the first row. */
  table(lines: readonly string[], index: number): LightTable | null
  /** Inline markup of the format as Markdown. */
  toMarkdown(text: string): string
}

export interface LightHeading {
  /** 1 for the highest. */
  readonly depth: number
  readonly text: string
  readonly length: number
}

export interface LightTable {
  readonly rows: readonly LightRow[]
  /** Lines that it takes. */
  readonly length: number
}

export interface LightRow {
  readonly cells: readonly string[]
  /** 0-based. */
  readonly index: number
}

/** Makes a reader for a format. It reads line by line and cannot fail. */
export function lightReader(makeSyntax: () => LightSyntax): BlockReader {
  return (text) => readLines(text.split('\n'), makeSyntax())
}

function readLines(lines: readonly string[], syntax: LightSyntax): readonly Block[] {
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const skipped = lines[index]?.trim() === '' ? 1 : syntax.skip(lines, index)
    if (skipped > 0) {
      index += skipped
      continue
    }
    const block = readBlock(lines, index, syntax)
    blocks.push(block)
    index = Math.max(block.endLine, index + 1)
  }
  return blocks
}

function readBlock(lines: readonly string[], index: number, syntax: LightSyntax): Block {
  const heading = syntax.heading(lines, index)
  if (heading !== null) {
    const { depth, text, length } = heading
    return {
      kind: 'heading',
      depth,
      text: syntax.toMarkdown(text),
      line: index + 1,
      endLine: index + length,
    }
  }
  if (syntax.bullet(lines[index] ?? '') !== null) return readList(lines, index, syntax)
  const table = syntax.table(lines, index)
  return table === null ? readParagraph(lines, index, syntax) : tableBlock(table, index, syntax)
}

function startsBlock(lines: readonly string[], index: number, syntax: LightSyntax): boolean {
  const line = lines[index] ?? ''
  return (
    syntax.heading(lines, index) !== null ||
    syntax.skip(lines, index) > 0 ||
    syntax.bullet(line) !== null ||
    syntax.table(lines, index) !== null
  )
}

function readParagraph(lines: readonly string[], start: number, syntax: LightSyntax): Block {
  let end = start + 1
  while (end < lines.length && lines[end]?.trim() !== '' && !startsBlock(lines, end, syntax))
    end += 1
  const read = lines.slice(start, end).map((line, offset) => textLine(line, start + offset, syntax))
  return { kind: 'paragraph', lines: read, line: start + 1, endLine: end }
}

function textLine(line: string, index: number, syntax: LightSyntax): TextLine {
  const indent = line.length - line.trimStart().length
  return { text: syntax.toMarkdown(line.trim()), line: index + 1, column: indent + 1 }
}

/** A list goes on over blank lines while bullets or indented lines follow. */
function readList(lines: readonly string[], start: number, syntax: LightSyntax): Block {
  const bullets: { bullet: Bullet; lines: TextLine[] }[] = []
  let index = start
  let end = start
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const bullet = syntax.heading(lines, index) === null ? syntax.bullet(line) : null
    const afterBlank = lines[index - 1]?.trim() === ''
    if (bullet !== null) {
      const text = syntax.toMarkdown(bullet.text)
      bullets.push({ bullet, lines: [{ text, line: index + 1, column: bullet.column }] })
    } else if (line.trim() !== '') {
      const indented = /^\s/.test(line)
      if (startsBlock(lines, index, syntax) || (afterBlank && !indented)) break
      bullets.at(-1)?.lines.push(textLine(line, index, syntax))
    }
    if (line.trim() !== '') end = index
    index += 1
  }
  return nestBullets(bullets, end + 1)
}

function tableBlock({ rows, length }: LightTable, start: number, syntax: LightSyntax): Block {
  const read = rows.map(({ cells, index }): TableRow => {
    return {
      cells: cells.map((cell) => syntax.toMarkdown(cell)),
      line: index + 1,
      endLine: index + 1,
      column: 1,
    }
  })
  return {
    kind: 'table',
    header: read[0]?.cells ?? [],
    rows: read.slice(1),
    line: start + 1,
    endLine: start + length,
  }
}
