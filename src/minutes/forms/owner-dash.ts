import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const beforeDash = /^([^:\n]{1,80}?)(?:\s+(?:[-–—]{1,2}|[-=]>|→)\s+|(?<=\p{L})-\s+)(?=\S)/u

/** `RD - …`, `Kate/Kim- …`, `Ana — …`. */
export const ownerDash: Form = {
  name: 'owner-dash',
  read(text, { people }) {
    const match = beforeDash.exec(text)
    const owners = match === null ? null : ownersIn(match[1] ?? '', people, 'strong')
    return match === null || owners === null ? null : { owners, rest: text.slice(match[0].length) }
  },
}
