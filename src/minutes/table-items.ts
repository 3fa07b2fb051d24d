import { fold } from '../domain/fold.js'
import type { TableBlock, TableRow } from './blocks/block.js'
import type { Draft } from './draft.js'
import { dueDateOfCell } from './due-date.js'
import { namesOf } from './forms/fields.js'
import { wordSet } from './languages/vocabulary.js'
import { plainNames } from './owner-names.js'
import { isPlaceholder } from './placeholders.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext, Scope } from './scope.js'
import { readStatement, type Statement } from './statement.js'
import { saysDone } from './status-cell.js'

type Role = 'owner' | 'text' | 'due' | 'status'

/** Which column says what; the rest are details. */
type Columns = Readonly<Partial<Record<Role, number>>>

/** Reads `| Owner | Action | Due |` tables, their columns in any order. */
export function draftsOfTable(
  table: TableBlock,
  scope: Scope,
  context: NoteContext,
): readonly Draft[] {
  const columns = columnsOf(table)
  if (columns.text === undefined) return []
  return table.rows.flatMap((row) => draftOfRow(row, { table, columns, scope, context }))
}

function columnsOf({ header, rows }: TableBlock): Columns {
  const heads = header.map((cell, index) => (isCodes(rows, index) ? [] : wordsIn(cell)))
  const columns: Partial<Record<Role, number>> = {}
  for (const role of ['owner', 'due', 'status', 'text'] as const) {
    const column = bestColumn(heads, role, Object.values(columns))
    if (column !== null) columns[role] = column
  }
  return columns.text === undefined && columns.owner !== undefined
    ? { ...columns, text: widestColumn(rows, Object.values(columns)) }
    : columns
}

/** Where a column names owners, what they do stands in the one with the longest cells. */
function widestColumn(rows: readonly TableRow[], taken: readonly number[]): number {
  const lengthOf = (column: number) =>
    rows.reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0)
  const free = (rows[0]?.cells ?? []).flatMap((_, index) => (taken.includes(index) ? [] : [index]))
  return free.reduce(
    (wide, index) => (lengthOf(index) > lengthOf(wide) ? index : wide),
    free[0] ?? -1,
  )
}

/** A column of numbers or codes tells rows apart, whatever its head says: `AI-2023-012`. */
function isCodes(rows: readonly TableRow[], column: number): boolean {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '')
  return (
    cells.length > 0 &&
    cells.every((cell) => /^[*_`#]*(?:\p{Lu}{1,6}[-–]?)?\d+(?:[-–./]\d+)*[*_`.)]*$/u.test(cell)) &&
    !cells.some((cell) => /\d{4}-\d\d-\d\d|\d[./]\d+[./]\d/.test(cell))
  )
}

const wordsOf = (role: Role) => wordSet((language) => language.columns[role])
/** The words of a role are listed best first: "Action" is the text where there is also a "Topic". */
const wordsOfRole: Readonly<Record<Role, ReadonlySet<string>>> = {
  owner: wordsOf('owner'),
  text: wordsOf('text'),
  due: wordsOf('due'),
  status: wordsOf('status'),
}

function bestColumn(
  heads: readonly (readonly string[])[],
  role: Role,
  taken: readonly number[],
): number | null {
  for (const word of wordsOfRole[role]) {
    const column = heads.findIndex((head, index) => !taken.includes(index) && head.includes(word))
    if (column >= 0) return column
  }
  return null
}

/** "Who / When" is both, and "Who" as well; "Done ?" is "Done". */
function wordsIn(cell: string): readonly string[] {
  const head = fold(plainLabel(cell))
  return [head, ...head.split(/(?<!\s)\s*(?:[/&,|(]|\?$)\s*/)]
}

interface RowContext {
  readonly table: TableBlock
  readonly columns: Columns
  readonly scope: Scope
  readonly context: NoteContext
}

function draftOfRow(
  row: TableRow,
  { table, columns, scope, context }: RowContext,
): readonly Draft[] {
  const cell = (role: Role) =>
    row.cells[columns[role] ?? -1]?.replace(/<br\s*\/?>/gi, ' ').trim() ?? ''
  const text = cell('text')
  if (text === '' || isPlaceholder(text)) return []
  const statement = readStatement(text, context)
  const owners =
    columns.owner === undefined
      ? statement.owners
      : ownersOfCell(row.cells[columns.owner] ?? '', context)
  const { due, doubtful } = dueDateOfCell(cell('due'), context.dates)
  const done = statement.done || saysDone(cell('status'), table.header[columns.status ?? -1] ?? '')
  return [
    {
      scope,
      statement: {
        ...asWritten(statement, text, owners),
        owners: owners.length > 0 ? owners : scope.owners,
        done,
        ...(doubtful === null ? {} : { due: cell('due') }),
      },
      due,
      // "Once the paint is dry" is no day, and worth telling.
      details: detailsOfRow(row, table, due === null ? { ...columns, due: -1 } : columns),
      line: row.line,
      column: row.column,
      endLine: row.endLine,
    },
  ]
}

/** Where a column names other owners than the text, "**Review:** send feedback" has none. */
function asWritten(statement: Statement, text: string, owners: readonly string[]): Statement {
  const byText = statement.owners.length > 0
  const isSame = statement.owners.map(fold).join() === owners.map(fold).join()
  return byText && !isSame ? { ...statement, text, owners: [] } : statement
}

/** A column for owners holds owners: only placeholders and remarks are left out. */
function ownersOfCell(cell: string, { people }: NoteContext): readonly string[] {
  const left = cell.replace(/~~[^~\n]{1,80}~~/g, '').trim()
  return namesOf(
    plainNames((left === '' ? cell : left).replace(/<br\s*\/?>/gi, ', '))
      .replace(/(?<!\s)\s*\([^()]*\)/g, '')
      .replace(/(?<=\p{Ll}{3})\.$/u, ''),
    people,
  )
}

function detailsOfRow(row: TableRow, table: TableBlock, columns: Columns): Draft['details'] {
  const roles = new Set(Object.values(columns))
  return row.cells.flatMap((cell, index) => {
    const head = plainLabel(table.header[index] ?? '')
    if (
      roles.has(index) ||
      isPlaceholder(cell) ||
      head === '' ||
      /^(?:#|n[o°º]?[.°º]*|nr\.?|num|id)$/i.test(head)
    )
      return []
    return [{ kind: 'text' as const, text: `${head}: ${cell}` }]
  })
}
