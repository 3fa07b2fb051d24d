import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Git as on any machine: whatever the user of this one has configured. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** A git repository in a temporary folder, as `actions/checkout` leaves it. */
export interface Workspace {
  readonly folder: string
  /** Writes the files (null removes one) and commits. Returns the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string>
  remove(): Promise<void>
}

export async function createWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-to-issues-'))
  const git = async (...words: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', folder, ...words], { env: environment })
    return stdout.trim()
  }
  await git('init', '--quiet', '--initial-branch=main')
  return {
    folder,
    commit: async (files) => {
      for (const [path, content] of Object.entries(files)) {
        const file = join(folder, path)
        await mkdir(dirname(file), { recursive: true })
        await (content === null ? rm(file) : writeFile(file, content))
      }
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '--message=Notes')
      return git('rev-parse', 'HEAD')
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
