import type { ListBlock, ListEntry } from './blocks/block.js'
import type { Draft } from './draft.js'
import type { Statement } from './statement.js'

/** Below "[ ] Ana: …" only further boxes are items: bullets are what was said about it. */
export function isBoxed(list: ListBlock): boolean {
  return list.entries.some(({ checked }) => checked !== null)
}

export function withBox(draft: Draft, entry: ListEntry): Draft {
  const { statement } = draft
  const boxed: Statement =
    entry.checked === null
      ? statement
      : { ...statement, kind: statement.kind ?? 'action', done: statement.done || entry.checked }
  return { ...draft, statement: boxed, line: entry.line, column: entry.column }
}
