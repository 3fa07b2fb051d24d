import { wordPattern } from '../languages/vocabulary.js'
import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const prepositions = wordPattern((language) => language.ownerPrepositions)
const forOwner = new RegExp(`^(?:${prepositions})\\s+([^:\\n]{1,60}):\\s*`, 'iu')
const called = /^(\p{Lu}\p{L}{1,20}(?:\s*[/&+]\s*\p{Lu}\p{L}{1,20})*),\s+(?=\p{Ll})/u

/** No login has such letters: `@王五 更新官网` calls somebody by name. */
const mentioned = /^@(\p{Lo}{2,8})(?:\s*[:：,，、]|\s)\s*(?=\S)/u

/** `For Ana: …`, `SS, provide status`, `@王五 更新官网`. */
export const ownerAddress: Form = {
  name: 'owner-address',
  sign: /[:,@]/,
  takesSubject: true,
  read(text, { people }) {
    const addressed = forOwner.exec(text)
    const named = addressed === null ? null : ownersIn(addressed[1] ?? '', people, 'strong')
    if (addressed !== null && named !== null)
      return { owners: named, rest: text.slice(addressed[0].length) }
    const [mention = '', name] = mentioned.exec(text) ?? []
    if (name !== undefined) return { owners: [name], rest: text.slice(mention.length) }
    const call = called.exec(text)
    const owners = call === null ? null : ownersIn(call[1] ?? '', people, 'strong')
    if (
      call !== null &&
      owners?.every((name) => people.knows(name) || /^\p{Lu}{2,3}$/u.test(name))
    ) {
      return { owners, rest: text.slice(call[0].length) }
    }
    return null
  },
}
