import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { html, primaryLimit, secondaryLimit, status } from '../../../dev/github/faults.js'
import type { EmulatedGitHub } from '../../../dev/github/start-github.js'
import type { GitHubTrackerOptions } from '../../../src/tracker/github-tracker.js'
import { fields, isCreate, minute, patch, patienceWith, type Setting, setUp } from './support.js'

let setting: Setting
let github: EmulatedGitHub

beforeEach(async () => {
  setting = await setUp()
  github = setting.github
})

afterEach(() => github.close())

const listing = (options: Partial<GitHubTrackerOptions> = {}) =>
  setting.connect(options).issuesBy(['ada'])

describe('an error says what happened and how to mend it', () => {
  test('a wrong token', async () => {
    await expect(listing({ token: 'ghs_wrong' })).rejects.toMatchObject({
      name: 'UnauthorisedError',
      message: expect.stringMatching(/does not accept the token.*wrong, expired or revoked/),
    })
  })

  test('a token without the permission', async () => {
    const create = setting.connect({ token: 'ghs_readonly' }).create('id', fields())
    await expect(create).rejects.toMatchObject({
      name: 'PermissionError',
      permission: 'issues: write',
      message: expect.stringContaining('Give the job the permission `issues: write`'),
    })
  })

  test('a repository that is not there', async () => {
    const repository = { owner: 'octo-org', name: 'absent' }
    await expect(listing({ repository })).rejects.toMatchObject({
      name: 'RepositoryMissingError',
      repository: 'octo-org/absent',
      message: expect.stringContaining('octo-org/absent was not found'),
    })
  })

  test('a repository that was renamed, with its new name', async () => {
    const renamed = await setUp({
      repositories: [{ name: 'octo-org/minutes', formerly: ['octo-org/notes'] }],
    })
    const repository = { owner: 'octo-org', name: 'notes' }
    const tracker = renamed.connect({ repository })
    const expected = {
      name: 'RepositoryMissingError',
      movedTo: 'octo-org/minutes',
      message: expect.stringMatching(/octo-org\/notes is called octo-org\/minutes now\. Write/),
    }
    await expect(tracker.repository(repository).facts()).rejects.toMatchObject(expected)
    await expect(tracker.issuesBy(['ada'])).rejects.toMatchObject(expected)
    renamed.github.faults.whenever(
      ({ path }) => path.startsWith('/repositories'),
      status(404, 'No'),
    )
    await expect(tracker.issuesBy(['ada'])).rejects.toMatchObject({ movedTo: null })
    await renamed.github.close()
  })

  test('disabled issues', async () => {
    github.repository().issues = 'disabled'
    await expect(listing()).rejects.toMatchObject({
      name: 'IssuesDisabledError',
      message: expect.stringContaining('Issues are disabled in octo-org/minutes. Enable them'),
    })
  })

  test('content that GitHub refuses, in its words', async () => {
    github.faults.once(isCreate, status(422, 'Validation Failed'))
    const create = setting.connect().create('id', fields())
    await expect(create).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('GitHub refused to open an issue: Validation Failed'),
    })
  })

  test('a server that is not there', async () => {
    const apiUrl = 'http://127.0.0.1:9'
    await expect(listing({ apiUrl })).rejects.toMatchObject({
      name: 'UnreachableError',
      message: expect.stringContaining('http://127.0.0.1:9 could not be reached'),
    })
    expect(setting.clock.slept()).toBe(14_000)
  })

  test('a page of HTML for an answer, again and again', async () => {
    github.faults.whenever(() => true, html(200, 'before'))
    await expect(listing()).rejects.toMatchObject({ name: 'UnexpectedAnswerError' })
  })

  test.each([
    [301, (number: number) => github.as('ada').transfer(number)],
    [410, (number: number) => github.as('ada').remove(number)],
    [404, () => undefined],
  ])('an issue that is missing: %d', async (code, act) => {
    await github.as('ada').open({ title: 'x' })
    act(1)
    const read = setting.connect().read(code === 404 ? 7 : 1)
    await expect(read).rejects.toMatchObject({ name: 'IssueMissingError', status: code })
  })

  test('never the token, whatever fails', async () => {
    const secret = 'ghs_workflow'
    const everything = [
      status(401, 'Bad'),
      status(403, 'No'),
      status(500, 'Oh'),
      { kind: 'drop', when: 'before' } as const,
    ]
    for (const fault of everything) {
      github.faults.whenever(() => true, fault)
      const error: unknown = await listing().catch((caught: unknown) => caught)
      github.faults.clear()
      expect(error).toBeInstanceOf(Error)
      expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret)
      expect(String((error as Error).stack)).not.toContain(secret)
    }
  })
})

describe('a failure that may pass', () => {
  test.each([
    ['a reset connection', { kind: 'drop', when: 'before' } as const],
    ['a broken-off answer', { kind: 'cut' } as const],
    ['no answer', { kind: 'hang', when: 'before' } as const],
    ['500', status(500, 'Server Error')],
    ['HTML with 502', html(502, 'before')],
    ['HTML with 200', html(200, 'before')],
  ])('is tried again after a second: %s', async (_what, fault) => {
    await github.as('ada').open({ title: 'x' })
    github.faults.at(1, fault)
    expect(await listing({ requestTimeoutMs: patienceWith(fault) })).toHaveLength(1)
    expect(setting.clock.slept()).toBe(1_000)
  })

  test('is tried again only as long as the server asks', async () => {
    github.faults.at(1, status(503, 'Soon', { headers: { 'retry-after': '40' } }))
    await listing()
    expect(setting.clock.slept()).toBe(40_000)
  })

  test('ends the reading after four tries: none is ever taken for an empty list', async () => {
    github.faults.whenever(() => true, status(500, 'Server Error'))
    await expect(listing()).rejects.toMatchObject({ name: 'UnreachableError' })
    expect(github.requests).toHaveLength(4)
    expect(setting.clock.slept()).toBe(1_000 + 4_000 + 9_000)
  })

  test('is not waited for beyond what is left', async () => {
    github.faults.whenever(() => true, status(500, 'Server Error'))
    await expect(listing({ maxWaitMs: 0 })).rejects.toMatchObject({ name: 'UnreachableError' })
    expect([github.requests.length, setting.clock.slept()]).toEqual([1, 0])
  })
})

test('time that unanswered requests took is waiting, too', async () => {
  const { clock } = setting
  const tracker = setting.connect({
    fetch: async () => {
      clock.advance(3 * minute)
      throw new TypeError('fetch failed', { cause: new Error('no answer') })
    },
  })
  await expect(tracker.issuesBy(['ada'])).rejects.toMatchObject({ name: 'UnreachableError' })
  expect([tracker.requests(), clock.slept()]).toEqual([2, 1_000])
})

describe('a rate limit', () => {
  test.each([
    [
      'primary, until its reset and a second',
      21_000,
      () => primaryLimit(setting.clock.now() + 20_000),
    ],
    ['primary, as 429', 21_000, () => primaryLimit(setting.clock.now() + 20_000, 429)],
    ['secondary, as long as it says', 7_000, () => secondaryLimit(7)],
    ['secondary without a word, a minute', 60_000, () => secondaryLimit(null)],
    [
      '429 with Retry-After only',
      3_000,
      () => status(429, 'x', { headers: { 'retry-after': '3' } }),
    ],
    ['429 with nothing at all, a minute', 60_000, () => status(429, 'x')],
  ])('is waited for: %s', async (_what, slept, fault) => {
    await github.as('ada').open({ title: 'x' })
    github.faults.at(1, fault())
    expect(await listing()).toHaveLength(1)
    expect([setting.clock.slept(), github.requests.length]).toEqual([slept, 2])
  })

  test('that lasts is asked about ever less often, and never beyond what is left', async () => {
    github.faults.whenever(() => true, secondaryLimit(null))
    await expect(listing()).rejects.toMatchObject({ name: 'RateLimitError' })
    // After one minute and two more; four more would be too long.
    expect([github.requests.length, setting.clock.slept()]).toEqual([3, 3 * minute])
  })

  test('beyond what is left ends the run at once, and says when to go on', async () => {
    github.faults.at(1, primaryLimit(setting.clock.now() + 60 * minute))
    const tracker = setting.connect()
    await expect(tracker.issuesBy(['ada'])).rejects.toMatchObject({
      name: 'RateLimitError',
      resumeAt: '2022-07-01T09:00:01Z',
    })
    await expect(tracker.create('id', fields())).rejects.toMatchObject({ name: 'RateLimitError' })
    expect([github.requests.length, setting.clock.slept()]).toEqual([1, 0])
  })

  test('is told while it is waited for', async () => {
    github.faults.at(1, secondaryLimit(7))
    const waits: unknown[] = []
    await listing({ onWait: (wait) => waits.push(wait) })
    expect(waits).toEqual([
      { milliseconds: 7_000, reason: 'GitHub’s rate limit (secondary rate limit)' },
    ])
  })

  test('does not exist on an Enterprise Server: its answers lack the headers', async () => {
    await github.close()
    setting = await setUp({ rateLimitHeaders: 'absent' })
    github = setting.github
    const tracker = setting.connect({ apiUrl: `${github.url}/api/v3` })
    expect(await tracker.whoAmI()).toBe('github-actions[bot]')
    expect((await tracker.create('id', fields())).kind).toBe('created')
  })
})

describe('a cancelled run', () => {
  test('sends nothing more', async () => {
    await expect(listing({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'CancelledError',
    })
    expect(github.requests).toHaveLength(0)
  })

  test('does not wait for an answer that is on its way', async () => {
    const controller = new AbortController()
    github.faults.at(1, {
      kind: 'meanwhile',
      act: async () => {
        controller.abort()
        await new Promise(() => {})
      },
    })
    await expect(listing({ signal: controller.signal })).rejects.toMatchObject({
      name: 'CancelledError',
    })
  })

  test('ends its waits', async () => {
    const controller = new AbortController()
    github.faults.whenever(() => true, secondaryLimit(7))
    const tracker = setting.connect({
      signal: controller.signal,
      onWait: () => controller.abort(),
    })
    await expect(tracker.edit(1, patch({ title: 'x' }))).rejects.toMatchObject({
      name: 'CancelledError',
    })
    expect(setting.clock.slept()).toBe(0)
  })
})
