import type { TrackedIssue } from '../domain/issue.js'
import type { CreateChange } from '../domain/plan.js'
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
  const claims = new Map<string, TrackedIssue[]>()
  for (const { issue, marked } of foreign) {
    for (const { path, key } of marked.memory.sources) {
      for (const claim of [pathClaim(path), keyClaim(key)]) {
        const claiming = claims.get(claim)
        if (claiming === undefined) claims.set(claim, [issue])
        else claiming.push(issue)
      }
    }
  }
  return ({ minutes, key, item }) => {
    const found = [pathClaim(minutes.path), keyClaim(key)]
      .flatMap((claim) => claims.get(claim) ?? [])
      .find(({ labels }) => labels.includes(kindLabel(item.kind).name))
    return found === undefined ? null : { number: found.number, author: found.author }
  }
}

function pathClaim(path: string): string {
  return `in ${path}`
}

function keyClaim(key: string): string {
  return `says ${key}`
}
