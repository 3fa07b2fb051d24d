import { foldName } from '../domain/fold.js'
import type { CalendarDate, Minutes, Participant } from '../domain/minutes.js'
import type { KnownPerson, UnknownOwner } from '../domain/unknown-owner.js'
import { groupBy } from './group-by.js'
import { compareText } from './occurrence.js'
import { createOwnerResolver, likelyParticipants, type ResolvedOwner } from './owners.js'
import { namedTeams } from './series.js'

interface Naming {
  readonly owner: string
  readonly minutes: Minutes
}

/** Owners without an entry in the directory, the most frequent first; logins and "Everyone" need none. */
export function unknownOwners(
  minutes: readonly Minutes[],
  {
    isKnown,
    authors,
  }: { readonly isKnown: (owner: string) => boolean; readonly authors: readonly KnownPerson[] },
): readonly UnknownOwner[] {
  const resolve = createOwnerResolver(new Map())
  const teams = new Set(minutes.flatMap((note) => namedTeams(note.teams)).map(foldName))
  const namings = minutes.flatMap((note) =>
    note.items.flatMap((item) => item.owners.map((owner) => ({ owner, minutes: note }))),
  )
  const unknown = namings.filter(({ owner, minutes: note }) => {
    const isSelfTelling = owner.startsWith('@') || resolve(owner, note).kind === 'everyone'
    return !isSelfTelling && !isKnown(owner)
  })
  return [...groupBy(unknown, ({ owner }) => foldName(owner))]
    .map(([folded, group]): UnknownOwner => {
      const name = byFrequency(group.map(({ owner }) => owner))[0] ?? ''
      return {
        name,
        items: group.length,
        last: group.reduce<CalendarDate | null>(laterMeeting, null),
        logins: byFrequency(
          group.flatMap((naming) => loginOf(resolve(naming.owner, naming.minutes))),
        ),
        participants: likelyAttendees(group),
        authors: likelyAuthors(name, authors),
        kind: teams.has(folded) ? 'team' : 'person',
      }
    })
    .sort((one, other) => other.items - one.items || compareText(one.name, other.name))
}

function laterMeeting(
  last: CalendarDate | null,
  { minutes: { date } }: Naming,
): CalendarDate | null {
  if (date === null || last === null) return date ?? last
  return date > last ? date : last
}

function loginOf(owner: ResolvedOwner): readonly string[] {
  return owner.kind === 'person' ? [owner.login] : []
}

/** Each meeting is asked for its own participants: initials are many people's over the years. */
function likelyAttendees(group: readonly Naming[]): readonly KnownPerson[] {
  const likely = group.flatMap(({ owner, minutes: { participants } }) => {
    const fitting = new Set(likelyParticipants(owner, participants))
    return participants.filter(({ written }) => fitting.has(written))
  })
  return eachPerson(likely)
}

function likelyAuthors(owner: string, authors: readonly KnownPerson[]): readonly KnownPerson[] {
  const people = authors.map(
    ({ name, login }): Participant => ({
      written: name,
      name,
      aliases: login === null ? [] : [login],
      login,
    }),
  )
  const likely = new Set(likelyParticipants(owner, people))
  return eachPerson(authors.filter(({ name }) => likely.has(name)))
}

/** Each once, with a login where any mention has one; the most frequent first. */
function eachPerson(people: readonly KnownPerson[]): readonly KnownPerson[] {
  return [...groupBy(people, ({ name }) => foldName(name)).values()]
    .sort((one, other) => other.length - one.length)
    .flatMap((same) => same.find(({ login }) => login !== null) ?? same.slice(0, 1))
    .map(({ name, login }) => ({ name, login }))
}

/** Each once, the most frequent first; of equally frequent ones, the one that came first. */
function byFrequency(names: readonly string[]): readonly string[] {
  return [...groupBy(names, (name) => name)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name]) => name)
}
