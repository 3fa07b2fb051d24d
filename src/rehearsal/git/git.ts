import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { promisify } from 'node:util'

/** Git is missing, or could not do what it was asked for. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** Nothing is written, nobody is asked, and a partial clone fetches nothing behind our back. */
const environment = {
  ...process.env,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
}

/** What git prints, without the last line end. Without a shell. */
export async function askGit(folder: string, options: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...options], {
      env: environment,
      maxBuffer: 16 * 1024 * 1024,
    })
    return stdout.replace(/\n$/, '')
  } catch (error) {
    throw new GitError(explain(error), { cause: error })
  }
}

export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>

/** A git to talk with. */
export function startGit(folder: string, options: readonly string[]): GitProcess {
  return spawn('git', ['-C', folder, ...options], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Settles when `git` ends. @throws {GitError} where it ends with a complaint. */
export function ended(git: GitProcess): Promise<void> {
  let complaint = ''
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, 2000)
  })
  return new Promise((resolve, reject) => {
    git.on('error', (error) => reject(new GitError(explain(error), { cause: error })))
    git.on('close', (code) => {
      if (code === 0 || code === null) resolve()
      else reject(new GitError(complaint.trim() || `git ended with code ${code}`))
    })
  })
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed, or not in PATH'
  return 'stderr' in error ? String(error.stderr).trim() || error.message : error.message
}
