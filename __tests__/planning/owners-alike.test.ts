import { describe, expect, test } from '@jest/globals'
import type { Participant } from '../../src/domain/minutes.js'
import type { DirectoryEntry } from '../../src/domain/policy.js'
import {
  createOwnerResolver,
  haveSameOwners,
  labelsOf,
  lacksOwner,
  likelyParticipants,
  loginsOf,
  overlap,
} from '../../src/planning/owners.js'

const entry = (members: readonly string[], labels: readonly string[] = []): DirectoryEntry => ({
  members,
  labels,
  mention: false,
})
const resolve = createOwnerResolver(
  new Map([
    ['RD', entry(['Razvand'])],
    ['Răzvan', entry(['razvand'], ['team/core'])],
    ['core', entry(['razvand', 'ana'], ['team/core', 'Team/Core', 'x'])],
    ['docs', entry([], ['team/docs'])],
    ['octo/web', entry(['web'])],
    ['Weiss', entry(['weiss'])],
  ]),
)
const owners = (...written: readonly string[]) =>
  written.map((name) => resolve(name, { participants: [] }))

function person(name: string, ...aliases: readonly string[]): Participant {
  return { written: `${name}!`, name, aliases, login: null }
}

describe('an owner', () => {
  test.each([
    ['RD', 'entry'],
    ['rd', 'entry'],
    ['RAZVAN', 'entry'],
    ['@octo/web', 'entry'],
    ['@core', 'person'],
    ['Weiß', 'entry'],
    ['@ana-b', 'person'],
    ['@ana--b', 'unresolved'],
    ['@-ana', 'unresolved'],
    ['ana', 'unresolved'],
    ['Everyone', 'everyone'],
    ['EVERYBODY', 'everyone'],
    ['all', 'everyone'],
    ['All of us', 'unresolved'],
    ['overall', 'unresolved'],
  ])('%s is of the kind %s', (written, kind) => {
    expect(resolve(written, { participants: [] })).toMatchObject({ kind, written })
  })

  test('is nobody that two people are called', () => {
    const participants = [person('Ana Pop', 'AP'), person('Anton Pan', 'AP')]
    expect(resolve('AP', { participants })).toEqual({ kind: 'unresolved', written: 'AP' })
  })
})

describe('owners of an item', () => {
  test('are assigned and labelled once each', () => {
    const all = owners('RD', 'core', '@ANA', 'docs', 'Everyone', 'XY')
    expect(loginsOf(all)).toEqual(['razvand', 'ANA'])
    expect(labelsOf(all)).toEqual(['Team/Core', 'x', 'team/docs'])
  })

  test.each([
    [[], true],
    [['XY'], true],
    [['XY', 'AB'], true],
    [['XY', 'RD'], false],
    [['docs'], false],
    [['Everyone'], false],
  ])('%j lack somebody who could be held to it: %s', (written, lacks) => {
    expect(lacksOwner(owners(...written))).toBe(lacks)
  })

  test.each([
    [[], [], true, false],
    [['RD'], [], false, false],
    [[], ['RD'], false, false],
    [['RD'], ['rd'], true, true],
    [['RD'], ['Răzvan'], true, true],
    [['RD'], ['@RAZVAND'], true, true],
    [['RD'], ['core'], true, false],
    [['core'], ['@ana', 'RD'], true, true],
    [['RD', 'XY'], ['XY', 'AB'], true, false],
    [['XY', 'AB'], ['ab', 'xy', 'AB'], true, true],
    [['XY'], ['AB'], false, false],
    [['docs'], ['Docs'], true, true],
    [['docs'], ['octo/web'], false, false],
  ])('%j and %j: one in common %s, the same %s', (one, other, common, same) => {
    const [left, right] = [owners(...one), owners(...other)]
    expect(overlap(left, right)).toBe(common)
    expect(haveSameOwners(left, right)).toBe(same)
  })
})

describe('whom an owner may stand for', () => {
  const people = [
    person('Răzvan Deaconescu'),
    person('RăzvanD Ionescu'),
    person('Ana-Maria Pop', 'AMP'),
    person('Bo'),
  ]

  test.each([
    ['RD', ['Răzvan Deaconescu!']],
    ['RI', ['RăzvanD Ionescu!']],
    ['rdi', ['RăzvanD Ionescu!']],
    ['Razvan', ['Răzvan Deaconescu!']],
    ['ana', ['Ana-Maria Pop!']],
    ['@amp', ['Ana-Maria Pop!']],
    ['Ana-Maria Pop', ['Ana-Maria Pop!']],
    ['b', ['Bo!']],
    ['Maria', []],
    ['Deaconescu', []],
    ['', []],
  ])('%s', (written, found) => {
    expect(likelyParticipants(written, people)).toEqual(found)
  })
})
