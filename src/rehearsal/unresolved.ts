import type { Minutes } from '../domain/minutes.js'
import type { ItemReference } from '../domain/plan.js'
import type { Directory } from '../domain/policy.js'
import type { UnresolvedOwner } from '../domain/rehearsal.js'
import { createOwnerResolver, likelyParticipants } from '../planning/owners.js'

/** Which owners the directory does not know, by the issues that they would have been assigned to. */
export interface UnresolvedTally {
  /** Counts an issue's owners, in place of those counted for it before. */
  count(issue: number, item: ItemReference, minutes: readonly Minutes[]): void
  /** The most frequent first. */
  owners(): readonly UnresolvedOwner[]
}

export function createUnresolvedTally(directory: Directory): UnresolvedTally {
  const resolve = createOwnerResolver(directory)
  const byIssue = new Map<number, readonly UnresolvedOwner[]>()

  return {
    count(issue, item, minutes) {
      const participants = minutes.find(({ path }) => path === item.path)?.participants ?? []
      const missing = item.owners.filter(
        (owner) => resolve(owner, { participants }).kind === 'unresolved',
      )
      byIssue.set(
        issue,
        missing.map((written) => ({
          written,
          issues: 1,
          last: item.date,
          perhaps: likelyParticipants(written, participants).filter((one) => one !== written),
        })),
      )
    },
    owners() {
      const found = new Map<string, UnresolvedOwner>()
      for (const owner of [...byIssue.values()].flat()) {
        const before = found.get(owner.written)
        found.set(owner.written, before === undefined ? owner : together(before, owner))
      }
      return [...found.values()].sort(
        (one, other) => other.issues - one.issues || one.written.localeCompare(other.written, 'en'),
      )
    },
  }
}

function together(one: UnresolvedOwner, other: UnresolvedOwner): UnresolvedOwner {
  return {
    written: one.written,
    issues: one.issues + other.issues,
    last: one.last > other.last ? one.last : other.last,
    perhaps: [...new Set([...one.perhaps, ...other.perhaps])],
  }
}
