import type { LightRow, LightTable } from './light-reader.js'
import { isBlank, lineAt } from './lines.js'

/** The tables of reStructuredText, with one row of heads: simple ones, grids and `list-table`. */
export function readRestructuredTable(lines: readonly string[], index: number): LightTable | null {
  return readSimpleTable(lines, index) ?? readGridTable(lines, index) ?? readListTable(lines, index)
}

const border = /^=+(?:\s+=+)+\s*$/

/** A simple table: columns under rows of `=`, a border above and below the head and at the end. */
function readSimpleTable(lines: readonly string[], index: number): LightTable | null {
  const top = lineAt(lines, index)
  if (!border.test(top)) return null
  const starts = [...top.matchAll(/=+/g)].map((match) => match.index)
  const borders = lines
    .flatMap((line, at) => (at > index && border.test(line) ? [at] : []))
    .slice(0, 2)
  const end = borders.at(-1)
  if (end === undefined || lines.slice(index, end).some(isBlank)) return null
  const rows = lines.slice(index + 1, end).flatMap((line, at): LightRow[] => {
    const cells = starts.map((start, column) => line.slice(start, starts[column + 1]).trim())
    return border.test(line) ? [] : [{ cells, index: index + 1 + at }]
  })
  return { rows, length: end - index + 1 }
}

const gridBorder = /^\s*\+(?:[-=]+\+)+\s*$/

/** A grid: cells between bars, rows between lines of `+---+`. Cells that span others are not read. */
function readGridTable(lines: readonly string[], index: number): LightTable | null {
  if (!gridBorder.test(lineAt(lines, index))) return null
  const columns = cellsBetween(lineAt(lines, index), '+').length
  const rows: { cells: string[]; index: number }[] = []
  let at = index
  let isNew = false
  for (; at < lines.length; at += 1) {
    const line = lineAt(lines, at)
    if (gridBorder.test(line)) {
      isNew = true
      continue
    }
    if (!/^\s*\|.*\|\s*$/.test(line)) break
    const cells = cellsBetween(line, '|')
    if (cells.length !== columns) return null
    const row = isNew ? undefined : rows.at(-1)
    if (row === undefined) rows.push({ cells, index: at })
    else row.cells = row.cells.map((cell, column) => `${cell} ${cells[column]}`.trim())
    isNew = false
  }
  return rows.length === 0 ? null : { rows, length: at - index }
}

function cellsBetween(line: string, bar: '+' | '|'): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(bar)
    .map((cell) => cell.trim())
}

export function beginsListTable(line: string): boolean {
  return /^\s*\.\.\s+list-table::/.test(line)
}

const cellStart = /^\s+(\*\s+)?-(?:\s+(\S.*)?)?$/

/** `.. list-table::`: a row begins with `* -`, its other cells with `-`. */
function readListTable(lines: readonly string[], index: number): LightTable | null {
  if (!beginsListTable(lineAt(lines, index))) return null
  const rows: { cells: string[]; index: number }[] = []
  let at = index + 1
  for (; at < lines.length; at += 1) {
    const line = lineAt(lines, at)
    if (/^\S/.test(line)) break
    const cell = cellStart.exec(line)
    const row = rows.at(-1)
    if (cell?.[1] !== undefined) rows.push({ cells: [cell[2] ?? ''], index: at })
    else if (cell !== null) row?.cells.push(cell[2] ?? '')
    // Before the first row stand options, `:header-rows: 1`.
    else if (row !== undefined) row.cells.push(`${row.cells.pop() ?? ''} ${line.trim()}`.trim())
  }
  return rows.length === 0 ? null : { rows, length: at - index }
}
