import { wordPattern } from '../languages/vocabulary.js'
import { isOwner } from '../owner-names.js'
import type { Form } from './form.js'
import { ownerVerb } from './owner-verb.js'

const verbs = wordPattern(({ modals, deeds }) => [...modals, ...deeds])
const inside = new RegExp(
  `(?:\\s-+>?|[–—:→;.][*_]{0,3})\\s+(@?\\p{L}[\\p{L}\\d-]*(?:\\s\\p{L}\\.?)?)\\s+(?:${verbs})\\s+\\p{L}`,
  'iu',
)

const asideAtEnd = /\s[*_]{0,3}\(([^()\n]{3,120})\)[*_]{0,3}\.?$/u

/** `Stable release — @octocat to decide`, a known name or a login; `The hall (Ana to ask for it)`: the text stays whole. */
export const ownerInside: Form = {
  name: 'owner-inside',
  read(text, context) {
    const { people } = context
    const name = inside.exec(text)?.[1] ?? ''
    if (name !== '' && (name.startsWith('@') || people.knows(name)))
      return { owners: [name], rest: text }
    const aside = asideAtEnd.exec(text)?.[1] ?? ''
    const { owners = [] } = ownerVerb.read(aside, context) ?? {}
    const areNames = owners.length > 0 && owners.every((one) => isOwner(one, people, 'weak'))
    return areNames ? { owners, rest: text } : null
  },
}
