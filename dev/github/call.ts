import type { Emulator } from './emulator.js'
import type { ApiRequest } from './exchange.js'
import type { Person, Repository, World } from './world.js'

/** A request that concerns a repository, with all that is needed to answer it. */
export interface Call {
  readonly world: World
  readonly emulator: Emulator
  readonly person: Person
  readonly repository: Repository
  /** The path after `/repos/owner/name`. */
  readonly rest: string
  readonly request: ApiRequest
}

/** Number of the issue that the request is about. */
export function issueNumber(rest: string): number | null {
  const digits = /^\/issues\/(\d+)/.exec(rest)?.[1]
  return digits === undefined ? null : Number(digits)
}
