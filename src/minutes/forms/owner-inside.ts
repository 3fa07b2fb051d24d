import { wordPattern } from '../languages/vocabulary.js'
import type { Form } from './form.js'

const verbs = wordPattern(({ modals, deeds }) => [...modals, ...deeds])
const inside = new RegExp(
  `(?:\\s-+>?|[–—:→;.])\\s+(@?\\p{L}[\\p{L}\\d-]*(?:\\s\\p{L}\\.?)?)\\s+(?:${verbs})\\s+\\p{L}`,
  'iu',
)

/** `Stable release — @octocat to decide`: a known name or a login, the text stays whole. */
export const ownerInside: Form = {
  name: 'owner-inside',
  read(text, { people }) {
    const name = inside.exec(text)?.[1] ?? ''
    return name !== '' && (name.startsWith('@') || people.knows(name))
      ? { owners: [name], rest: text }
      : null
  },
}
