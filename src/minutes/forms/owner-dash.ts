import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'
import { nickBefore } from './nick.js'

const beforeDash = /^([^:\n]{1,80}?)(?:\s+(?:[-–—]{1,2}|→)\s+|\s*[-=]>\s*|(?<=\p{L})-\s+)(?=\S)/u

/** `RD - …`, `Kate/Kim- …`, `Ana — …`, `jo - print it`. */
export const ownerDash: Form = {
  name: 'owner-dash',
  sign: /[-–—→=]/,
  read(text, context) {
    const [whole, before = ''] = beforeDash.exec(text) ?? []
    if (whole === undefined) return null
    const rest = text.slice(whole.length)
    const owners =
      ownersIn(before, context.people, 'strong') ?? nickBefore(before.trim(), rest, context)
    return owners === null ? null : { owners, rest: rest.replace(/^to\s+(?=\p{Ll})/u, '') }
  },
}
