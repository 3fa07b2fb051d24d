import { includesName } from '../../src/domain/caseless.js'
import type { Clock } from '../../src/domain/clock.js'

/** Somebody who has a token. */
export interface Person {
  readonly login: string
  /** An app's token (a workflow's own is one) may not ask `GET /user`. */
  readonly kind: 'person' | 'app'
  /** `read`: may open issues, but labels and assignees are dropped; an app may not write at all. */
  readonly may: 'write' | 'read'
}

export interface Repository {
  /** `owner/name` */
  readonly name: string
  /** What it was called before. */
  readonly formerly: readonly string[]
  visibility: 'public' | 'internal' | 'private'
  fork: boolean
  issues: 'enabled' | 'disabled'
  archived: boolean
  readonly defaultBranch: string
  /** Commit of each branch. */
  readonly heads: Map<string, string>
  assignable: readonly string[]
  /** Label names by their folded form, in the repository's spelling. */
  readonly labels: Map<string, string>
  readonly issueFacts: Map<number, IssueFacts>
}

/** What the emulator does not keep about an issue. */
export interface IssueFacts {
  createdAt: number
  updatedAt: number
  closedAt: number | null
  stateReason: string | null
  /** Shown in issue lists as GitHub shows pull requests. */
  isPullRequest: boolean
  /** 410: deleted, 301: transferred, 404: no longer to be seen. */
  fate: 'here' | 301 | 404 | 410
}

export interface World {
  readonly clock: Pick<Clock, 'now'>
  readonly people: ReadonlyMap<string, Person>
  readonly repositories: readonly Repository[]
  /** How GraphQL names an app: GitHub has done both. */
  readonly viewer: 'with-bot' | 'without-bot'
  /** Whether answers carry rate-limit headers; an Enterprise Server's do not by default. */
  readonly rateLimitHeaders: 'sent' | 'absent'
  /** What links in answers begin with. */
  readonly baseUrl: string
  /** While lists lag, they do not show issues opened since. */
  lists: 'current' | 'lagging'
  /** `owner/name#number` of what lists do not show yet. */
  readonly hidden: Set<string>
}

/** Where one is that was renamed: GitHub redirects to its number. */
export function numberOfRenamed(world: World, name: string): number | null {
  const at = world.repositories.findIndex(({ formerly }) => includesName(formerly, name))
  return at < 0 ? null : at + 1
}

export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  const wanted = `${owner}/${name}`.toLowerCase()
  return world.repositories.find((repository) => repository.name.toLowerCase() === wanted)
}
