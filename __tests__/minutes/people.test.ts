import { describe, expect, test } from '@jest/globals'
import { attendanceIn, looksLikeMeeting } from '../../src/minutes/attendance.js'
import { peopleOf } from '../../src/minutes/people.js'

describe('whom a note knows', () => {
  const person = (name: string, aliases: readonly string[] = [], login: string | null = null) => ({
    written: name,
    name,
    aliases,
    login,
  })
  const people = peopleOf({
    participants: [person('Răzvan Deaconescu', ['Raz'], 'rdeac'), person('Ana van der Berg')],
    attendees: ['Bo', 'J. Smith', 'Li Wu', '@octo'],
    teams: ['core team'],
    knownOwners: ['@docs', 'X'.repeat(80)],
  })

  test.each([
    ['full names', ['Răzvan Deaconescu', 'razvan deaconescu', 'J. Smith']],
    ['parts of names', ['Razvan', 'DEACONESCU', 'Berg', 'van', 'Smith', 'Bo', 'Bo.']],
    ['initials', ['RD', 'AvdB', 'AB', 'JS', 'LW']],
    ['a name and a letter', ['Răzvan D', 'RăzvanD', 'Ana B', 'AnaB', 'Ana V']],
    ['aliases and logins', ['Raz', '@raz', 'rdeac', '@RDeac', 'octo']],
    ['teams and the configuration’s owners', ['Core Team', 'docs', '@docs']],
  ])('by %s', (_, names) => {
    expect(names.filter((name) => !people.knows(name))).toEqual([])
  })

  test.each(['', 'J', 'D', 'Li', 'Wu', 'Ana Pop', 'smith j', 'X'.repeat(80)])('not %j', (name) => {
    expect(people.knows(name)).toBe(false)
  })

  test.each([
    [[], false],
    [['Ana'], false],
    [['Ana', 'Bo'], true],
    [['Ana', 'bo'], false],
    [['@ana', '@bo'], false],
  ])('%j are a list of people: %s', (attendees, listed) => {
    const none = { participants: [], teams: [], knownOwners: [] }
    expect(peopleOf({ ...none, attendees }).listed).toBe(listed)
  })
})

describe('who was there', () => {
  const names = (text: string, opensItems = (_: string) => false) =>
    attendanceIn(text.split('\n'), opensItems).names

  test.each<[string, readonly string[]]>([
    ['## Attendees\n\n- Ana Pop (ACME)\n- @octo\n\nText here', ['Ana Pop', 'ACME', '@octo']],
    ['**Present:** Ana, Bo and Cy', ['Ana', 'Bo', 'Cy']],
    ['- Participants: Ana; Bo/Cy', ['Ana', 'Bo', 'Cy']],
    ['Attendees\n\nAna Pop, Bo\nCy\n\nDu is late', ['Ana Pop', 'Bo', 'Cy']],
    ['## Remote and in person attendees\n- Ana', ['Ana']],
    ['Attendees (12):\n1. Ana\n2. [Bo](https://b.org) bo@x.org', ['Ana', 'Bo']],
    ['Attendees: Ana - Ex Corp | Bo, [x] Cy', ['Ana', 'Ex Corp', 'Bo', 'Cy']],
    ['## Attendees\nAna\n## Next\nBo', ['Ana']],
    ['## Participantes\n- Rey Sol, Ana ', ['Rey Sol', 'Ana', 'Rey Sol, Ana']],
    ['## Attendees\n- Ana Pop, Bo Lind', ['Ana Pop', 'Bo Lind']],
    ['Attendees: Bo L@Acme, Cy@Acme', ['Bo L@Acme', 'Cy@Acme']],
    ['## Attendees\nAna\nAgenda:\nBo', ['Ana']],
    ['## Attendees\nAna\nAbsent: Cy', ['Ana', 'Cy']],
    ['Attendees: a, A, Ana Bo Cy Du Ed, Ana2, 12', ['Ana2']],
    ['Present\nAna', []],
    ['We saw Ana\n\n## Next\nBo', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('is not said below a heading of items', () => {
    const opens = (heading: string) => heading.includes('Action')
    expect(names('## Action items\nChair: book the room', opens)).toEqual([])
    expect(names('## Call\nChair: Ana', opens)).toEqual(['Ana'])
  })

  test.each([
    ['## Agenda', true],
    ['**Agenda**', true],
    ['Agenda:', true],
    ['Agenda', false],
    ['## Other', false],
    ['text\nParticipants: Ana', true],
  ])('%j looks like a meeting: %s', (text, expected) => {
    expect(looksLikeMeeting(text.split('\n'))).toBe(expected)
  })
})
