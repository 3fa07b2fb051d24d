import { fold } from '../domain/fold.js'
import type { Participant } from '../domain/minutes.js'
import { matchesOf } from './matches.js'
import { readParticipant } from './participant.js'

const parentheses = /\(([^()\n]{1,80})\)/g
const beforeName = /[,;|:()\n*•]|\s[-–—]\s/
/** No name is longer. */
const longestName = 80

/**
 * People whom a list of attendees explains: `Zoe Quist (ZQ, @zoeq)`. Of what stands in the
 * parentheses only logins and the person's own initials count, not where somebody works; and what
 * two people share stands for neither.
 */
export function explainedPeople(attendance: readonly string[]): readonly Participant[] {
  const all = attendance.flatMap((text) =>
    text.length > 2000 ? [] : matchesOf(parentheses, text).flatMap((match) => named(text, match)),
  )
  const people = [
    ...new Map(all.map((person) => [`${fold(person.name)} ${person.login}`, person])),
  ].map(([, person]) => person)
  const count = new Map<string, number>()
  const names = people.map((person) => new Set([person.name, ...person.aliases].map(fold)))
  for (const name of names.flatMap((own) => [...own])) count.set(name, (count.get(name) ?? 0) + 1)
  const isOwn = (name: string) => count.get(fold(name)) === 1
  return people.flatMap((person): readonly Participant[] => {
    const aliases = person.aliases.filter(isOwn)
    const tells = isOwn(person.name) && (person.login !== null || aliases.length > 0)
    return tells ? [{ ...person, aliases }] : []
  })
}

/** The person whose name stands right before the parentheses. */
function named(text: string, { 0: inside, index }: RegExpExecArray): readonly Participant[] {
  const before = text.slice(Math.max(0, index - longestName), index)
  const name = before.split(beforeName).at(-1)?.replace(/^\s*-/, '').trim() ?? ''
  const isName = /^\p{Lu}[\p{L}\p{M}'’. -]*$/u.test(name) && name.split(' ').length <= 5
  return isName ? [explained(`${name} ${inside}`)] : []
}

function explained(written: string): Participant {
  const person = readParticipant(written)
  return { ...person, aliases: person.aliases.filter((alias) => areInitials(alias, person.name)) }
}

/** "ZQ", "ZoQ" and "Z" are Zoe Quist's, "IBM" is not. */
function areInitials(alias: string, name: string): boolean {
  if (/^\p{Lu}$/u.test(alias)) return fold(name).startsWith(fold(alias))
  if (!/^\p{Lu}\p{L}{1,3}$/u.test(alias)) return false
  const parts = fold(name).match(/\p{L}+/gu) ?? []
  const [first = '', last = ''] = parts.length > 1 ? [parts[0], parts.at(-1)] : []
  const letters = fold(alias)
  return (
    first !== '' &&
    letters.charAt(0) === first.charAt(0) &&
    letters.slice(1).includes(last.charAt(0))
  )
}
