import { hash } from '../hash.js'
import type { Source } from '../memory.js'

export type Place = Pick<Source, 'path' | 'key' | 'nth'>

/** Numbers the items of equal text in one note, so that each issue speaks for a place of its own. */
export interface Places {
  /** The number where the text stands, if no issue holds that, else the lowest free one; holds it. */
  take(place: Place): number
}

export function createPlaces(held: Iterable<Place>): Places {
  const taken = new Map<string, Set<number>>()
  const numbersAt = (path: string, key: string): Set<number> => {
    const place = `${path}\n${key}`
    const numbers = taken.get(place) ?? new Set()
    taken.set(place, numbers)
    return numbers
  }
  for (const { path, key, nth } of held) numbersAt(path, key).add(nth)
  return {
    take({ path, key, nth: own }) {
      const numbers = numbersAt(path, key)
      let nth = numbers.has(own) ? 0 : own
      while (numbers.has(nth)) nth += 1
      numbers.add(nth)
      return nth
    },
  }
}

/** Identities for new issues that no issue has: one that was reworded keeps the identity of its first text. */
export function createIds(taken: Iterable<string>): (place: Place) => string {
  const ids = new Set(taken)
  return (place) => {
    let id = idOfPlace(place)
    for (let turn = 1; ids.has(id); turn += 1) id = hash(`${id} ${turn}`)
    ids.add(id)
    return id
  }
}

/** Identity of an issue that is opened for this place: two runs at once arrive at the same. */
export function idOfPlace({ path, key, nth }: Place): string {
  return hash(`${path}\n${key}\n${nth}`)
}
