import type { Block, BlockReader, TableRow, TextLine } from './block.js'
import { type Bullet, type BulletLines, nestBullets } from './light-list.js'
import { isBlank, lineAt } from './lines.js'

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
    const skipped = isBlank(lineAt(lines, index)) ? 1 : syntax.skip(lines, index)
    if (skipped > 0) {
      index += skipped
      continue
    }
    const block = readBlock(lines, index, syntax)
    blocks.push(block)
    index = block.endLine
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
  const bullet = syntax.bullet(lineAt(lines, index))
  if (bullet !== null) return readList(lines, index, { bullet, syntax })
  const table = syntax.table(lines, index)
  return table === null ? readParagraph(lines, index, syntax) : tableBlock(table, index, syntax)
}

function startsBlock(lines: readonly string[], index: number, syntax: LightSyntax): boolean {
  return (
    syntax.heading(lines, index) !== null ||
    syntax.skip(lines, index) > 0 ||
    syntax.bullet(lineAt(lines, index)) !== null ||
    syntax.table(lines, index) !== null
  )
}

function readParagraph(lines: readonly string[], start: number, syntax: LightSyntax): Block {
  let end = start + 1
  // Behind the last line comes an empty one.
  while (!isBlank(lineAt(lines, end)) && !startsBlock(lines, end, syntax)) end += 1
  const read = lines.slice(start, end).map((line, offset) => textLine(line, start + offset, syntax))
  return { kind: 'paragraph', lines: read, line: start + 1, endLine: end }
}

function textLine(line: string, index: number, syntax: LightSyntax): TextLine {
  const indent = line.length - line.trimStart().length
  return { text: syntax.toMarkdown(line.trim()), line: index + 1, column: indent + 1 }
}

/** A list goes on over blank lines while bullets or indented lines follow. */
function readList(
  lines: readonly string[],
  start: number,
  { bullet, syntax }: { readonly bullet: Bullet; readonly syntax: LightSyntax },
): Block {
  const first = beginEntry(bullet, start, syntax)
  const others: GrowingEntry[] = []
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lineAt(lines, index)
    if (isBlank(line)) continue
    const next = syntax.heading(lines, index) === null ? syntax.bullet(line) : null
    if (next !== null) {
      others.push(beginEntry(next, index, syntax))
      continue
    }
    const isApart = isBlank(lineAt(lines, index - 1)) && /^\S/.test(line)
    if (isApart || startsBlock(lines, index, syntax)) break
    const entry = others.at(-1) ?? first
    entry.lines.push(textLine(line, index, syntax))
    entry.endLine = index + 1
  }
  return nestBullets(first, others)
}

/** An entry that lines below its first may go on with. */
interface GrowingEntry extends BulletLines {
  readonly lines: TextLine[]
  endLine: number
}

function beginEntry(bullet: Bullet, index: number, syntax: LightSyntax): GrowingEntry {
  const line = index + 1
  const text = syntax.toMarkdown(bullet.text)
  return { bullet, lines: [{ text, line, column: bullet.column }], line, endLine: line }
}

function tableBlock({ rows, length }: LightTable, start: number, syntax: LightSyntax): Block {
  const [head, ...read] = rows.map(({ cells, index }): TableRow => {
    return {
      cells: cells.map((cell) => syntax.toMarkdown(cell)),
      line: index + 1,
      endLine: index + 1,
      column: 1,
    }
  })
  return {
    kind: 'table',
    header: head?.cells ?? [],
    rows: read,
    line: start + 1,
    endLine: start + length,
  }
}
