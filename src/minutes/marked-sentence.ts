import type { FormContext } from './forms/form.js'
import { marker } from './forms/marker.js'
import { matchesOf } from './matches.js'
import { readStatement, type Statement } from './statement.js'

/** Where a sentence ends, and a loud word follows: `ACTION`, `**Action`. */
const loudStart = /[.!?]\s{1,3}(?=[*_]{2}\p{Lu}|\[?\p{Lu}{2})/gu

/** `**Action: Ana to mend it**`: bold from the marker to the end. */
const wholeBold = /^(\*\*|__)([^*_\n]+)\1$/u

/** Further on, or further ones, are no item's. */
const longest = 2_000
const mostStarts = 10

/**
 * `The roof leaks. ACTION: Ana to mend it`: the item begins at a marker behind a sentence's end, if
 * an owner follows it and nobody is named at the text's beginning.
 */
export function markedSentence(
  text: string,
  context: FormContext,
): { readonly before: string; readonly statement: Statement } | null {
  const starts = matchesOf(loudStart, text.slice(0, longest)).slice(0, mostStarts)
  for (const { index, 0: whole } of starts) {
    const rest = text.slice(index + whole.length).replace(wholeBold, '$2')
    if (marker.read(rest, context) === null) continue
    const statement = readStatement(rest, context)
    const before = text.slice(0, index + 1)
    const isMeant = statement.owners.length > 0 && statement.kind === 'action'
    return isMeant && readStatement(before, context).forms.length === 0
      ? { before, statement }
      : null
  }
  return null
}
