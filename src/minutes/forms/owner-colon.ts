import { ownersIn } from '../owner-names.js'
import type { People } from '../people.js'
import type { Form } from './form.js'

const beforeColon = /^([^:：\n]{1,120}?)\s*([:：])(?!\/\/)([*_`]{0,3})(?=\s|$|[\p{L}[(@`"'])\s*/u
const aside = /(?<=.)\([^()]*\)$/

/** `RD: …`, `RD/SK: …`, `**RD**: …`, `**RD:** …`, `RD (create an issue): …`. */
export const ownerColon: Form = {
  name: 'owner-colon',
  read(text, { people }) {
    const match = beforeColon.exec(text)
    if (match === null) return null
    const [whole, before = '', , marks = ''] = match
    const head = `${before}${marks}`
    // "JS -> AS: lend the laptop": the first one does it.
    const owners = ownersIn(head.replace(/(?<!\s)\s*(?:[-=]>|→)\s[\s\S]*$/, ''), people, 'strong')
    if (owners === null) return null
    const [parenthesis = ''] = aside.exec(before.replace(/(?<![*_])[*_]+$/, '')) ?? []
    const rest = text.slice(whole.length)
    return {
      owners: [...owners, ...ownersFurtherOn(rest, people)],
      rest: parenthesis === '' || rest === '' ? rest : `${parenthesis} ${rest}`,
    }
  },
}

/** "AA: Review, RD: Approve": who is named further on in the same way owns it as well. */
function ownersFurtherOn(text: string, people: People): readonly string[] {
  const names = [...text.matchAll(/(?<!\s\p{Lu}{2,3})[;,]\s+(\p{Lu}\p{L}{0,20}):\s/gu)].map(
    (match) => match[1] ?? '',
  )
  return names.filter((name) => people.knows(name) || /^\p{Lu}{2,3}$/u.test(name))
}
