import { fold } from '../domain/fold.js'
import type { ItemKind } from '../domain/minutes.js'
import { readDoneMark } from './done-mark.js'
import { checkBox } from './forms/check-box.js'
import { fields } from './forms/fields.js'
import type { Form, FormContext, FormReading } from './forms/form.js'
import { leadingForms, trailingForms } from './forms/forms.js'
import { marker } from './forms/marker.js'
import { ownerColon } from './forms/owner-colon.js'
import { withoutComments } from './html-comments.js'
import { tellsToAct } from './imperative.js'
import { linkedWhole, peelings } from './peel.js'
import { isLoginOrKnown } from './people.js'

/** What the forms make of the text of one unit. */
export interface Statement {
  readonly owners: readonly string[]
  /** Set by an explicit marker only. */
  readonly kind: ItemKind | null
  readonly done: boolean
  readonly struck: boolean
  /** Until when, where a field says so: `Due: 8 March`. */
  readonly due: string | null
  readonly text: string
  /** The forms that were found, in order: what makes this plainly an item. */
  readonly forms: readonly Form[]
}

/** Emoji in front of an item: the colour of a priority, a little rocket. */
const decoration = /^(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z0-9_+-]+:)\s*)+/u

/** `~~Bob~~ Ana: …`: what was struck at the beginning is not meant any more. */
const struckStart = /^(~~?)(?:(?!\1)[^\n~])+\1\s+(?=\S)/u

/** An item has no more marks than this: check-box, marker, owner, marker. */
const mostForms = 5

/** More text is no item; an issue shows less of it. */
const longest = 10_000

/** Takes markers, owners and marks of being done off a text. */
export function readStatement(source: string, context: FormContext): Statement {
  const bare = withoutComments(source.slice(0, longest)).trim()
  const link = linkedWhole(bare)
  if (link === null) return readText(bare, context)
  const inner = readText(link.inner, context)
  return { ...inner, text: `[${inner.text}]${link.target}` }
}

function readText(source: string, context: FormContext): Statement {
  const mark = readDoneMark(source)
  const plain: Statement = {
    owners: [],
    kind: null,
    done: mark.done,
    struck: mark.struck,
    due: null,
    text: mark.text.replace(decoration, '').replace(struckStart, ''),
    forms: [],
  }
  const read = withLeadingForms(plain, context)
  const done = read.text === source ? mark : readDoneMark(read.text)
  const marked = {
    ...read,
    done: read.done || done.done,
    struck: read.struck || done.struck,
    text: done.text.replace(struckStart, ''),
  }
  return withTrailingForms(withWordOfDone(marked, source), context)
}

/** "Done: write the RFC" says that a task is done; "Cancelled: the June meeting" says it in one sentence. */
function withWordOfDone(read: Statement, source: string): Statement {
  const isWord = /^[\s*_]*\p{L}+[*_]*\s*:/u.test(source)
  const isSentence = read.done && !read.struck && read.forms.length === 0 && !tellsToAct(read.text)
  return isWord && isSentence && source.trim().endsWith(read.text)
    ? { ...read, text: source.trim() }
    : read
}

function withLeadingForms(plain: Statement, context: FormContext): Statement {
  let statement = plain
  for (let count = 0; count < mostForms; count += 1) {
    const next = withLeadingForm(statement, context)
    if (next === null) break
    statement = next
  }
  return statement.owners.length > 0 ? statement : peeled(statement, context)
}

/** Tries again behind a number, a date or a state; they are left alone unless an owner follows. */
function peeled(statement: Statement, context: FormContext): Statement {
  for (const text of peelings(statement.text)) {
    const mark = readDoneMark(text)
    const next = withLeadingForm(
      {
        ...statement,
        text: mark.text,
        done: statement.done || mark.done,
        struck: statement.struck || mark.struck,
      },
      context,
    )
    if (next !== null && next.owners.length > 0) return next
  }
  return statement
}

function withLeadingForm(statement: Statement, context: FormContext): Statement | null {
  const head = statement.text.slice(0, reach)
  for (const form of leadingForms) {
    if (statement.forms.includes(form) && !mayRepeat(form, statement)) continue
    const reading = readBy(form, head, context)
    if (reading === null || !isAccepted(reading, form, statement, context)) continue
    if (reading.owners !== undefined && !mayName(form, reading, statement)) continue
    const rest = reading.rest + statement.text.slice(reach)
    return withReading(statement, form, { ...reading, rest })
  }
  return null
}

/** In "RD: Ana to review" the first is meant, in "Lee: ACTION: Ana to review" the one behind the marker. */
function mayName(form: Form, reading: FormReading, statement: Statement): boolean {
  const { owners, forms } = statement
  if (owners.length === 0 || form === marker) return true
  // In "ACTION(RD): Ana: ask her" the marker says who.
  const saidBefore = forms.some((before) => before !== marker && before !== checkBox)
  return forms.at(-1) === marker && (saidBefore || isSaidAgain(reading, statement))
}

function mayRepeat(form: Form, { forms }: Statement): boolean {
  return form === ownerColon && forms.at(-1) === marker
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
  const known = reading.owners.every((name) => isLoginOrKnown(name, context.people))
  return known && form.takesSubject !== true
}

/** Owners and marks stand within so many characters of the beginning or the end. */
const reach = 500

function readBy(form: Form, text: string, context: FormContext): FormReading | null {
  return form.sign?.test(text) === false ? null : form.read(text, context)
}

function atTail(form: Form, text: string, context: FormContext): FormReading | null {
  const cut = Math.max(0, text.length - reach)
  const reading = readBy(form, text.slice(cut), context)
  return reading === null ? null : { ...reading, rest: text.slice(0, cut) + reading.rest }
}

function withReading(statement: Statement, form: Form, reading: FormReading): Statement {
  return {
    owners: isSaidAgain(reading, statement)
      ? statement.owners
      : (reading.owners ?? statement.owners),
    kind: reading.kind ?? statement.kind,
    done: statement.done || reading.done === true,
    struck: statement.struck,
    due: reading.due ?? statement.due,
    text: reading.rest.trim(),
    forms: [...statement.forms, form],
  }
}

/** "Action (Chair): The Chair will ask": one person. */
function isSaidAgain({ owners = [] }: FormReading, statement: Statement): boolean {
  const [name = '', ...others] = owners
  const again = fold(name.replace(/^the /i, ''))
  return others.length === 0 && statement.owners.some((owner) => fold(owner) === again)
}

/** Fields such as "Due:" may stand behind every item, other owners only where none is known. */
function withTrailingForms(statement: Statement, context: FormContext): Statement {
  let read = statement
  for (const form of trailingForms) {
    if (read.owners.length > 0 && form !== fields) continue
    const reading = atTail(form, read.text, context)
    if (reading === null || !isAccepted(reading, form, read, context)) continue
    const { owners, ...others } = reading
    read = withReading(
      read,
      form,
      read.owners.length > 0 || owners === undefined ? others : reading,
    )
  }
  return read
}
