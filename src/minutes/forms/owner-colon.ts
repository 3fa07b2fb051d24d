import { isImperative, tellsToAct } from '../imperative.js'
import { matchesOf } from '../matches.js'
import { ownersIn } from '../owner-names.js'
import type { People } from '../people.js'
import { areBoldTopics } from './bold-topic.js'
import type { Form, FormContext } from './form.js'
import { nickBefore } from './nick.js'
import { knownBehindColon } from './owner-inside.js'
import { ownerVerb } from './owner-verb.js'

const beforeColon =
  /^([^:：\n]{1,120}?)\s*([:：])(?!\/\/)((?<=`[^`]*)`|[*_]{0,3})(?=\s|$|[\p{L}[(@`"'])\s*/u
const aside = /(?<=.)\([^()]*\)$/
/** `Yuki (not present)`, `Laura (ACME)`: who that is, not what is to be done. */
const saysWho =
  /^\((?:not present|absent|remote|online|guest|chair|by mail|\p{Lu}[\p{L}&.-]{1,20})\)$/u

/** `RD: …`, `RD/SK: …`, `**RD**: …`, `**RD:** …`, `RD (create an issue): …`. */
export const ownerColon: Form = {
  name: 'owner-colon',
  sign: /[:：]/,
  read(text, context) {
    const { people } = context
    const match = beforeColon.exec(text)
    if (match === null) return null
    const [whole, before = '', , marks = ''] = match
    const head = `${before}${marks}`
    // "JS -> AS: lend the laptop": the first one does it.
    const named = head.replace(/(?<!\s)\s*(?:[-=]>|→)\s[\s\S]*$/, '')
    const rest = text.slice(whole.length)
    const owners = ownersIn(named, people, 'strong') ?? nickBefore(named, rest, context)
    if (owners === null || areThings(owners, rest, context) || areBoldTopics(head, owners, people))
      return null
    const [written = ''] = aside.exec(before.replace(/(?<![*_])[*_]+$/, '')) ?? []
    const parenthesis = saysWho.test(written) && !tellsToAct(written.slice(1)) ? '' : written
    return {
      owners: [...owners, ...ownersFurtherOn(rest, people)],
      rest: parenthesis === '' || rest === '' ? rest : `${parenthesis} ${rest}`,
    }
  },
}

const price = /^(?:[€$£]\s?)?\d+(?:[.,]\d+)?\s?(?:%|[€$£]|\p{Lu}{3}\b)/u
const asItWas = /^(?:no changes?|unchanged|as (?:before|is)|stays|remains)(?![\p{L}])/u

/**
 * "Fee: 20 EUR" and "Pricing: no change" tell what something is, "Posters: Ana will draw them" who does it, unless
 * the note knows somebody called so.
 */
function areThings(owners: readonly string[], rest: string, context: FormContext): boolean {
  const { people } = context
  const isUnknown = (name: string) => /^\p{Lu}.*\p{Ll}/u.test(name) && !people.knows(name)
  if (!owners.every(isUnknown)) return false
  if (knownBehindColon(`${owners.join(', ')}: ${rest}`, context) !== null) return true
  const others = ownerVerb.read(rest, context)
  if (others?.owners?.some((name) => people.knows(name) || isDoer(name, others.rest)) === true)
    return true
  const isWord = owners.every((name) => /^\p{Lu}\p{Ll}+$/u.test(name))
  return isWord && (price.test(rest) || asItWas.test(rest))
}

/** "Paper storage: Lena to ask the printer": somebody, and what to do. */
function isDoer(name: string, task: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*\.?)?$/u.test(name) && isImperative(task)
}

const furtherName = /(?<!\s\p{Lu}{2,3})[;,]\s+(\p{Lu}\p{L}{0,20}):\s/gu

/** "AA: Review, RD: Approve": who is named further on in the same way owns it as well. */
function ownersFurtherOn(text: string, people: People): readonly string[] {
  const names = matchesOf(furtherName, text).map((match) => match[1] ?? '')
  return names.filter((name) => people.knows(name) || /^\p{Lu}{2,3}$/u.test(name))
}
