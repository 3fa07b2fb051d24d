import { describe, expect, test } from '@jest/globals'
import { keysOfLost, nearest } from '../../../src/planning/identity/naming-words.js'
import { idOfPlace } from '../../../src/planning/identity/places.js'
import type { Naming } from '../../../src/planning/occurrence.js'
import { footer } from '../../../src/planning/text/footer.js'
import { world } from '../world.js'

const path = 'notes/2022-06-30.md'

describe('what an issue without marker says', () => {
  const [own, other] = ['write the notes', 'book a room']
  const naming = (key: string): [string, readonly Naming[]] => [key, [{ key, names: null }]]
  const by = {
    path,
    series: { bucket: 'notes', teams: [] },
    key: other,
    items: new Map([naming(own), naming(other)]),
  }
  const lost = (body: string) =>
    world().tracker.as('ana').create({ title: '**Read** the notes!', body })

  test('is the item of the note that its ID belongs to', () => {
    const id = idOfPlace({ path, key: own, nth: 0 })
    expect([...keysOfLost(lost(footer(id)), by)]).toEqual([own])
  })

  test.each([
    ['has an ID of another note', footer(idOfPlace({ path: 'a.md', key: own, nth: 0 }))],
    ['has lost its ID', 'Nothing is left.'],
  ])('is its title where it %s', (_, body) => {
    expect([...keysOfLost(lost(body), by)]).toEqual(['read the notes'])
  })
})

describe('of several items that name one issue', () => {
  test.each<[string, readonly string[], readonly string[], string | undefined]>([
    ['the one of its words', ['book a room', 'write notes'], ['write notes'], 'write notes'],
    [
      'the one of most of them',
      ['write it', 'write notes soon'],
      ['write notes'],
      'write notes soon',
    ],
    ['the first of equals', ['write it', 'write that'], ['write'], 'write it'],
    [
      'the one of its very text before one of the same words',
      ['notes: write', 'write notes'],
      ['write notes'],
      'write notes',
    ],
    [
      'the one that is like any of its texts',
      ['a b', 'write notes'],
      ['c d', 'write'],
      'write notes',
    ],
    ['nobody where none names it', [], ['write'], undefined],
  ])('it means %s', (_, naming, keys, expected) => {
    expect(nearest(naming, new Set(keys))).toBe(expected)
  })
})
