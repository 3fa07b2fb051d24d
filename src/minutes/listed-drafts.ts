import { isDoneWord } from './done-words.js'
import type { Draft } from './draft.js'
import { draftOf } from './draft-of-unit.js'
import { dueDateOfCell } from './due-date.js'
import { namesOf } from './forms/fields.js'
import type { ListedItem } from './front-matter-items.js'
import type { NoteContext, Scope } from './scope.js'

/** An item of the front matter: its text is read like any other, its keys say the rest. */
export function draftOfListed(item: ListedItem, context: NoteContext): Draft {
  const { kind, text, line, column } = item
  const scope: Scope = { kind, owners: [], review: false, done: false, vague: false }
  const draft = draftOf({ lines: [{ text, line, column }], text, below: [] }, scope, context)
  const owners = namesOf(item.owners, context.people)
  const { due } = dueDateOfCell(item.due, context.dates)
  const done = item.status === 'true' || isDoneWord(item.status)
  return {
    ...draft,
    due,
    statement: {
      ...draft.statement,
      ...(owners.length > 0 ? { owners } : {}),
      done: draft.statement.done || done,
    },
  }
}
