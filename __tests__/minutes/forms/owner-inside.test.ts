import { describe, expect, test } from '@jest/globals'
import { ownerInside } from '../../../src/minutes/forms/owner-inside.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerInside)

describe('a name further on', () => {
  test.each([
    [
      'Stable release — @octocat to decide',
      { owners: ['@octocat'], rest: 'Stable release — @octocat to decide' },
    ],
    ['Stable release - Ana to decide', { owners: ['Ana'], rest: 'Stable release - Ana to decide' }],
    [
      'Stable release -> Ana will decide',
      { owners: ['Ana'], rest: 'Stable release -> Ana will decide' },
    ],
    [
      'Stable release --> Ana will decide',
      { owners: ['Ana'], rest: 'Stable release --> Ana will decide' },
    ],
    ['Stable release: Ana to decide', { owners: ['Ana'], rest: 'Stable release: Ana to decide' }],
    [
      'Stable release; Ana should decide',
      { owners: ['Ana'], rest: 'Stable release; Ana should decide' },
    ],
    ['Stable release. Ana to decide', { owners: ['Ana'], rest: 'Stable release. Ana to decide' }],
    ['Stable release→ Ana to decide', { owners: ['Ana'], rest: 'Stable release→ Ana to decide' }],
    [
      'Stable release - Ana P. to decide',
      { owners: ['Ana P.'], rest: 'Stable release - Ana P. to decide' },
    ],
    [
      'Stable release - Ana P to decide',
      { owners: ['Ana P'], rest: 'Stable release - Ana P to decide' },
    ],
    ['Keys of the hall: Ana', { owners: ['Ana'], rest: 'Keys of the hall: Ana' }],
    ['Keys: Ana and Bo', { owners: ['Ana', 'Bo'], rest: 'Keys: Ana and Bo' }],
    ['Paper: Lena to ask her', { owners: ['Lena'], rest: 'Paper: Lena to ask her' }],
    [
      '**Glue and paper:** Lena and Bo will collect it',
      { owners: ['Lena', 'Bo'], rest: '**Glue and paper:** Lena and Bo will collect it' },
    ],
  ])('reads who is to act, further on from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Once the roof is dry, Lena will call the painter', ['Lena']],
    ['If it rains, @octocat to close the windows', ['@octocat']],
    ['when they have answered, Lena and Bo should book it', ['Lena', 'Bo']],
    ['As soon as we know more, Zoe Quist to write to them', ['Zoe Quist']],
  ])('reads who is to act behind a condition from %j', (text, owners) => {
    expect(read(text)).toEqual({ owners, rest: text })
  })

  test.each([
    'If it rains, we will close the windows',
    'If it rains, close the windows',
    'Once the roof is dry, painters will call',
    'If it rains, Windows will close themselves',
    'Once it is dry, Lena will be happy',
    'Before long, Lena will call the painter',
    'Call Bo if it rains, Lena will call the painter',
  ])('reads nobody behind a condition from %j', (text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    ['The hall (Ana to ask for it)', { owners: ['Ana'], rest: 'The hall (Ana to ask for it)' }],
    [
      'The hall **(Ana to ask for it)**',
      { owners: ['Ana'], rest: 'The hall **(Ana to ask for it)**' },
    ],
    ['The hall (Ana to ask for it).', { owners: ['Ana'], rest: 'The hall (Ana to ask for it).' }],
    [
      'The hall (Zoe Quist to ask for it)',
      { owners: ['Zoe Quist'], rest: 'The hall (Zoe Quist to ask for it)' },
    ],
    [
      'The hall _(Ana and Bo to ask for it)_',
      { owners: ['Ana', 'Bo'], rest: 'The hall _(Ana and Bo to ask for it)_' },
    ],
  ])('reads who is to act, in parentheses from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Stable release — Zoe to decide',
    'Make lists (e.g. Ana to follow, books to read)',
    'Stable release, Ana to decide',
    'Stable release — Ana decides',
    'Ana to decide',
    'The hall (needs to be booked)',
    'The hall (Ana)',
    'The hall (Ana to ask) now',
    'The hall(Ana to ask for it)',
    'The hall (we need to ask for it)',
    'The hall - Ana to 2',
  ])('reads nobody from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
