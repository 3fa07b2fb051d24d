import type { TableBlock, TableRow } from './blocks/block.js'
import type { Draft } from './draft.js'
import { dueDateOfCell } from './due-date.js'
import { fold, languages, wordSet } from './languages/vocabulary.js'
import { nameSeparator, ownersIn, plainNames } from './owner-names.js'
import { isPlaceholder } from './placeholders.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext, Scope } from './scope.js'
import { readStatement, type Statement } from './statement.js'

type Role = 'owner' | 'text' | 'due' | 'status'

/** Which column says what; the rest are details. */
type Columns = Readonly<Partial<Record<Role, number>>>

const doneWords = wordSet((language) => language.doneWords)

/** Reads `| Owner | Action | Due |` tables, their columns in any order. */
export function draftsOfTable(
  table: TableBlock,
  scope: Scope,
  context: NoteContext,
): readonly Draft[] {
  const columns = columnsOf(table.header)
  if (columns.text === undefined) return []
  return table.rows.flatMap((row) => draftOfRow(row, { table, columns, scope, context }))
}

function columnsOf(header: readonly string[]): Columns {
  const heads = header.map((cell) => fold(plainLabel(cell)))
  const columns: Partial<Record<Role, number>> = {}
  for (const role of ['owner', 'due', 'status', 'text'] as const) {
    const column = bestColumn(heads, role, Object.values(columns))
    if (column !== null) columns[role] = column
  }
  return columns
}

/** The words of a role are listed best first: "Action" is the text where there is also a "Topic". */
function bestColumn(heads: readonly string[], role: Role, taken: readonly number[]): number | null {
  for (const word of languages.flatMap((language) => language.columns[role]).map(fold)) {
    const column = heads.findIndex((head, index) => !taken.includes(index) && saysWord(head, word))
    if (column >= 0) return column
  }
  return null
}

function saysWord(head: string, word: string): boolean {
  return head === word || head.split(/\s*[/&,|(]\s*/).includes(word)
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
  const { due } = dueDateOfCell(cell('due'), context.dates)
  const done =
    statement.done ||
    doneWords.has(fold(plainLabel(cell('status'))).replace(/[.!]$/, '')) ||
    /✅|✔|\[x\]|☑/i.test(cell('status'))
  return [
    {
      scope,
      statement: {
        ...asWritten(statement, text, columns),
        owners: owners.length > 0 ? owners : scope.owners,
        done,
      },
      due,
      details: detailsOfRow(row, table, columns),
      line: row.line,
      column: row.column,
      endLine: row.endLine,
    },
  ]
}

/** Where a column names the owner, "**Review:** send feedback" has no other. */
function asWritten(statement: Statement, text: string, columns: Columns): Statement {
  const byText = statement.forms.some((form) => form.startsWith('owner-'))
  return byText && columns.owner !== undefined ? { ...statement, text, owners: [] } : statement
}

/** A column for owners holds owners: only placeholders and remarks are left out. */
function ownersOfCell(cell: string, { people }: NoteContext): readonly string[] {
  const plain = plainNames(cell.replace(/<br\s*\/?>/gi, ', ')).replace(/\s*\([^()]*\)/g, '')
  if (plain === '' || isPlaceholder(plain) || plain.length > 200) return []
  const owners = ownersIn(plain, people, 'strong')
  if (owners !== null) return owners
  return plain
    .split(nameSeparator)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isPlaceholder(name))
}

function detailsOfRow(row: TableRow, table: TableBlock, columns: Columns): Draft['details'] {
  const roles = new Set(Object.values(columns))
  return row.cells.flatMap((cell, index) => {
    const head = plainLabel(table.header[index] ?? '')
    if (
      roles.has(index) ||
      isPlaceholder(cell) ||
      head === '' ||
      /^(?:#|no\.?|nr\.?|id)$/i.test(head)
    )
      return []
    return [{ kind: 'text' as const, text: `${head}: ${cell}` }]
  })
}
