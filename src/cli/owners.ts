import type { CalendarDate, Minutes, Participant } from '../domain/minutes.js'
import type { Directory } from '../domain/policy.js'
import { visibleLine } from '../domain/visible.js'
import type { Command } from './command.js'
import { readNamedNotes } from './named-notes.js'

export const owners: Command = {
  name: 'owners',
  summary: 'a directory to paste: owners by frequency, likely participants',
  takesFiles: 'yes',
  options: {},
  run: async (given, terminal) => {
    const { config, minutes, unread } = await readNamedNotes(given.files, terminal)
    const unknown = countOwners(minutes).filter(({ owner }) => !isKnown(owner, config.directory))
    terminal.write(
      unknown.length === 0
        ? 'owners: {} # every owner is known already\n'
        : `owners:\n${unknown.map((count) => directoryLine(count, peopleOf(minutes))).join('')}`,
    )
    return unread === 0 ? 0 : 1
  },
}

interface OwnerCount {
  readonly owner: string
  readonly items: number
  readonly last: CalendarDate | null
}

/** Every owner but plain logins, the most frequent first. */
function countOwners(minutes: readonly Minutes[]): readonly OwnerCount[] {
  const counts = new Map<string, OwnerCount>()
  for (const { date, items } of minutes) {
    for (const owner of items.flatMap((item) => item.owners)) {
      if (owner.startsWith('@')) continue
      const { items: before, last } = counts.get(owner) ?? { items: 0, last: null }
      counts.set(owner, { owner, items: before + 1, last: later(last, date) })
    }
  }
  return [...counts.values()].sort(
    (one, other) => other.items - one.items || one.owner.localeCompare(other.owner, 'en'),
  )
}

function later(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}

function isKnown(owner: string, directory: Directory): boolean {
  const wanted = fold(owner)
  return [...directory.keys()].some((known) => fold(known) === wanted)
}

function peopleOf(minutes: readonly Minutes[]): readonly Participant[] {
  const people = minutes.flatMap(({ participants }) => participants)
  return [...new Map(people.map((person) => [person.written, person])).values()]
}

/** A line of the configuration; commented out where the login is for a person to fill in. */
function directoryLine(count: OwnerCount, people: readonly Participant[]): string {
  const likely = people.filter((person) => mayBe(count.owner, person))
  const logins = [...new Set(likely.flatMap(({ login }) => (login === null ? [] : [login])))]
  const names = [...new Set(likely.map(({ name }) => visibleLine(name)))].slice(0, 3)
  const remarks = [
    `${count.items} ${count.items === 1 ? 'item' : 'items'}`,
    ...(count.last === null ? [] : [`last ${count.last}`]),
    ...(names.length === 0 ? [] : [`perhaps ${names.join(' or ')}`]),
  ]
  const [login] = logins
  const entry = `${yamlKey(count.owner)}: ${logins.length === 1 ? login : 'LOGIN'}`
  return `  ${logins.length === 1 ? '' : '# '}${entry} # ${remarks.join(', ')}\n`
}

/** Initials, an alias, a first name or the whole name. */
function mayBe(owner: string, { name, aliases }: Participant): boolean {
  const words = fold(name).split(/[\s-]+/)
  const initials = words.map((word) => word.charAt(0)).join('')
  return [fold(name), initials, words[0], ...aliases.map(fold)].includes(fold(owner))
}

/** Without accents and case: `Ștefan` is also written `Stefan`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

function yamlKey(owner: string): string {
  const key = visibleLine(owner)
  return /^[\p{L}][\p{L}\p{N} ]*$/u.test(key) ? key : JSON.stringify(key)
}
