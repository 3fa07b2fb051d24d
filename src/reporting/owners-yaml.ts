import { stringify } from 'yaml'
import { caseless, caselessSet } from '../domain/caseless.js'
import { counted } from '../domain/counted.js'
import { foldName } from '../domain/fold.js'
import type { KnownPerson, UnknownOwner } from '../domain/unknown-owner.js'
import { visibleLine } from '../domain/visible.js'

const mostNames = 3

/**
 * The `owners:` of a configuration. Only what a note itself says is filled in; what is merely likely is a comment:
 * a guess that is pasted unread would assign the wrong person.
 */
export function ownersYaml(owners: readonly UnknownOwner[]): string {
  if (owners.length === 0) return 'owners: {} # every owner is known already\n'
  return [
    '# For .github/minutes.yml. An entry behind a "#" needs you: put in who it is, or mend it, and take its "# " away.',
    'owners:',
    ...eachPerson(owners).flatMap((owner) => [
      `  # ${remarks(owner).join('; ')}`,
      `  ${entry(owner)}`,
    ]),
    '',
  ].join('\n')
}

interface Person extends UnknownOwner {
  /** Other spellings of the same person, as far as can be told. */
  readonly aliases: readonly string[]
}

/** Spellings that stand for one person, and no other, are one entry: under the one that most items use. */
function eachPerson(owners: readonly UnknownOwner[]): readonly Person[] {
  const people = new Map<string, Person>()
  for (const owner of owners) {
    const identity = identityOf(owner)
    const known = people.get(identity)
    people.set(identity, known === undefined ? { ...owner, aliases: [] } : together(known, owner))
  }
  return [...people.values()].sort((one, other) => other.items - one.items)
}

function together(one: Person, other: UnknownOwner): Person {
  return {
    ...one,
    items: one.items + other.items,
    last: [one.last, other.last].reduce((last, date) =>
      (date ?? '') > (last ?? '') ? date : last,
    ),
    aliases: [...one.aliases, other.name],
    participants: differentPeople([...one.participants, ...other.participants]),
    authors: differentPeople([...one.authors, ...other.authors]),
  }
}

/** What a note says is not mixed with what is only likely. */
function identityOf({ name, kind, logins, participants, authors }: UnknownOwner): string {
  const [login] = logins
  if (kind === 'team' || logins.length > 1) return `as it is: ${name}`
  if (login !== undefined) return `login: ${caseless(login)}`
  const [person, ...others] = differentPeople([...participants, ...authors])
  return `name: ${foldName(others.length === 0 ? (person?.name ?? name) : name)}`
}

function differentPeople(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const byName = new Map<string, KnownPerson>()
  for (const person of people) {
    const known = byName.get(foldName(person.name))
    if (known === undefined || known.login === null) byName.set(foldName(person.name), person)
  }
  return [...byName.values()]
}

function entry(owner: Person): string {
  const { name, aliases, logins, kind } = owner
  const [login] = logins
  const isTold = login !== undefined && logins.length === 1
  const told = isTold ? login : (likelyLogin(owner) ?? 'LOGIN')
  const members = kind === 'team' && !isTold ? ['LOGIN', 'LOGIN'] : [told]
  const isGroup = members.length > 1 || aliases.length > 0
  const also = aliases.length === 0 ? '' : `, aliases: ${inFlow(aliases.map(visibleLine))}`
  const value = isGroup ? `{ members: ${inFlow(members)}${also} }` : told
  return `${isTold ? '' : '# '}${asKey(name)}: ${value}`
}

function asKey(name: string): string {
  return stringify(visibleLine(name), { lineWidth: 0, defaultStringType: 'PLAIN' }).trim()
}

function inFlow(values: readonly string[]): string {
  return stringify(values, {
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trim()
}

/** The only login that anything speaks for. */
function likelyLogin({ logins, participants, authors }: UnknownOwner): string | null {
  const known = [...logins, ...[...participants, ...authors].flatMap(({ login }) => login ?? [])]
  const [login, ...others] = [...caselessSet(known)]
  return login === undefined || others.length > 0 ? null : login
}

function remarks(owner: Person): readonly string[] {
  const { items, last, logins, authors } = owner
  // That RL may be RL helps nobody.
  const participants = owner.participants.filter(
    ({ name, login }) => name !== owner.name || login !== null,
  )
  return [
    `${counted(items, 'item')}${last === null ? '' : `, last ${last}`}`,
    logins.length > 1 ? `the notes say ${several(logins)}` : '',
    participants.length > 0 ? `perhaps ${several(participants.map(personName))}` : '',
    authors.length > 0 ? `a git author: ${several(authors.map(personName))}` : '',
  ].filter((remark) => remark !== '')
}

function personName({ name, login }: KnownPerson): string {
  return login === null ? name : `${name} (@${login})`
}

function several(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(visibleLine)
  const more = names.length - shown.length
  return shown.join(' or ') + (more > 0 ? ` or ${more} more` : '')
}
