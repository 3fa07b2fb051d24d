import type { ListBlock, ListEntry, TextLine } from './blocks/block.js'
import type { Form, FormContext } from './forms/form.js'
import { marker } from './forms/marker.js'
import { ownerBold } from './forms/owner-bold.js'
import { ownerBracketed } from './forms/owner-bracketed.js'
import { ownerColon } from './forms/owner-colon.js'
import { ownerDash } from './forms/owner-dash.js'
import { ownerLogin } from './forms/owner-login.js'
import { ownerTrailing } from './forms/owner-trailing.js'
import { ownerVerb } from './forms/owner-verb.js'
import { isLoginOrKnown } from './people.js'
import { readStatement, type Statement } from './statement.js'
import { unitOf } from './units.js'

const announcement =
  /\b(?:following|as follows|below|these)\b|^to (?:be done|do)\b[^\n]*:$|^(?:[\p{L} ]{1,40} )?from (?:this|the|today's|our) (?:last )?(?:meeting|call|session|discussion):$/iu

/** "We agreed on the following:", "To be done until Friday:" and "From this meeting:" are no items, the entries are. */
export function announcesItems({ text }: Statement): boolean {
  return announcement.test(text)
}

/** What a list stands under: a line that only announces it, or anything else. */
export type Above = 'header' | 'other'

/** Whether the entries of a list are items of their own, not details of what stands above. */
export function holdsItems(list: ListBlock, above: Above, context: FormContext): boolean {
  const boxed = list.entries.some((entry) => entry.checked !== null)
  if (above === 'header' && boxed) return true
  const forms = above === 'header' ? [...ownerForms, ownerTrailing] : ownerForms
  const owned = list.entries.filter((entry) => isWrittenAs(forms, entry, context)).length
  return owned > 0 && owned * 2 >= list.entries.length
}

/** Whether an entry says whose it is. */
export function namesOwners(list: ListBlock, context: FormContext): boolean {
  return list.entries.some((entry) => isWrittenAs(ownerForms, entry, context))
}

/** Whether an entry is marked, or says whose it is by a login or a name that the note knows. */
export function namesKnown(list: ListBlock, context: FormContext): boolean {
  return list.entries.some(({ blocks: [first], checked }) => {
    if (first?.kind !== 'paragraph' || checked !== null) return checked !== null
    const { forms, owners } = readStatement(unitOf(first.lines).text, context)
    return forms.includes(marker) || areKnown(owners, context)
  })
}

/** Whether most lines of a text say whose they are, and the note knows one of these people. */
export function sayWhose(lines: readonly TextLine[], context: FormContext): boolean {
  const owned = lines
    .map(({ text }) => readStatement(text, context))
    .filter(({ forms }) => forms.some((form) => ownerForms.includes(form)))
  return owned.length * 2 > lines.length && owned.some(({ owners }) => areKnown(owners, context))
}

function areKnown(owners: readonly string[], { people }: FormContext): boolean {
  return owners.length > 0 && owners.every((name) => isLoginOrKnown(name, people))
}

/** What nobody writes in front of a mere detail. */
const ownerForms: readonly Form[] = [
  ownerColon,
  ownerLogin,
  ownerVerb,
  ownerDash,
  ownerBold,
  ownerBracketed,
  marker,
]

function isWrittenAs(wanted: readonly Form[], entry: ListEntry, context: FormContext): boolean {
  const [first] = entry.blocks
  if (first?.kind !== 'paragraph') return false
  const { forms } = readStatement(unitOf(first.lines).text, context)
  return forms.some((form) => wanted.includes(form))
}
