import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const brackets = /^(?:\\?\[([^[\]\n]{1,80})\\?\](?!\(|\[)|\(([^()\n]{1,80})\))\s*[:–—-]?\s+(?=\S)/u

/** `[RD] …`, `(Ana, Bo) …`. */
export const ownerBracketed: Form = {
  name: 'owner-bracketed',
  read(text, { people }) {
    const match = brackets.exec(text)
    if (match === null) return null
    const owners = ownersIn(
      match[1] ?? match[2] ?? '',
      people,
      match[1] === undefined ? 'weak' : 'strong',
    )
    return owners === null ? null : { owners, rest: text.slice(match[0].length) }
  },
}
