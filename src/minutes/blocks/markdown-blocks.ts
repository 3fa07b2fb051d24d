import type { ListItem, RootContent, Table } from 'mdast'
import type { Block, ListEntry, TableRow, TextLine } from './block.js'
import { htmlTable, isHtmlTable } from './html-table.js'

/** Where nodes stand: their positions count from the chunk's first line. */
interface Source {
  readonly lines: readonly string[]
  /** Lines of the note before the chunk. */
  readonly lineOffset: number
  /** How many block quotes are around. */
  readonly quoted: number
}

/** Syntax-tree nodes to blocks. HTML but tables, comments and definitions fall away: they hold no item. */
export function toBlocks(nodes: readonly RootContent[], source: Source): readonly Block[] {
  return nodes.flatMap((node) => toBlock(node, source))
}

function toBlock(node: RootContent, source: Source): readonly Block[] {
  const place = placeOf(node, source)
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: headingText(node, source), ...place }]
    case 'paragraph':
      return [{ kind: 'paragraph', lines: linesOf(node, source), ...place }]
    case 'list':
      return [
        { kind: 'list', entries: node.children.map((item) => entryOf(item, source)), ...place },
      ]
    case 'table':
      return [{ kind: 'table', ...tableOf(node, source), ...place }]
    case 'html':
      return isHtmlTable(node.value)
        ? [{ kind: 'table', ...htmlTable(node.value, place.line), ...place }]
        : []
    case 'blockquote':
    case 'footnoteDefinition':
      return [
        {
          kind: 'quote',
          blocks: toBlocks(node.children, { ...source, quoted: source.quoted + 1 }),
          text: textOf(node, source),
          ...place,
        },
      ]
    case 'code':
      return [{ kind: 'code', text: textOf(node, source), ...place }]
    case 'thematicBreak':
      return [{ kind: 'rule', text: '', ...place }]
    default:
      return []
  }
}

function placeOf(node: RootContent | ListItem, source: Source) {
  const line = (node.position?.start.line ?? 1) + source.lineOffset
  return { line, endLine: Math.max(line, (node.position?.end.line ?? 1) + source.lineOffset) }
}

function headingText(node: Extract<RootContent, { type: 'heading' }>, source: Source): string {
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first?.position === undefined || last?.position === undefined) return ''
  const { start } = first.position
  const { end } = last.position
  return sliceLines(source, start, end)
    .map((line) => line.text.trim())
    .join(' ')
}

function entryOf(item: ListItem, source: Source): ListEntry {
  return {
    checked: item.checked ?? null,
    ...(item.children[0]?.type === 'heading' ? { headed: true } : {}),
    blocks: toBlocks(item.children, source).map(asEntryBlock),
    column: item.position?.start.column ?? 1,
    ...placeOf(item, source),
  }
}

/** A heading inside a list is a line of text: `- Ana: notes` over a line of dashes makes one. */
function asEntryBlock(block: Block): Block {
  if (block.kind !== 'heading') return block
  const { text, line, endLine } = block
  return { kind: 'paragraph', lines: [{ text, line, column: 1 }], line, endLine }
}

function tableOf(table: Table, source: Source) {
  const rows = table.children.map(
    (row): TableRow => ({
      ...placeOf(row, source),
      column: row.position?.start.column ?? 1,
      cells: row.children.map((cell) => {
        const [first, last] = [cell.children[0], cell.children.at(-1)]
        if (first?.position === undefined || last?.position === undefined) return ''
        return sliceLines(source, first.position.start, last.position.end)
          .map((line) => line.text)
          .join(' ')
          .trim()
      }),
    }),
  )
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1) }
}

interface Point {
  readonly line: number
  readonly column: number
}

function linesOf(node: RootContent, source: Source): readonly TextLine[] {
  if (node.position === undefined) return []
  return sliceLines(source, node.position.start, node.position.end)
}

function textOf(node: RootContent, source: Source): string {
  if (node.position === undefined) return ''
  const { start, end } = node.position
  const indent = new RegExp(`^[ \\t]{0,${start.column - 1}}`)
  return source.lines
    .slice(start.line - 1, end.line)
    .map((line, index) => (index === 0 ? line.slice(start.column - 1) : line.replace(indent, '')))
    .join('\n')
}

/** The source between two points, line by line, without indentation and quote marks. */
function sliceLines(source: Source, start: Point, end: Point): TextLine[] {
  const container = source.quoted > 0 ? /^[ \t>]*/ : /^[ \t]*/
  const found: TextLine[] = []
  for (let line = start.line; line <= end.line; line += 1) {
    const whole = source.lines[line - 1] ?? ''
    const till = line === end.line ? end.column - 1 : whole.length
    const from = line === start.line ? start.column - 1 : (container.exec(whole)?.[0].length ?? 0)
    const text = whole.slice(from, till).trimEnd()
    found.push({ text, line: line + source.lineOffset, column: from + 1 })
  }
  return found
}
