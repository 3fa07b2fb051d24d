import { wordSet } from '../languages/vocabulary.js'
import { matchesOf } from '../matches.js'
import { nameSeparator } from '../owner-names.js'
import type { People } from '../people.js'
import type { Form } from './form.js'

const joiners = wordSet((language) => language.joiners)
const everyone = /^every(?:one|body)$/i
/** What tells of something that was, or goes on with the name: "Ana reported", "Ana and a friend". */
const noTask = /(?:ed|was|is|has|had|said|and|or|for)$/
const longestNames = 80
const capitalised = /^[\p{Lu}\p{Lo}]\p{L}/u

/** `Ana write the RFC`, `Ana and Bo write it`, `Diego y Marta preparan …`: names that the note knows, and a verb. */
export const ownerBare: Form = {
  name: 'owner-bare',
  sign: capitalised,
  takesSubject: true,
  read(text, { people }) {
    for (const end of gapsIn(text, people)) {
      const names = text.slice(0, end).split(nameSeparator)
      if (!names.every((name) => isKnown(name, people))) continue
      const rest = text.slice(end).trim()
      return beginsWithVerb(rest) ? { owners: names, rest } : null
    }
    return null
  },
}

/** Where names may end: at white space, the last first, but not behind a first name that is not known. */
function gapsIn(text: string, people: People): readonly number[] {
  const head = text.slice(0, longestNames)
  const gaps = matchesOf(/\s+/g, head)
    .map(({ index }) => index)
    .reverse()
  const joint = nameSeparator.exec(head)
  if (joint === null || isKnown(head.slice(0, joint.index), people)) return gaps
  return gaps.filter((gap) => gap < joint.index + joint[0].length)
}

function isKnown(name: string, people: People): boolean {
  return capitalised.test(name) && (people.knows(name) || everyone.test(name))
}

function beginsWithVerb(text: string): boolean {
  const [verb = ''] = /^[\p{Ll}\p{Lo}\p{Lm}]+(?=\s|$)/u.exec(text) ?? []
  return verb !== '' && !joiners.has(verb) && !noTask.test(verb)
}
