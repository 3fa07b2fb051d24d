import { execFile } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { bundleFile, type Stage, setStage, writes } from './stage.js'

const notes = { 'notes/2026-05-07.md': '## Action items\n\n- @ada: write the release notes\n' }

let stage: Stage
beforeEach(async () => {
  stage = await setStage()
  await stage.push(notes)
})
afterEach(() => stage.close())

interface Ended {
  readonly exitCode: number | string | null
  readonly stdout: string
  readonly stderr: string
}

function cli(
  words: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PATH } = process.env
  const environment = { PATH, GITHUB_API_URL: stage.github.url, GITHUB_TOKEN: 'ghp_ada', ...given }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bundleFile('cli.js'), ...words],
      { cwd: stage.workspace.folder, env: environment },
      (error, stdout, stderr) => resolve({ exitCode: error?.code ?? 0, stdout, stderr }),
    )
  })
}

const here = ['--repository', 'octo-org/minutes']

test('plan shows what sync would change, and changes nothing', async () => {
  const { exitCode, stdout, stderr } = await cli(['plan', ...here])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain('would open       write the release notes (@ada)')
  expect(stdout).toContain('Would open 1 issue.')
  expect(writes(stage.requests())).toEqual([])
})

test('sync changes it: data on standard output, talk on standard error, no colour in a pipe', async () => {
  const { exitCode, stdout, stderr } = await cli(['sync', '--json', ...here])
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    mode: 'applied',
    changes: [{ kind: 'create', fate: 'done' }],
  })
  expect(stderr).toBe('[1/1] opened           #1 write the release notes (@ada)\n')
  expect(await stage.github.issues()).toMatchObject([{ user: { login: 'ada' }, state: 'open' }])
})

test('sync --dry-run is a plan', async () => {
  expect(await cli(['sync', '--dry-run', ...here])).toMatchObject({ exitCode: 0 })
  expect(writes(stage.requests())).toEqual([])
})

test('the environment tells the repository, too', async () => {
  const environment = {
    GITHUB_REPOSITORY: 'octo-org/minutes',
    GITHUB_TOKEN: '',
    GH_TOKEN: 'ghp_ada',
  }
  expect(await cli(['sync'], environment)).toMatchObject({ exitCode: 0 })
  expect(await stage.github.issues()).toHaveLength(1)
})

test('sync of a commit that is not the newest writes nothing, says why and ends with 1', async () => {
  stage.github.repository().heads.set('main', 'f'.repeat(40))
  const { exitCode, stderr } = await cli(['sync', ...here])
  expect(exitCode).toBe(1)
  expect(stderr).toContain('the branch has newer commits than this tree')
  expect(writes(stage.requests())).toEqual([])
})

test('a failure ends with 1 and one clear message', async () => {
  const { exitCode, stdout, stderr } = await cli(['sync', '--repository', 'octo-org/mistyped'])
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
  expect(stderr).toMatch(/^The repository octo-org\/mistyped was not found: .*\n$/)
})
