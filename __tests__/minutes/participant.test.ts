import { describe, expect, test } from '@jest/globals'
import { readParticipant } from '../../src/minutes/participant.js'

describe('a participant', () => {
  test.each([
    ['Răzvan Deaconescu (RD, @razvand)', 'Răzvan Deaconescu', ['RD'], 'razvand'],
    ['Ana Pop', 'Ana Pop', [], null],
    ['Ana Pop @ana', 'Ana Pop', [], 'ana'],
    ['@ana', '@ana', [], 'ana'],
    [' Ana Pop  ()', 'Ana Pop', [], null],
    ['Ana-Lu Pop', 'Ana-Lu Pop', [], null],
    ['Ana Pop (@ana) – chair', 'Ana Pop', [], 'ana'],
    ['Ana Pop (AP) @ana', 'Ana Pop', ['AP'], 'ana'],
    ['Ana Pop – ACME - chair', 'Ana Pop', [], null],
    ['Ana Pop — the\nchair', 'Ana Pop', [], null],
    ['Ana Pop (AP; ACME/Inc)', 'Ana Pop', ['AP', 'ACME', 'Inc'], null],
    ['(AP)', '(AP)', ['AP'], null],
    ['Ana (@a-b-c)', 'Ana', [], 'a-b-c'],
    [`Ana (@${'a'.repeat(39)})`, 'Ana', [], 'a'.repeat(39)],
  ])('%j: %s, %j, %j', (written, name, aliases, login) => {
    expect(readParticipant(written)).toEqual({ written, name, aliases, login })
  })

  test.each([
    ['an address', 'Ana (ana@example.org)'],
    ['an address', 'Ana ana@example'],
    ['what begins with a hyphen', 'Ana (@-a)'],
    ['what has two hyphens', 'Ana (@a--b)'],
    ['what ends with a hyphen', 'Ana (@a-)'],
    ['what is too long', `Ana (@${'a'.repeat(40)})`],
    ['what stands before more', 'Ana (@ana here)'],
  ])('has no login by %s: %j', (_, written) => {
    expect(readParticipant(written).login).toBeNull()
  })
})
