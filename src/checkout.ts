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
