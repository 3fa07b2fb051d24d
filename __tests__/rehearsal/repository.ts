import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Text or bytes of a file; a link; null: no such file from now on. */
export type Content = string | Uint8Array | { readonly link: string } | null

export interface PushOptions {
  /** `2022-06-30T12:00:00Z`; default: a minute after the one before. */
  readonly at?: string
  readonly message?: string
}

/** A git repository in a temporary folder, whatever the user of this machine has configured. */
export interface Repository {
  readonly folder: string
  /** Commits the files. Returns the commit. */
  push(files: Readonly<Record<string, Content>>, options?: PushOptions): Promise<string>
  git(...words: readonly string[]): Promise<string>
  remove(): Promise<void>
}

export async function createRepository(): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'rehearsal-'))
  let now = Date.parse('2022-06-30T12:00:00Z')
  const git = async (...words: readonly string[]): Promise<string> => {
    const date = new Date(now).toISOString()
    const { stdout } = await promisify(execFile)(
      'git',
      ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...words],
      {
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_DATE: date,
        },
      },
    )
    return stdout.trim()
  }
  await git('init', '--quiet', '--initial-branch=main')
  return {
    folder,
    git,
    push: async (files, { at, message = 'Notes' } = {}) => {
      now = at === undefined ? now + 60_000 : Date.parse(at)
      for (const [path, content] of Object.entries(files)) await put(join(folder, path), content)
      await git('add', '--all', '--force')
      await git(
        'commit',
        '--quiet',
        '--allow-empty',
        '--allow-empty-message',
        `--message=${message}`,
      )
      return git('rev-parse', 'HEAD')
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function put(file: string, content: Content): Promise<void> {
  await rm(file, { force: true })
  if (content === null) return
  await mkdir(dirname(file), { recursive: true })
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(file, content)
  else await symlink(content.link, file)
}

/** A note in the house style with these lines of items. */
export function note(...items: readonly string[]): string {
  return [
    '# Community call',
    '',
    '## TODOs and Decisions',
    '',
    ...items.flatMap((item) => [item, '']),
  ].join('\n')
}
