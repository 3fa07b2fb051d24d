import { caseless } from './caseless.js'

/** `owner/name` taken apart. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

/** `owner/name`. */
export function fullName(repository: RepositoryName): string {
  return `${repository.owner}/${repository.name}`
}

export function isSameRepository(one: RepositoryName, other: RepositoryName): boolean {
  return caseless(fullName(one)) === caseless(fullName(other))
}

/** Reads `owner/name`; `null` where it is not one. GitHub's limits: 39 and 100 characters. */
export function parseRepositoryName(text: string): RepositoryName | null {
  const match = /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100})$/i.exec(text.trim())
  const [, owner, name] = match ?? []
  return owner === undefined || name === undefined ? null : { owner, name }
}

/** Where the notes come from: what permalinks and relative links are made of. */
export interface Origin {
  /** `https://github.com`, without a trailing slash. */
  readonly serverUrl: string
  readonly repository: RepositoryName
  /** The checked-out commit. */
  readonly commit: string
}

/** Who can read a repository, from the fewest to everybody. */
export type Visibility = 'private' | 'internal' | 'public'

/** What decides whether, and onto which branch's tree, a run may apply its plan. */
export interface RepositoryFacts {
  readonly defaultBranch: string
  readonly visibility: Visibility
  readonly fork: boolean
  /** Whether issues are switched on; null: not known without asking. */
  readonly issuesEnabled: boolean | null
}
