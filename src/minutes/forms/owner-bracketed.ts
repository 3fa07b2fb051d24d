import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'
import { nickBefore } from './nick.js'

const square = /^((?:\\?\[[^[\]\n]{1,80}\\?\]\s*){1,4})(?!\()[:–—-]?\s*(?=\S)/u
const round = /^\(([^()\n]{1,80})\)\s*[:–—-]?\s+(?=\S)/u

/** HackMD writes `[name=Ana]` for who said so. https://hackmd.io/s/features#Blockquote-Tags */
const hackMdName = /^\[name=([^[\]\n]{1,60})\]/

/** `[RD] …`, `[Ana][Bo] …`, `(Ana, Bo) …`, `(KB): …`, `(jo) print it`. */
export const ownerBracketed: Form = {
  name: 'owner-bracketed',
  sign: /^\\?[[(]/,
  read(source, context) {
    const { people } = context
    const text = source.replace(hackMdName, '[$1]')
    const inSquare = square.exec(text)
    if (inSquare !== null) {
      const names = [...(inSquare[1] ?? '').matchAll(/\[([^[\]]*?)\\?\]/g)].map(
        (match) => match[1] ?? '',
      )
      const owners = ownersIn(names.join(', '), people, 'strong')
      return owners === null ? null : { owners, rest: text.slice(inSquare[0].length) }
    }
    const [whole, names = ''] = round.exec(text) ?? []
    if (whole === undefined) return null
    const rest = text.slice(whole.length)
    const owners = ownersIn(names, people, 'strong') ?? nickBefore(names, rest, context)
    return owners === null ? null : { owners, rest }
  },
}
