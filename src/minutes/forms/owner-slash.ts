import { knownOwnersIn } from '../owner-names.js'
import { dayPattern } from './day.js'
import type { Form } from './form.js'

const parts = new RegExp(
  `^(\\S[^\\n]*?)(?<!\\s)\\s+(?:\\||//?)\\s+([^/|\\n]{1,60}?)(?:\\s+(?:\\||//?)\\s+((?:by )?(?:${dayPattern})))?\\.?$`,
  'iu',
)

/** `Print the flyers / Ana with Bo / 3 May`, `Print the flyers | Ana`: names that the note knows, and a day. */
export const ownerSlash: Form = {
  name: 'owner-slash',
  sign: /[/|]/,
  read(text, { people }) {
    const [, rest = '', names = '', due] = parts.exec(text) ?? []
    const owners = knownOwnersIn(names, people)
    return owners === null ? null : { owners, rest, ...(due === undefined ? {} : { due }) }
  },
}
