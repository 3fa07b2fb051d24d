import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createRepository, note, type Repository } from './repository.js'

describe('npm run replay', () => {
  let repository: Repository
  beforeAll(async () => {
    repository = await createRepository()
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write the release notes.') })
    await repository.push({
      'notes/2022-07-07.md': note('RD: Write the release notes.', 'SK: Move the site.'),
    })
    await repository.push({
      'notes/2022-07-07.md': note('RD: Write the release notes.', '[x] SK: Move the site.'),
    })
  })
  afterAll(() => repository.remove())

  test('plays the history through the GitHub adapter, with nothing that should not be', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      'dev/run.mjs',
      'dev/replay/main.ts',
      repository.folder,
    ])
    const figures = new Map(
      stdout.split('\n').flatMap((line) => {
        const [, what = '', figure = ''] = /^(.*?) +(\d+)$/.exec(line) ?? []
        return what === '' ? [] : [[what, Number(figure)] as const]
      }),
    )
    expect(Object.fromEntries(figures)).toMatchObject({
      pushes: 3,
      runs: 3,
      'issues opened': 2,
      'issues carried over': 1,
      'issues closed': 1,
      duplicates: 0,
      'changes that failed': 0,
      'runs that failed': 0,
      'writes of repeated runs': 0,
    })
    expect(stdout).toMatch(/close #2 at \w{7} \(done\): Move the site/)
  })
})
