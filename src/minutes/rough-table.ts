import type { ParagraphBlock, TableBlock } from './blocks/block.js'

const delimiter = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$/
const barBetween = /(?<!\\)\|/

/**
 * A table to whoever wrote it, though not to Markdown: its row of dashes has other cells than its head, or stands
 * there without one. Null where the lines are no such thing.
 */
export function roughTable({ lines, line, endLine }: ParagraphBlock): TableBlock | null {
  const [head, dashes, ...rows] = lines
  if (head === undefined || dashes === undefined || !delimiter.test(dashes.text)) return null
  if (![head, ...rows].every(({ text }) => barBetween.test(text))) return null
  return {
    kind: 'table',
    header: cellsOf(head.text),
    rows: rows.map((row) => ({
      cells: cellsOf(row.text),
      line: row.line,
      endLine: row.line,
      column: row.column,
    })),
    line,
    endLine,
  }
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '')
  return inner.split(barBetween).map((cell) => cell.replace(/\\(?=[|#])/g, '').trim())
}
