import { caseless } from '../domain/caseless.js'
import { foldName } from '../domain/fold.js'
import type { Minutes, Participant } from '../domain/minutes.js'
import type { Directory, DirectoryEntry } from '../domain/policy.js'
import { meansEveryone } from './everyone.js'

/** What one owner, as a note writes it, stands for. */
export type ResolvedOwner =
  | { readonly kind: 'person'; readonly written: string; readonly login: string }
  | { readonly kind: 'entry'; readonly written: string; readonly entry: DirectoryEntry }
  /** Everyone, All: assigns nobody and lacks nobody. */
  | { readonly kind: 'everyone'; readonly written: string }
  | { readonly kind: 'unresolved'; readonly written: string }

/** Tells what an owner stands for, as one note writes it. */
export type OwnerResolver = (
  written: string,
  minutes: Pick<Minutes, 'participants'>,
) => ResolvedOwner

const login = /^@([a-z\d](?:-?[a-z\d]){0,38})$/i

/**
 * Resolves owners of one note, best first: a login as written, the directory, the note's own
 * participants: the login that it gives for them, or the full name that it gives for initials and
 * that the directory has.
 */
export function createOwnerResolver(directory: Directory): OwnerResolver {
  const folded = new Map([...directory].map(([name, entry]) => [foldName(name), entry]))
  const find = (name: string) =>
    directory.get(name) ?? directory.get(name.replace(/^@/, '')) ?? folded.get(foldName(name))

  return (written, { participants }) => {
    const entry = find(written)
    const isEveryone = meansEveryone(foldName(written))
    // A configured name wins over the built-in meaning of "All", never over a login.
    const [, named] = login.exec(written) ?? []
    if (named !== undefined && !isEveryone) return { kind: 'person', written, login: named }
    if (entry !== undefined) return { kind: 'entry', written, entry }
    const person = personCalled(written, participants)
    if (person?.login) return { kind: 'person', written, login: person.login }
    const explained =
      person && isShortFor(foldName(written), foldName(person.name)) ? find(person.name) : undefined
    if (explained !== undefined) return { kind: 'entry', written, entry: explained }
    return isEveryone ? { kind: 'everyone', written } : { kind: 'unresolved', written }
  }
}

/** The participant of that name; nobody where two people share it. */
function personCalled(written: string, participants: readonly Participant[]): Participant | null {
  const [person, ...others] = participants.filter((one) => answersTo(one, written))
  if (person === undefined) return null
  return others.every(({ name }) => foldName(name) === foldName(person.name)) ? person : null
}

/**
 * Whether a note that says `Laura Chen (LC)` says who LC is: its letters stand in the name, in this
 * order, and the first begins a word. A company or a team may stand in the parentheses, too.
 */
function isShortFor(short: string, name: string): boolean {
  return name.split(/[\s.-]+/).some((word, index, words) => {
    if (word[0] !== short[0]) return false
    let left = words.slice(index).join('')
    return [...short].every((letter) => {
      const at = left.indexOf(letter)
      left = left.slice(at + 1)
      return at >= 0
    })
  })
}

/** Logins to assign, in the order of the owners, each once. */
export function loginsOf(owners: readonly ResolvedOwner[]): readonly string[] {
  return distinct(
    owners.flatMap((owner) => {
      if (owner.kind === 'person') return [owner.login]
      return owner.kind === 'entry' ? owner.entry.members : []
    }),
  )
}

/** Labels that the directory adds, each once. */
export function labelsOf(owners: readonly ResolvedOwner[]): readonly string[] {
  return distinct(owners.flatMap((owner) => (owner.kind === 'entry' ? owner.entry.labels : [])))
}

/** Whether an item says nobody who could be held to it. */
export function lacksOwner(owners: readonly ResolvedOwner[]): boolean {
  return owners.every(({ kind }) => kind === 'unresolved')
}

/** Whether two items have an owner in common; two that name nobody have. */
export function overlap(one: readonly ResolvedOwner[], other: readonly ResolvedOwner[]): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length
  const identities = new Set(one.flatMap(identitiesOf))
  return other.flatMap(identitiesOf).some((identity) => identities.has(identity))
}

/** Whether two items name the same people, however they write them; two that name nobody do not. */
export function haveSameOwners(
  one: readonly ResolvedOwner[],
  other: readonly ResolvedOwner[],
): boolean {
  const people = (owners: readonly ResolvedOwner[]) => {
    const names = owners.flatMap((owner) => {
      const logins = loginsOf([owner])
      return logins.length > 0
        ? logins.map((login) => `@${caseless(login)}`)
        : foldName(owner.written)
    })
    return [...new Set(names)].sort().join('\n')
  }
  return one.length > 0 && people(one) === people(other)
}

/** Participants that an unresolved owner may stand for: `RD` for Răzvan Deaconescu, `Ana` for Ana-Maria. */
export function likelyParticipants(
  written: string,
  participants: readonly Participant[],
): readonly string[] {
  const name = foldName(written).replace(/^@/, '')
  return participants
    .filter((person) => {
      if (answersTo(person, written)) return true
      const words = foldName(person.name).split(/[\s.-]+/)
      // RăzvanD is written for Răzvan Deaconescu: capitals begin words too.
      const capitals = (person.name.match(/\p{Lu}/gu) ?? []).join('')
      const initials = words.map((word) => [...word][0] ?? '').join('')
      return initials === name || foldName(capitals) === name || words[0] === name
    })
    .map(({ written: entry }) => entry)
}

function answersTo(person: Participant, written: string): boolean {
  const name = foldName(written)
  return foldName(person.name) === name || person.aliases.some((alias) => foldName(alias) === name)
}

function identitiesOf(owner: ResolvedOwner): string[] {
  const written = `as written: ${foldName(owner.written)}`
  return [written, ...loginsOf([owner]).map((name) => `login: ${caseless(name)}`)]
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [caseless(name), name])).values()]
}
