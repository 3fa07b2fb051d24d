import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { promisify } from 'node:util'

/** What git says about a work tree. */
export interface Checkout {
  readonly commit: string
  /** `refs/heads/main`; null where no branch is checked out. */
  readonly ref: string | null
  /** Address of the remote that it was cloned from, as git has it. */
  readonly remote: string | null
}

const run = promisify(execFile)

/** Null where `folder` is not the top of a work tree with a commit, or git is not there to ask. */
export async function readCheckout(folder: string): Promise<Checkout | null> {
  const git = async (...options: readonly string[]): Promise<string | null> => {
    try {
      const { stdout } = await run('git', ['-C', folder, ...options], { timeout: 10_000 })
      return stdout.trim()
    } catch {
      return null
    }
  }
  const [top, commit, ref, remote] = await Promise.all([
    git('rev-parse', '--show-toplevel'),
    git('rev-parse', '--verify', 'HEAD'),
    git('symbolic-ref', '--quiet', 'HEAD'),
    git('remote', 'get-url', 'origin'),
  ])
  // A folder inside of somebody else's work tree is not a checkout of its own.
  const isTop = top !== null && (await realpath(top)) === (await realpath(folder))
  return isTop && commit !== null ? { commit, ref, remote } : null
}

/** The checked-out commit, where it is one of a repository that can be asked about it. */
export function commitOf(checkout: Checkout | null): string | null {
  return checkout === null || checkout.remote === null ? null : checkout.commit
}

/** Somebody who committed to a repository. */
export interface Author {
  readonly name: string
  /** Known where the commits have the address that GitHub gives to whoever hides theirs. */
  readonly login: string | null
}

/** Authors of the history of `folder`, those of most commits first; none where there is no history to ask. */
export async function readAuthors(folder: string): Promise<readonly Author[]> {
  try {
    const { stdout } = await run('git', ['-C', folder, 'shortlog', '-sne', 'HEAD'], {
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout.split('\n').flatMap(authorIn)
  } catch {
    return []
  }
}

/** `    34\tRăzvan Deaconescu <123+razvand@users.noreply.github.com>` */
function authorIn(line: string): readonly Author[] {
  const [, name, address = ''] = /^\s*\d+\t([^<]+) <([^<>]*)>$/.exec(line) ?? []
  if (name === undefined) return []
  const [, login = null] = /^(?:\d+\+)?([a-z\d-]+)@users\.noreply\./i.exec(address) ?? []
  return [{ name, login }]
}
