import { fold } from '../../domain/fold.js'
import { isOwner } from '../owner-names.js'
import type { People } from '../people.js'

/**
 * "**Repository Transfers**: keep the schedule" in a note that lists people: what looks like full names, and none of
 * them, are topics.
 */
export function areBoldTopics(head: string, owners: readonly string[], people: People): boolean {
  const isStranger = (name: string) =>
    /^\p{Lu}\p{L}+ \p{L}/u.test(name) &&
    !name.split(' ').some((word) => people.knows(word) || isOwner(fold(word), people, 'weak'))
  return people.listed && /^(?:\*\*|__)/.test(head) && owners.every(isStranger)
}
