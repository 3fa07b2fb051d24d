import type { Detail, DueDate, ItemKind } from '../domain/minutes.js'
import type { Scope } from './scope.js'
import type { Statement } from './statement.js'

/** An item in the making: details that stand below it are still to come. */
export interface Draft {
  readonly scope: Scope
  readonly statement: Statement
  /** Where the text has it, or from a table's column. */
  readonly due: DueDate | null
  readonly details: Detail[]
  readonly line: number
  readonly column: number
  endLine: number
}

export function kindOf(
  { scope, statement }: Draft,
  isImperative: (text: string) => boolean,
): ItemKind {
  if (statement.kind !== null) return statement.kind
  if (scope.kind !== 'both') return scope.kind
  return statement.owners.length > 0 || isImperative(statement.text) ? 'action' : 'decision'
}
