import { wordPattern } from '../languages/vocabulary.js'
import type { Form } from './form.js'

const joiners = wordPattern((language) => language.joiners)
const modals = wordPattern((language) => language.modals)
const one =
  '(?:\\[[*_`]{0,3}@[\\w./-]+[*_`]{0,3}\\](?:\\([^()\\s]*\\)|\\[[^[\\]@\\n]{0,60}\\])|[*_`(\\[]*@[a-z\\d](?:[\\w.-]*\\w)?(?:/\\w(?:[\\w.-]*\\w)?)?[*_`)\\]]*)'
const logins = new RegExp(
  `^(${one}(?:(?:\\s*(?:,\\s?and\\s|[,/&+]|\\s(?:${joiners})\\s)\\s*|\\s+)${one})*)[*_]*\\s*(?::|[-–—]\\s|[-=]>|→|,\\s)?[*_]*\\s*(?:(?:${modals})\\s+)?`,
  'iu',
)

/** `@octocat: …`, `@octocat to …`, `@ana and @bo will …`, `@ana write …`. */
export const ownerLogin: Form = {
  name: 'owner-login',
  sign: /@/,
  read(text) {
    const match = logins.exec(text)
    if (match === null) return null
    const owners = (match[1] ?? '').match(/@[a-z\d](?:[\w-]|[./](?=\w))*/gi) ?? []
    return owners.length === 0
      ? null
      : { owners: [...new Set(owners)], rest: text.slice(match[0].length) }
  },
}
