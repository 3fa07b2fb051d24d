import { isImperative } from '../imperative.js'
import { wordPattern } from '../languages/vocabulary.js'
import { isOwner, knownOwnersIn } from '../owner-names.js'
import { isLoginOrKnown } from '../people.js'
import type { Form, FormContext } from './form.js'
import { ownerVerb } from './owner-verb.js'

const verbs = wordPattern(({ modals, deeds }) => [...modals, ...deeds])
const inside = new RegExp(
  `(?:\\s-+>?|(?:[–—:→;]|(?<!e\\.g|i\\.e)\\.)[*_]{0,3})\\s+(@?\\p{L}[\\p{L}\\d-]*(?:\\s\\p{L}\\.?)?)\\s+(?:${verbs})\\s+\\p{L}`,
  'iu',
)

const asideAtEnd = /\s[*_]{0,3}\(([^()\n]{3,120})\)[*_]{0,3}\.?$/u

/** `Stable release — @octocat to decide`, a known name or a login; `The hall (Ana to ask for it)`: the text stays whole. */
export const ownerInside: Form = {
  name: 'owner-inside',
  sign: /[-–—:：→;.,(]/,
  takesSubject: true,
  read(text, context) {
    const { people } = context
    const name = inside.exec(text)?.[1] ?? ''
    if (name !== '' && isLoginOrKnown(name, people)) return { owners: [name], rest: text }
    const behind = knownBehindColon(text, context)
    if (behind !== null) return { owners: behind, rest: text }
    const owned = ownersBehindTopic(text, context)
    if (owned !== null) return { owners: owned, rest: text }
    const aside = asideAtEnd.exec(text)?.[1] ?? ''
    const { owners = [] } = ownerVerb.read(aside, context) ?? {}
    const areNames = owners.length > 0 && owners.every((one) => isOwner(one, people, 'weak'))
    return areNames ? { owners, rest: text } : null
  },
}

const topic = /^[*_]{0,2}\p{Lu}[^:\n]{1,60}:[*_]{0,2}\s(?=\p{Lu})/u
const condition = /^(?:once|if|when|after|as soon as|unless)\s[^,.:;\n]{3,100},\s+(?=[@\p{L}])/iu

/** `Paper storage: Lena and Bo to ask the printer`, `Once it is dry, Lena will fold it`: names, and what they are to do. */
function ownersBehindTopic(text: string, context: FormContext): readonly string[] | null {
  const [head] = topic.exec(text) ?? condition.exec(text) ?? []
  const reading = head === undefined ? null : ownerVerb.read(text.slice(head.length), context)
  const { owners = [], rest = '' } = reading ?? {}
  const isName = (name: string) =>
    name.startsWith('@') || (/^\p{Lu}/u.test(name) && !name.endsWith('s'))
  return owners.length > 0 && owners.every(isName) && isImperative(rest) ? owners : null
}

/** `In charge of the hall: Ana`: nothing but names that the note knows behind the colon. */
export function knownBehindColon(text: string, { people }: FormContext): readonly string[] | null {
  const [, names = ''] = /^[^:：\n]{2,80}[:：]\s*([^:：\n]{1,80})$/u.exec(text) ?? []
  return knownOwnersIn(names, people)
}
