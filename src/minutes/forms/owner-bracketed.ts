import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const square = /^((?:\\?\[[^[\]\n]{1,80}\\?\]\s*){1,4})(?!\()[:–—-]?\s*(?=\S)/u
const round = /^\(([^()\n]{1,80})\)\s*[:–—-]?\s+(?=\S)/u

/** HackMD writes `[name=Ana]` for who said so. https://hackmd.io/s/features#Blockquote-Tags */
const hackMdName = /^\[name=([^[\]\n]{1,60})\]/

/** `[RD] …`, `[Ana][Bo] …`, `(Ana, Bo) …`, `(KB): …`. */
export const ownerBracketed: Form = {
  name: 'owner-bracketed',
  read(source, { people }) {
    const text = source.replace(hackMdName, '[$1]')
    const inSquare = square.exec(text)
    if (inSquare !== null) {
      const names = [...(inSquare[1] ?? '').matchAll(/\[([^[\]]*?)\\?\]/g)].map(
        (match) => match[1] ?? '',
      )
      const owners = ownersIn(names.join(', '), people, 'strong')
      return owners === null ? null : { owners, rest: text.slice(inSquare[0].length) }
    }
    const inRound = round.exec(text)
    const owners = inRound === null ? null : ownersIn(inRound[1] ?? '', people, 'strong')
    return inRound === null || owners === null
      ? null
      : { owners, rest: text.slice(inRound[0].length) }
  },
}
