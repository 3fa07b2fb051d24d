import { foldName } from '../domain/fold.js'
import type { Participant } from '../domain/minutes.js'

/** The names that a note and the configuration know. */
export interface People {
  /** Whether a name, initials or a login stands for somebody known. */
  knows(name: string): boolean
  /** Whether the note lists anybody at all: then a stranger's name is doubtful. */
  readonly listed: boolean
}

/** A login, or a name that the note knows: enough where nothing else says that somebody is meant. */
export function isLoginOrKnown(name: string, people: People): boolean {
  return name.startsWith('@') || people.knows(name)
}

interface Sources {
  readonly participants: readonly Participant[]
  readonly attendees: readonly string[]
  readonly teams: readonly string[]
  readonly knownOwners: readonly string[]
}

/** How a name is compared: `@Ana` is `ana`. */
function keyOf(name: string): string {
  return foldName(name.startsWith('@') ? name.slice(1) : name)
}

/** Everyone may be called by the full name, a part of it, the initials, an alias or the login. */
export function peopleOf({ participants, attendees, teams, knownOwners }: Sources): People {
  const known = new Set<string>()
  const add = (name: string) => {
    if (name !== '' && name.length < 80) known.add(keyOf(name))
  }
  const addPerson = (name: string) => {
    add(name)
    const parts = name.split(/[\s.]+/).filter((part) => /^\p{L}/u.test(part))
    const isName = (part: string) =>
      part.length > 2 || parts.length === 1 || /^\p{Lu}{2}$/u.test(part)
    for (const part of parts.filter(isName)) add(part)
    const named = parts.filter((part) => !/^\p{Ll}/u.test(part))
    for (const words of [parts, named])
      if (words.length > 1) add(words.map((part) => part.charAt(0)).join(''))
    const [first, ...others] = parts
    // Of "Jo Van Dam" some write "Jo D", some "Jo V".
    for (const other of [others[0], others.at(-1)]) {
      if (other === undefined) continue
      add(`${first} ${other.charAt(0)}`)
      add(`${first}${other.charAt(0)}`)
    }
  }
  for (const participant of participants) {
    addPerson(participant.name)
    for (const alias of participant.aliases) add(alias)
    if (participant.login !== null) add(participant.login)
  }
  for (const name of attendees) addPerson(name)
  for (const name of [...teams, ...knownOwners]) add(name)
  return {
    knows: (name) => known.has(keyOf(name.endsWith('.') ? name.slice(0, -1) : name)),
    // A list of logins alone tells nobody's name.
    listed:
      participants.length +
        attendees.filter((name) => /^\P{Ll}/u.test(name) && !name.startsWith('@')).length >
      1,
  }
}
