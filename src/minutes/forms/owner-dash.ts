import { knownOwnersIn, ownersIn } from '../owner-names.js'
import type { People } from '../people.js'
import type { Form, FormReading } from './form.js'
import { nickBefore } from './nick.js'

const beforeDash = /^([^:\n]{1,80}?)(?:\s+(?:[-–—]{1,2}|→)\s+|\s*[-=]>\s*|(?<=\p{L})-\s+)(?=\S)/u

/** `RD - …`, `Kate/Kim- …`, `Ana — …`, `jo - print it`. */
export const ownerDash: Form = {
  name: 'owner-dash',
  sign: /[-–—→=]/,
  read(text, context) {
    const [whole, before = ''] = beforeDash.exec(text) ?? []
    if (whole === undefined) return readFlush(text, context.people)
    const rest = text.slice(whole.length)
    const owners =
      ownersIn(before, context.people, 'strong') ?? nickBefore(before.trim(), rest, context)
    return owners === null ? null : { owners, rest: rest.replace(/^to\s+(?=\p{Ll})/u, '') }
  },
}

/** `Ana—print it`: as typographers set a dash, if the note knows her. */
function readFlush(text: string, people: People): FormReading | null {
  const [whole = '', before = ''] = /^([^:—\n]{1,60})—(?=[\p{L}"“])/u.exec(text) ?? []
  const owners = whole === '' ? null : knownOwnersIn(before, people)
  return owners === null ? null : { owners, rest: text.slice(whole.length) }
}
