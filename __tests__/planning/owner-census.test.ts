import { describe, expect, test } from '@jest/globals'
import type { Minutes, Participant } from '../../src/domain/minutes.js'
import type { KnownPerson } from '../../src/domain/unknown-owner.js'
import { unknownOwners } from '../../src/planning/owner-census.js'
import { note } from './world.js'

function person(name: string, login: string | null = null, aliases: readonly string[] = []) {
  return { written: name, name, aliases, login } satisfies Participant
}

function census(
  minutes: readonly Minutes[],
  {
    known = [],
    authors = [],
  }: { readonly known?: readonly string[]; readonly authors?: readonly KnownPerson[] } = {},
) {
  return unknownOwners(minutes, { isKnown: (owner) => known.includes(owner), authors })
}

test('counts owners, the most frequent first, and when they were named last', () => {
  const owners = census([
    note('notes/2022-07-07.md', ['RD: A', 'RD/SK: B']),
    note('notes/2022-06-30.md', ['SK: C', 'SK: D']),
  ])
  expect(owners.map(({ name, items, last }) => [name, items, last])).toEqual([
    ['SK', 3, '2022-07-07'],
    ['RD', 2, '2022-07-07'],
  ])
})

test('spellings that differ in case or accents only are one owner', () => {
  const [owner, ...others] = census([
    note('notes/2022-07-07.md', ['Core: A', 'core: B', 'core: C']),
  ])
  expect(owner).toMatchObject({ name: 'core', items: 3 })
  expect(others).toEqual([])
})

test('of equally frequent ones the first name and the first by name come first', () => {
  const minutes = [note('notes/2022-07-07.md', ['Zoe: A', 'zoe: B', 'RD: C', 'RD: D', 'AB: E'])]
  expect(census(minutes).map(({ name }) => name)).toEqual(['RD', 'Zoe', 'AB'])
})

test('a note without a date does not say when an owner was named last', () => {
  const undated = { ...note('notes/a.md', ['RD: A']), date: null }
  const dated = note('notes/2022-07-07.md', ['RD: B'])
  expect(census([undated])).toMatchObject([{ last: null }])
  expect(census([undated, dated])).toMatchObject([{ last: '2022-07-07' }])
  expect(census([dated, undated])).toMatchObject([{ last: '2022-07-07' }])
  expect(census([dated, note('notes/2022-06-30.md', ['RD: C'])])).toMatchObject([
    { last: '2022-07-07' },
  ])
})

test('logins, "Everyone" and owners of the directory need no entry', () => {
  const minutes = [note('notes/2022-07-07.md', ['@ana: A', 'Everyone: B', 'RD: C'])]
  expect(census(minutes, { known: ['RD'] })).toEqual([])
})

describe('who it may be', () => {
  test('a note that says the login is believed', () => {
    const participants = [person('Răzvan Deaconescu', 'razvand', ['RD'])]
    const [owner] = census([note('notes/2022-07-07.md', ['RD: A'], { participants })])
    expect(owner?.logins).toEqual(['razvand'])
  })

  test('initials are asked of the participants of the meetings that name them', () => {
    const [owner] = census([
      note('notes/2022-06-30.md', ['SK: A'], { participants: [person('Sara Kim', 'sara')] }),
      note('notes/2022-07-07.md', ['SK: B'], { participants: [person('Simon Kuenzer')] }),
      note('notes/2022-07-14.md', ['SK: C'], { participants: [person('Simon Kuenzer')] }),
      note('notes/2022-07-21.md', ['RD: D'], { participants: [person('Sven Koch')] }),
    ])
    expect(owner).toMatchObject({
      logins: [],
      participants: [
        { name: 'Simon Kuenzer', login: null },
        { name: 'Sara Kim', login: 'sara' },
      ],
    })
  })

  test('authors are those whose name or login fits, each once', () => {
    const authors = [
      { name: 'Simon Kuenzer', login: null },
      { name: 'Someone Else', login: 'sk' },
      { name: 'simon kuenzer', login: 'skuenzer' },
      { name: 'Ana', login: 'ana' },
    ]
    const [owner] = census([note('notes/2022-06-30.md', ['SK: A'])], { authors })
    expect(owner?.authors).toEqual([
      { name: 'simon kuenzer', login: 'skuenzer' },
      { name: 'Someone Else', login: 'sk' },
    ])
  })

  test('a name that notes give as their team is a team', () => {
    const owners = census([note('notes/2022-06-30.md', ['core: A', 'RD: B'], { teams: ['Core'] })])
    expect(owners.map(({ name, kind }) => [name, kind])).toEqual([
      ['RD', 'person'],
      ['core', 'team'],
    ])
  })
})
