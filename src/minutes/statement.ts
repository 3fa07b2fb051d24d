import type { ItemKind } from '../domain/minutes.js'
import { readDoneMark } from './done-mark.js'
import type { Form, FormContext, FormReading } from './forms/form.js'
import { leadingForms, trailingForms } from './forms/forms.js'

/** What the forms make of the text of one unit. */
export interface Statement {
  readonly owners: readonly string[]
  /** Set by an explicit marker only. */
  readonly kind: ItemKind | null
  readonly done: boolean
  /** Until when, where a tag says so: `[due] 8 March`. */
  readonly due: string | null
  readonly text: string
  /** Names of the forms that were found, in order: what makes this plainly an item. */
  readonly forms: readonly string[]
}

/** Emoji in front of an item: the colour of a priority, a little rocket. */
const decoration = /^(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z0-9_+-]+:)\s*)+/u

/** An item has no more marks than this: check-box, marker, owner, marker. */
const mostForms = 4

/** Takes markers, owners and marks of being done off a text. */
export function readStatement(source: string, context: FormContext): Statement {
  const struck = readDoneMark(withoutComments(source))
  let statement: Statement = {
    owners: [],
    kind: null,
    done: struck.done,
    due: null,
    text: struck.text.replace(decoration, ''),
    forms: [],
  }
  for (let count = 0; count < mostForms; count += 1) {
    const next = withLeadingForm(statement, context)
    if (next === null) break
    statement = next
  }
  const done = readDoneMark(statement.text)
  return withTrailingForm(
    { ...statement, done: statement.done || done.done, text: done.text },
    context,
  )
}

function withLeadingForm(statement: Statement, context: FormContext): Statement | null {
  for (const form of leadingForms) {
    if (
      statement.forms.includes(form.name) &&
      !(form.name === 'owner-colon' && statement.forms.at(-1) === 'marker')
    )
      continue
    const reading = form.read(statement.text, context)
    if (reading === null || !isAccepted(reading, form, statement, context)) continue
    const names = reading.owners !== undefined
    // In "RD: Ana to review" the first is meant, in "Lee: ACTION: Ana to review" the one behind the marker.
    if (names && statement.owners.length > 0 && statement.forms.at(-1) !== 'marker') continue
    return {
      owners: reading.owners ?? statement.owners,
      kind: reading.kind ?? statement.kind,
      done: statement.done || reading.done === true,
      due: reading.due ?? statement.due,
      text: reading.rest.trim(),
      forms: [...statement.forms, form.name],
    }
  }
  return null
}

/** Among decisions "The group will meet monthly" and "Pricing: no change" name nobody to act. */
function isAccepted(
  reading: FormReading,
  form: Form,
  { kind }: Statement,
  context: FormContext,
): boolean {
  if (context.place !== 'decisions' || kind === 'action' || reading.owners === undefined)
    return true
  const known = reading.owners.every((name) => name.startsWith('@') || context.people.knows(name))
  return known && !['owner-verb', 'owner-address', 'owner-inside'].includes(form.name)
}

function withTrailingForm(statement: Statement, context: FormContext): Statement {
  if (statement.owners.length > 0) return statement
  for (const form of trailingForms) {
    const reading = form.read(statement.text, context)
    if (reading?.owners === undefined || !isAccepted(reading, form, statement, context)) continue
    return {
      ...statement,
      done: statement.done || reading.done === true,
      due: reading.due ?? statement.due,
      owners: reading.owners,
      text: reading.rest,
      forms: [...statement.forms, form.name],
    }
  }
  return statement
}

function withoutComments(text: string): string {
  return text.includes('<!--') ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() : text
}
