import type { CreateChange } from '../domain/plan.js'
import { lookupBy } from './group-by.js'
import type { Candidate } from './identity/candidates.js'
import { kindLabel } from './labels.js'
import type { Occurrence } from './occurrence.js'

/**
 * Finds issues of a note, or with an item's very text, by authors who are not trusted: most likely
 * the token was changed. A copy made by an outsider carries no label of ours and counts for nothing.
 */
export function foreignClaims(
  foreign: readonly Candidate[],
): (occurrence: Occurrence) => CreateChange['claimedBy'] {
  const sources = foreign.flatMap(({ issue, marked }) =>
    marked.memory.sources.map(({ path, key }) => ({ issue, path, key })),
  )
  const inNote = lookupBy(sources, ({ path }) => path)
  const saying = lookupBy(sources, ({ key }) => key)
  return ({ minutes, key, item }) => {
    const found = [...inNote(minutes.path), ...saying(key)].find(({ issue }) =>
      issue.labels.includes(kindLabel(item.kind).name),
    )
    return found === undefined ? null : { number: found.issue.number, author: found.issue.author }
  }
}
