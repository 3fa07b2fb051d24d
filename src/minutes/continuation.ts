import { fold } from '../domain/fold.js'
import type { Draft } from './draft.js'
import { alternatives, wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext } from './scope.js'
import { readStatement } from './statement.js'
import type { Unit } from './units.js'

const goingOn = new RegExp(
  `^(?:${alternatives(wordSet((language) => language.continuations))})(?![\\p{L}\\d])`,
  'u',
)

/** Whether a paragraph goes on with the item above it: what a colon announced, a link, "then …". */
export function continuesItem(unit: Unit, last: Draft, context: NoteContext): boolean {
  // The list below a colon is what it announced; what follows is new.
  const announced = last.statement.text.endsWith(':') && last.details.length === 0
  const link = /^<?https?:\/\/\S+>?$/.test(unit.text)
  const goesOn = announced || link || goingOn.test(fold(plainLabel(unit.text.slice(0, 60))))
  return goesOn && readStatement(unit.text, context).forms.length === 0
}
