import { createByteReader } from './byte-reader.js'
import { ended, GitError, startGit } from './git.js'

/** The contents of files, by hash. */
export interface Blobs {
  /** @throws {GitError} where the clone does not have it. */
  read(blob: string): Promise<Uint8Array>
  close(): void
}

const lineFeed = 10

/** One git for all blobs: https://git-scm.com/docs/git-cat-file#_batch_output */
export function openBlobs(folder: string): Blobs {
  const git = startGit(folder, ['cat-file', '--batch'])
  const end = ended(git)
  end.catch(() => {})
  // A git that died is noticed by the answer that does not come.
  git.stdin.on('error', () => {})
  const answers = createByteReader(git.stdout)
  let last: Promise<unknown> = Promise.resolve()

  async function answerFor(blob: string): Promise<Uint8Array> {
    git.stdin.write(`${blob}\n`)
    const header = await answers.until(lineFeed)
    if (header === null) {
      await end
      throw new GitError('git cat-file ended too early')
    }
    const [, kind, size] = new TextDecoder().decode(header).split(' ')
    if (kind !== 'blob') {
      throw new GitError(
        `file ${blob} is missing: this is a partial clone; rehearse in a full one (git clone without --filter)`,
      )
    }
    const bytes = await answers.exactly(Number(size))
    await answers.exactly(1)
    return bytes
  }

  return {
    read(blob) {
      const answer = last.then(() => answerFor(blob))
      last = answer.catch(() => {})
      return answer
    },
    close() {
      git.stdin.end()
      git.kill()
    },
  }
}
