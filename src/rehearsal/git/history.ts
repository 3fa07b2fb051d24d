import { timestamp } from '../../domain/clock.js'
import { createByteReader } from './byte-reader.js'
import { askGit, ended, GitError, startGit } from './git.js'

/** What a push did to a file. */
export interface FileChange {
  readonly path: string
  /** Hash of the new content; null where the file is gone, or no longer a plain file (a link, a submodule). */
  readonly blob: string | null
}

/** One commit of the branch, taken for a push. */
export interface Push {
  readonly commit: string
  /** When it was committed, as an ISO timestamp. */
  readonly at: string
  readonly author: string
  readonly subject: string
  /** Against the push before. */
  readonly changes: readonly FileChange[]
}

export interface History {
  /** Oldest first. Can be walked once. */
  readonly pushes: AsyncIterable<Push>
  readonly count: number
  /** Whether the clone lacks the beginning. */
  readonly shallow: boolean
  /** `main`; a commit's hash where no branch is checked out. */
  readonly branch: string
}

/** @throws {GitError} where there is no such branch, or no history. */
export async function readHistory(folder: string, branch: string): Promise<History> {
  const commit = await commitOf(folder, branch)
  const [count, shallow, name] = await Promise.all([
    askGit(folder, ['rev-list', '--count', '--first-parent', commit]),
    askGit(folder, ['rev-parse', '--is-shallow-repository']),
    askGit(folder, ['rev-parse', '--abbrev-ref', branch]),
  ])
  return {
    pushes: walk(folder, commit),
    count: Number(count),
    shallow: shallow === 'true',
    branch: name === '' || name === 'HEAD' ? commit.slice(0, 12) : name,
  }
}

async function commitOf(folder: string, branch: string): Promise<string> {
  try {
    return await askGit(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${branch}^{commit}`,
    ])
  } catch (error) {
    const what =
      branch === 'HEAD' ? 'there is no commit yet' : `there is no branch or commit ${branch}`
    throw new GitError(`${what} in ${folder}`, { cause: error })
  }
}

/** So that no user's configuration changes what git prints. */
const options = [
  ...['-c', 'log.showRoot=true', '-c', 'log.diffMerges=first-parent'],
  ...['-c', 'log.showSignature=false', '-c', 'diff.relative=false'],
  ...['log', '--first-parent', '-m', '--reverse', '--raw', '--no-abbrev', '--no-renames'],
  ...['--no-color', '--encoding=UTF-8', '-z', '--format=%H%x00%ct%x00%an%x00%s'],
]

async function* walk(folder: string, commit: string): AsyncGenerator<Push> {
  const git = startGit(folder, [...options, commit, '--'])
  const end = ended(git)
  // Awaited below; a git that cannot start must not count as unhandled until then.
  end.catch(() => {})
  try {
    yield* readPushes(git.stdout)
    await end
  } finally {
    git.kill()
  }
}

interface OpenPush extends Push {
  readonly changes: FileChange[]
}

/** NUL-separated: hash, time, author, subject, then `:modes hashes status` and a path for each file. */
async function* readPushes(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Push> {
  const reader = createByteReader(stream)
  const decoder = new TextDecoder()
  const read = async (): Promise<string | null> => {
    const bytes = await reader.until(0)
    return bytes === null ? null : decoder.decode(bytes)
  }
  let push: OpenPush | null = null
  for (let word = await read(); word !== null; word = await read()) {
    if (/^\n?:/.test(word)) {
      push?.changes.push(fileChange(word, (await read()) ?? ''))
      continue
    }
    if (push !== null) yield push
    const [time, author, subject] = [await read(), await read(), await read()]
    push = {
      commit: word,
      at: timestamp(Number(time) * 1000),
      author: author ?? '',
      subject: subject ?? '',
      changes: [],
    }
  }
  if (push !== null) yield push
}

/** https://git-scm.com/docs/git-diff#_raw_output_format */
function fileChange(raw: string, path: string): FileChange {
  const [, mode = '', , blob = ''] = raw.trim().split(' ')
  return { path, blob: mode.startsWith('100') ? blob : null }
}
