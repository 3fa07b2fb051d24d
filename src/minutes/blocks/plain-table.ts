import type { TableRow } from './block.js'
import { addClosed, containerAt, type Reading } from './plain-reading.js'

const delimiter = /^ *:?-+:? *$/
/** A heading or a rule. */
const endsTable = /^(?:#{1,6}[ \t]+[^# \t]|-{3,} *$)/
/** Other escapes are the text's, not the table's. */
const escapedMark = /\\[\\|]/

/**
 * Reads a table whose rows all begin with `|` in the first column, up to the line behind it. Not
 * plain where it is no table for certain, or where a text goes on with it.
 */
export function readPlainTable(reading: Reading, index: number): number | 'not-plain' {
  const { lines, end } = reading
  const header = cellsOf(lines[index])
  const delimiters = cellsOf(lines[index + 1])
  const isTable =
    reading.paragraph === null &&
    index + 1 < end &&
    header !== null &&
    delimiters?.length === header.length &&
    delimiters.every((cell) => delimiter.test(cell))
  if (!isTable) return 'not-plain'
  const rows: TableRow[] = []
  let next = index + 2
  while (next < end && /[^ \t]/.test(lines[next] ?? '')) {
    const cells = cellsOf(lines[next])
    if (cells === null) {
      if (endsTable.test(lines[next] ?? '')) break
      return 'not-plain'
    }
    rows.push({ line: next + 1, endLine: next + 1, column: 1, cells })
    next += 1
  }
  containerAt(reading, 0)
  const place = { line: index + 1, endLine: next }
  addClosed(reading, reading.note, { kind: 'table', header, rows, ...place })
  return next
}

/** The cells of a row, which may go without the last `|`; null where it is none for certain. */
function cellsOf(row = ''): readonly string[] | null {
  if (!row.startsWith('|') || escapedMark.test(row)) return null
  const cells = row.slice(1).split('|')
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.length === 0 ? null : cells.map((cell) => cell.trim())
}
