import { dueDateIn } from './due-date.js'
import type { NoteContext, Scope } from './scope.js'

/** "To be done until 3 May:" says it of every entry below. */
export function dueUntil(scope: Scope, text: string, { dates }: NoteContext): Scope {
  const { due } = dueDateIn(text, dates)
  return due === null ? scope : { ...scope, due }
}
