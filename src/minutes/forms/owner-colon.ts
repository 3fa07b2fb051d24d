import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const beforeColon = /^([^:：\n]{1,120}?)\s*([:：])(?!\/\/)([*_`]{0,3})(?=\s|$|[\p{L}[(@`"'])\s*/u
const aside = /^(.+?)\s*(\([^()]*\))$/

/** `RD: …`, `RD/SK: …`, `**RD**: …`, `**RD:** …`, `RD (create an issue): …`. */
export const ownerColon: Form = {
  name: 'owner-colon',
  read(text, { people }) {
    const match = beforeColon.exec(text)
    if (match === null) return null
    const [whole, before = '', , marks = ''] = match
    const head = `${before}${marks}`
    const owners = ownersIn(head, people, 'strong')
    if (owners === null) return null
    const [, , parenthesis = ''] = aside.exec(before.replace(/[*_]+$/, '')) ?? []
    const rest = text.slice(whole.length)
    return { owners, rest: parenthesis === '' || rest === '' ? rest : `${parenthesis} ${rest}` }
  },
}
