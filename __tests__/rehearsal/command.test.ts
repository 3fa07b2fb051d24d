import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRepository, note, type Repository } from './repository.js'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built command line in the repository. */
function cli(folder: string, ...words: readonly string[]): Promise<Ended> {
  const { BUNDLE_FOLDER: bundle = 'dist', PATH: path } = process.env
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(bundle, 'cli.js'), ...words],
      { cwd: folder, env: { PATH: path } },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
      },
    )
  })
}

describe('minutes-to-issues rehearse', () => {
  let repository: Repository
  beforeAll(async () => {
    repository = await createRepository()
    await repository.git('remote', 'add', 'origin', 'git@github.com:octo/notes.git')
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write the release notes.') })
    await repository.push({ 'notes/2022-07-07.md': note('RD: Write the release notes.') })
    await repository.push({ 'owners.yml': 'owners:\n  RD: razvand\n' })
    await repository.git('branch', 'old', 'HEAD~2')
  })
  afterAll(() => repository.remove())

  const rehearse = (...words: readonly string[]) => cli(repository.folder, 'rehearse', ...words)

  test('tells the story on stdout, and how it goes on stderr', async () => {
    const { code, stdout, stderr } = await rehearse()
    expect(stdout).toContain(
      '2 of 3 pushes to main would have started a run: 1 issue opened, 1 carried over, none closed',
    )
    expect(stdout).toContain('  RD  1 issue, last 2022-07-07')
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toMatch(/^rehearse: 1\/3 2022-06/)
    expect(code).toBe(0)
  })

  test('prints JSON, and nothing else, to stdout', async () => {
    const { stdout } = await rehearse('--json')
    expect(JSON.parse(stdout)).toMatchObject({ runs: 2, totals: { opened: 1, carriedOver: 1 } })
  })

  test('tries another directory', async () => {
    const { stdout } = await rehearse('--owners', 'owners.yml', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      unresolved: [],
      issues: [{ assignees: ['razvand'] }],
    })
  })

  test('plays another branch, and only the notes that are asked for', async () => {
    const old = JSON.parse((await rehearse('--branch', 'old', '--json')).stdout)
    expect(old).toMatchObject({ branch: 'old', commits: 1 })
    const later = await rehearse('--notes', 'notes/2022-07-*.md', '--json')
    expect(JSON.parse(later.stdout)).toMatchObject({ runs: 1 })
  })

  test('opens nothing for meetings before --since', async () => {
    const { stdout } = await rehearse('--since', '2022-07-01', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      since: '2022-07-01',
      totals: { opened: 1, carriedOver: 0 },
    })
  })

  test('writes a page', async () => {
    const { stdout, stderr } = await rehearse('--html', 'page.html')
    const page = await readFile(join(repository.folder, 'page.html'), 'utf8')
    expect(page).toContain('a rehearsal on octo/notes')
    expect(stdout).toContain('2 of 3 pushes')
    expect(stderr).toContain('The page is in page.html.')
  })

  test('may be started in a folder of the work tree', async () => {
    const { stdout, stderr } = await cli(join(repository.folder, 'notes'), 'rehearse', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ runs: 2 })
    expect(stderr).toMatch(
      /^rehearse: plays all of .+, not only notes\/ .*--notes 'notes\/\*\*\/\*\.md'/,
    )
  })

  test('touches neither the work tree nor the repository', async () => {
    const before = await repository.git('status', '--porcelain')
    await rehearse()
    expect(await repository.git('status', '--porcelain')).toBe(before)
  })

  test.each([
    [['--branch', 'nowhere'], 1, 'there is no branch or commit nowhere'],
    [
      ['--owners', 'nobody.yml'],
      2,
      'Option --owners: nobody.yml: there is no such file or folder. The command `owners` writes a first version',
    ],
    [['--since', 'soon'], 2, 'Option --since'],
    [['--notes', 'talks/**'], 1, 'These folders look as if minutes were kept there: notes'],
    [
      ['--html', 'notes'],
      2,
      'Option --html: expected a file to write; it is a folder; found "notes"',
    ],
    [['--html', 'gone/page.html'], 2, 'there is no such file or folder'],
    [['notes/2022-06-30.md'], 2, 'takes no files'],
  ])('%j fails with what is wrong', async (words, expected, message) => {
    const { code, stdout, stderr } = await rehearse(...words)
    expect(stderr).toContain(message)
    expect([code, stdout]).toEqual([expected, ''])
  })

  test('says so outside of a repository', async () => {
    const { code, stderr } = await cli('/', 'rehearse')
    expect(stderr).toMatch(/^rehearse: start it in a clone of your notes.*not a git repository/)
    expect(code).toBe(1)
  })
})
