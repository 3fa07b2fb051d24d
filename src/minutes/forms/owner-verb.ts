import { fold } from '../../domain/fold.js'
import { isImperative } from '../imperative.js'
import { wordPattern, wordSet } from '../languages/vocabulary.js'
import { isOwner, nameSeparator, ownersIn } from '../owner-names.js'
import type { Form, FormContext, FormReading } from './form.js'

const deeds = wordSet((language) => language.deeds)
const verbs = wordPattern(({ modals, deeds: said }) => [...modals, ...said])
const groups = wordSet((language) => language.groups)
const beforeVerb = new RegExp(
  `^([^:\\n]{1,80}?)(?:\\s{1,4}(?:(?:please|also|each|still|then|both)\\s+)?|(?='))(${verbs})\\s+(?=\\S)`,
  'iu',
)
const lowerCaseName = /^[a-z][a-z\d-]+$/

/** Words that stand before "to" without owning anything: `need to`, `reply to`. */
const notNames = new Set(
  `aim aims need needs want wants try tries how have has going able ready plan plans agree agreed decide decided continue
  continues move moves reply respond talk speak reach due back next up down in out it this that there what which who
  when where add link links open close proceed proceeds remember start stop begin like similar related according ask
  ways way time easy hard nice good better best not or and if but also only just happy willing used use refer go goes
  come write send point points switch happen happens apply applies belong attempt promise offer volunteer hope prefer
  intend learn manage refuse seem tend wait update updates upgrade migrate convert change transition prior subject
  get help tell remind persuade assigned owned respect regards regard thanks access response request requests proposal question questions issue work looking
  look attention answer invite welcome listen contribute commit committed responsible someone needed required`.split(
    /\s+/,
  ),
)
const determiner =
  /^(?:the|a|an|this|that|these|those|our|their|his|her|my|your|its|all|each|some|any|no)\b/i

/** `Ana to …`, `RD and SK will …`, `niko to …`, `CI working group to …`, `Anna klärt …`, `Everyone who … to …`. */
export const ownerVerb: Form = {
  name: 'owner-verb',
  takesSubject: true,
  read(text, context) {
    const match = beforeVerb.exec(text)
    if (match === null) return wholeGroup(text)
    const before = match[1] ?? ''
    const modal = fold(match[2] ?? '')
    const rest = text.slice(match[0].length)
    if (modal === 'to' && (determiner.test(rest) || !/^[*_`"(]*\p{L}/u.test(rest))) return null
    // "Connectivity to Jenkins" goes to a thing.
    if (
      modal === 'to' &&
      /^\p{Lu}\p{Ll}/u.test(rest) &&
      !isImperative(rest) &&
      !context.people.knows(before)
    )
      return null
    // "The page to be moved" names a thing, "Ana to be the lead" a person, if we know her.
    if (/^(?:not\s+)?be\s/i.test(rest) && !context.people.knows(before)) return null
    const owners = ownersBeforeVerb(before, context)
    if (owners === null) return wholeGroup(text)
    return { owners, rest: deeds.has(modal) ? `${match[2]} ${rest}` : rest }
  },
}

function ownersBeforeVerb(before: string, { people }: FormContext): readonly string[] | null {
  const [first = ''] = fold(before).split(' ')
  if (notNames.has(first) && !people.knows(before)) return null
  // "Coordinate with the board to …" has nobody coordinate.
  if (/^\p{L}+ with /u.test(before) && isImperative(before) && !people.knows(first)) return null
  const owners = ownersIn(before, people, 'strong')
  if (owners !== null) return owners
  const names = before.split(nameSeparator)
  const plausible = (name: string) =>
    isOwner(name, people, 'strong') ||
    (lowerCaseName.test(name) &&
      name.length > 2 &&
      !name.endsWith('ing') &&
      !notNames.has(name) &&
      !isImperative(name))
  return names.every(plausible) ? names : null
}

/** "Everyone who has open reviews …": the group is the subject, the text stays whole. */
function wholeGroup(text: string): FormReading | null {
  const [, group] = /^(\p{L}+)\s+who\s/u.exec(text) ?? []
  return group !== undefined && groups.has(fold(group)) ? { owners: [group], rest: text } : null
}
