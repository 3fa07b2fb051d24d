import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { status } from '../../dev/github/faults.js'
import type { ActionRun, ActionStep } from '../../dev/runner/run-action.js'
import { type Stage, setStage, writes } from './stage.js'

const good = `## Action items

- Ada: write the release notes
`
const notes = { 'notes/2026-05-07.md': good }

let stage: Stage
beforeEach(async () => {
  stage = await setStage()
})
afterEach(() => stage.close())

/** Runs, expects the job to fail without a write, and returns what the last error says. */
async function failure(step: Partial<ActionStep> = {}): Promise<string> {
  const run = await stage.run(step)
  expect(run.exitCode).toBe(1)
  expect(writes(stage.requests())).toEqual([])
  expect(run.log).not.toMatch(/\n +at /)
  return lastError(run)
}

function lastError({ annotations }: ActionRun): string {
  return annotations.filter(({ severity }) => severity === 'error').at(-1)?.message ?? ''
}

describe('the token', () => {
  beforeEach(() => stage.push(notes))

  test('is missing', async () => {
    expect(await failure({ inputs: { token: '' } })).toBe(
      'Token: expected one in the input `token`; leave the input away to use the job’s own; found nothing.',
    )
  })

  test('may not write issues', async () => {
    const run = await stage.run({ inputs: { token: 'ghs_readonly' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { created: '0', failed: '1' } })
    expect(lastError(run)).toContain('Give the job the permission `issues: write`')
    expect(await stage.github.issues()).toEqual([])
  })

  test('is wrong', async () => {
    expect(await failure({ inputs: { token: 'ghs_mistyped' } })).toContain(
      'does not accept the token',
    )
  })
})

test('an issue that was opened, but could not be closed as a decision, is told as opened', async () => {
  await stage.push({ 'notes/2026-05-07.md': '## TODOs and Decisions\n\n- Decision: We use lz4.\n' })
  stage.github.faults.once(({ method }) => method === 'PATCH', status(422, 'Validation Failed'))
  const run = await stage.run()
  expect(run).toMatchObject({ exitCode: 1, outputs: { created: '1', failed: '1' } })
  const { issues } = run.outputs
  expect(JSON.parse(issues ?? '')).toMatchObject([{ number: 1, state: 'open' }])
  expect(run.summary).toContain('Opened 1 issue; 1 to be finished by the next run.')
  expect(lastError(run)).toMatch(/^1 change could not be finished: #1 was opened, but the next run/)

  expect(await stage.run()).toMatchObject({ exitCode: 0, outputs: { closed: '1', failed: '0' } })
})

describe('the tracker', () => {
  beforeEach(() => stage.push(notes))

  test('has issues switched off, as the event tells', async () => {
    expect(await failure({ facts: { has_issues: false } })).toContain('Issues are switched off')
  })

  test('has issues switched off, as only GitHub tells', async () => {
    stage.github.repository().issues = 'disabled'
    expect(await failure()).toContain('Issues are disabled in octo-org/minutes')
  })

  test('is not found', async () => {
    expect(await failure({ inputs: { repository: 'octo-org/mistyped' } })).toContain(
      'The repository octo-org/mistyped was not found',
    )
  })

  test('is misnamed', async () => {
    expect(await failure({ inputs: { repository: 'mistyped' } })).toBe(
      'Input "repository": expected `owner/name`, such as `octo-org/octo-repo`; found "mistyped".',
    )
  })

  test('cannot be reached', async () => {
    expect(
      await failure({ apiUrl: 'http://127.0.0.1:9', inputs: { 'max-wait': '0 seconds' } }),
    ).toMatch(/http:\/\/127\.0\.0\.1:9\S* could not be reached/)
  })
})

describe('the configuration', () => {
  test.each([
    ['is not YAML', 'owners:\n  RD: @ada\n', '2', /not YAML: .* put the value in quotes/],
    [
      'has an unknown key',
      'decision: skip\n',
      '1',
      /unknown key "decision".* did you mean "decisions"\?/,
    ],
    [
      'has a wrong type',
      'owners: {}\ninline: maybe\n',
      '2',
      /inline: expected true or false; found "maybe"/,
    ],
    [
      'has an impossible login',
      'owners:\n  RD: -ada\n',
      '2',
      /owners\.RD: expected a GitHub login/,
    ],
  ])('%s', async (_, config, line, message) => {
    await stage.push({ ...notes, '.github/minutes.yml': config })
    const run = await stage.run()
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual({
      severity: 'error',
      message: expect.stringMatching(message),
      properties: expect.objectContaining({ file: '.github/minutes.yml', line }),
    })
    expect(writes(stage.requests())).toEqual([])
  })

  test('is named, but missing', async () => {
    await stage.push(notes)
    expect(await failure({ inputs: { config: 'minutes.yml' } })).toBe(
      'minutes.yml:1: there is no such file in the checked-out tree',
    )
  })
})

describe('the notes', () => {
  test('are not where the globs look', async () => {
    await stage.push({ 'meetings/2026-05-07.md': good, 'README.md': '# Notes' })
    expect(await failure({ inputs: { notes: 'minutes/**/*.md' } })).toBe(
      'Input "notes": `minutes/**/*.md`: no file matches. These folders look as if minutes were kept there: meetings.',
    )
  })

  test('are none, though files match', async () => {
    await stage.push({ 'README.md': '# Notes' })
    expect(await failure()).toContain('none of the 1 matching files is a meeting note')
  })

  test.each([
    ['has front matter that is not YAML', `---\ndate: [2026-05-14\n---\n\n${good}`],
    ['is not UTF-8', Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe, 0x0a])])],
  ])('one of them %s: the others are still synced', async (_, broken) => {
    await stage.push({ ...notes, 'notes/2026-05-14.md': broken })
    const run = await stage.run()
    expect(run).toMatchObject({ exitCode: 1, outputs: { created: '1' } })
    expect(lastError(run)).toContain('notes/2026-05-14.md cannot be read as minutes')
    expect(run.annotations).toContainEqual({
      severity: 'error',
      message: expect.any(String),
      properties: expect.objectContaining({ file: 'notes/2026-05-14.md' }),
    })
  })

  test('name somebody who cannot be assigned: the issue is opened, and says so', async () => {
    await stage.push({ ...notes, '.github/minutes.yml': 'owners: { Ada: zed }\n' })
    const run = await stage.run()
    expect(run).toMatchObject({ exitCode: 0, outputs: { created: '1' } })
    expect(run.annotations).toContainEqual({
      severity: 'warning',
      message: expect.stringContaining('zed'),
      properties: expect.objectContaining({ file: 'notes/2026-05-07.md', line: '3' }),
    })
    const [issue] = await stage.github.issues()
    expect(issue?.assignees).toEqual([])
    expect(issue?.body).toContain('`zed` cannot be assigned')
  })
})

describe('nothing is written, and the job goes on', () => {
  test('where the branch has a newer commit', async () => {
    await stage.push(notes)
    stage.github.repository().heads.set('main', 'f'.repeat(40))
    const run = await stage.run()
    expect(run).toMatchObject({ exitCode: 0, outputs: { applied: 'false', created: '1' } })
    expect(run.log).toContain('the branch has newer commits than this tree')
    expect(writes(stage.requests())).toEqual([])
  })

  test.each([
    ['on a pull request', { event: 'pull_request', ref: 'refs/pull/1/merge' }],
    ['on another branch', { ref: 'refs/heads/feature' }],
    ['on a dry run', { inputs: { 'dry-run': 'true' } }],
  ])('%s', async (_, step) => {
    await stage.push(notes)
    const run = await stage.run(step)
    expect(run).toMatchObject({ exitCode: 0, outputs: { applied: 'false', created: '1' } })
    expect(run.summary).toContain('**Would open 1 issue.**')
    expect(writes(stage.requests())).toEqual([])
  })

  test('on a pull request a guard warns first: GitHub shows ten warnings, and there may be more doubts', async () => {
    const items = Array.from({ length: 12 }, (_, n) => `- Q${n}: write chapter ${n}\n`).join('')
    await stage.push({ 'notes/2026-05-07.md': `## Action items\n\n${items}` })
    const step = { event: 'pull_request', ref: 'refs/pull/1/merge', inputs: { 'max-create': '5' } }
    const { annotations, exitCode } = await stage.run(step)
    const warnings = annotations.filter(({ severity }) => severity === 'warning')
    expect(exitCode).toBe(0)
    expect(warnings.length).toBeGreaterThan(10)
    expect(warnings[0]?.message).toContain('max-create')
  })

  test('on a fork', async () => {
    await stage.push(notes)
    const run = await stage.run({ facts: { fork: true } })
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain('This repository is a fork')
    expect(writes(stage.requests())).toEqual([])
  })
})

describe('a run is refused', () => {
  beforeEach(() => stage.push(notes))

  test('on pull_request_target', async () => {
    expect(await failure({ event: 'pull_request_target' })).toContain('Use `pull_request`')
  })

  test('from private notes to a public tracker', async () => {
    const names = ['octo-org/minutes', 'octo-org/public']
    const two = await setStage({ repositories: names.map((name) => ({ name })) })
    try {
      await two.push(notes)
      const run = await two.run({
        facts: { private: true },
        inputs: { repository: names[1] ?? '' },
      })
      expect(run.exitCode).toBe(1)
      expect(lastError(run)).toContain('Set `allow-public-tracker: true`')
      expect(writes(two.requests())).toEqual([])
    } finally {
      await two.close()
    }
  })
})

test('an event that says nothing about the repository costs one request more', async () => {
  await stage.push(notes)
  await stage.run()
  stage.requests()
  expect(await stage.run({ event: 'schedule', facts: null })).toMatchObject({ exitCode: 0 })
  expect(stage.requests()).toHaveLength(1 + 2)
})
