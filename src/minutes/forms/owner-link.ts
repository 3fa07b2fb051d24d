import { wordPattern } from '../languages/vocabulary.js'
import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const modals = wordPattern((language) => language.modals)
const joiners = wordPattern((language) => language.joiners)
const link = '\\[[^[\\]\\n]{1,60}\\]\\([^()\\s]{1,300}\\)'
const links = new RegExp(
  `^(${link}(?:(?:\\s?[,/&+]\\s?|\\s(?:${joiners})\\s)${link}){0,9})(?:\\s?[:–—-])?(?:\\s+(?:(?:${modals})\\s+)?(?=\\S)|(?=\\p{L}))`,
  'iu',
)
const one = /\[([^[\]\n]{1,60})\]\(([^()\s]{1,300})\)/g

/** Where a site shows one person: `https://github.com/ana`, `https://…/people/123`, `mailto:…`. */
const personPage =
  /^mailto:|^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/[\w.-]+\/?$|\/(?:people|person|users?|u|profiles?|members?)\/[^/\s]+\/?$/i

/** `[Ana Pop](https://…/people/ana) write the RFC`, `[Ana](…) and [Bo](…) to write the RFC`. */
export const ownerLink: Form = {
  name: 'owner-link',
  sign: /^\[/,
  read(text, { people }) {
    const match = links.exec(text)
    if (match === null) return null
    const rest = text.slice(match[0].length)
    // Editors lose the space behind a link; "[Ana](…)s list" is another word.
    if (match[0].endsWith(')') && !/^\p{Lu}/u.test(rest)) return null
    const names = [...(match[1] ?? '').matchAll(one)]
    const isPerson = (name = '', page = '') => people.knows(name) || personPage.test(page)
    if (!names.every(([, name, page]) => isPerson(name, page))) return null
    const owners = ownersIn(names.map(([, name]) => name).join(', '), people, 'strong')
    return owners === null ? null : { owners, rest }
  },
}
