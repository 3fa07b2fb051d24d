import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { status } from '../../../dev/github/faults.js'
import type { EmulatedGitHub } from '../../../dev/github/start-github.js'
import { UnexpectedAnswerError } from '../../../src/tracker/errors.js'
import { fields, isCreate, type Setting, sent, setUp } from './support.js'

let setting: Setting
let github: EmulatedGitHub

beforeEach(async () => {
  setting = await setUp()
  github = setting.github
})

afterEach(() => github.close())

describe('the login of new issues', () => {
  test.each([
    ['ghs_workflow', 'github-actions[bot]', ['POST /graphql']],
    ['ghs_app', 'minutes-app[bot]', ['POST /graphql']],
    ['ghp_ada', 'ada', ['GET /user']],
  ])('is learned for %s with one request', async (token, login, requests) => {
    const tracker = setting.connect({ token })
    expect([await tracker.whoAmI(), await tracker.whoAmI()]).toEqual([login, login])
    expect(sent(github)).toEqual(requests)
  })

  test('has its ending where GraphQL leaves it out', async () => {
    await github.close()
    setting = await setUp({ viewer: 'without-bot' })
    github = setting.github
    expect(await setting.connect().whoAmI()).toBe('github-actions[bot]')
  })

  test('is asked for in the other way where the first is refused', async () => {
    github.faults.once(() => true, status(404, 'Not Found'))
    expect(await setting.connect({ token: 'ghp_ada' }).whoAmI()).toBe('ada')
  })

  test('is asked of REST where GraphQL refuses in its own form', async () => {
    const tracker = setting.connect({
      token: 'ghs_workflow',
      fetch: async (input, init) => {
        const { pathname } = new URL(String(input))
        if (pathname === '/user') return Response.json({ login: 'old-app[bot]' })
        return pathname === '/graphql'
          ? Response.json({ errors: [{ message: 'Resource not accessible by integration' }] })
          : fetch(input, init)
      },
    })
    expect(await tracker.whoAmI()).toBe('old-app[bot]')
  })

  test('that nobody tells is an error with the words of the way that ought to work', async () => {
    github.faults.whenever(() => true, status(403, 'Resource not accessible by integration'))
    await expect(setting.connect().whoAmI()).rejects.toThrow(
      'The token may not tell whose token this is',
    )
  })
})

describe('issues', () => {
  test('of several authors are read over all pages, pull requests left out', async () => {
    const [ada, grace] = [github.as('ada'), github.as('grace')]
    for (let number = 1; number <= 101; number += 1) await ada.open({ title: `Issue ${number}` })
    await grace.open({ title: 'Hers' })
    ada.turnIntoPullRequest(7)
    const issues = await setting.connect().issuesBy(['ada', 'ADA', 'grace'])
    expect(issues).toHaveLength(101)
    expect(issues.at(-1)).toMatchObject({ number: 102, author: 'grace', title: 'Hers' })
    expect(sent(github)).toEqual(['GET /issues', 'GET /issues', 'GET /issues'])
  })

  test('by the thousand take a request a hundred', async () => {
    const issue = (number: number) => ({
      number,
      html_url: `${github.url}/${number}`,
      title: `Issue ${number}`,
      state: 'open',
      labels: [],
      user: { login: 'ada' },
      created_at: '2022-01-01T00:00:00Z',
      updated_at: '2022-01-01T00:00:00Z',
    })
    const tracker = setting.connect({
      fetch: async (input) => {
        const url = new URL(String(input))
        const page = Number(url.searchParams.get('page') ?? 1)
        url.searchParams.set('page', String(page + 1))
        return Response.json(
          Array.from({ length: 100 }, (_, index) => issue(page * 100 + index)),
          page < 50 ? { headers: { link: `<${url}>; rel="next"` } } : {},
        )
      },
    })
    expect(await tracker.issuesBy(['ada'])).toHaveLength(5_000)
    expect(tracker.requests()).toBe(50)
  })

  test('that stand on two pages, as pages shifted, count once', async () => {
    await github.as('ada').open({ title: 'One' })
    github.faults.at(1, { kind: 'shift', entry: 'twice' })
    expect(await setting.connect().issuesBy(['ada'])).toHaveLength(1)
  })

  test('with a label are the newest first, by anyone, in any case of letters', async () => {
    await github.as('ada').open({ title: 'Old', labels: ['Decision'] })
    await github.as('grace').open({ title: 'New', labels: ['decision'] })
    const issues = await setting.connect().issuesLabelled('DECISION')
    expect(issues.map((issue) => issue.title)).toEqual(['New', 'Old'])
  })

  test('are told as they are, with line breaks as notes have them', async () => {
    await github.as('ada').open({ title: 'One', body: 'a\r\nb', assignees: ['grace'] })
    await github.as('grace').edit(1, { state: 'closed', state_reason: 'not_planned' })
    expect(await setting.connect().read(1)).toEqual({
      number: 1,
      url: `${github.url}/octo-org/minutes/issues/1`,
      title: 'One',
      body: 'a\nb',
      state: 'closed',
      stateReason: 'not_planned',
      labels: [],
      assignees: ['grace'],
      author: 'ada',
      closedBy: 'grace',
      createdAt: '2022-07-01T08:00:00Z',
      updatedAt: '2022-07-01T08:00:00Z',
      closedAt: '2022-07-01T08:00:00Z',
    })
  })
})

describe('assignable logins', () => {
  test('are found with one request, spelled as asked', async () => {
    const tracker = setting.connect()
    expect(await tracker.assignable(['ADA', 'nobody'])).toEqual(new Set(['ADA']))
    expect(await tracker.assignable([])).toEqual(new Set())
    expect(sent(github)).toEqual(['GET /assignees'])
  })

  test('are asked for one by one where the list has further pages', async () => {
    const others = Array.from({ length: 100 }, (_, index) => `member-${index}`)
    github.repository().assignable = [...others, 'ada']
    const granted = await setting.connect().assignable(['ada', 'member-3', 'nobody'])
    expect(granted).toEqual(new Set(['ada', 'member-3']))
    expect(sent(github)).toEqual(['GET /assignees', 'GET /assignees/ada', 'GET /assignees/nobody'])
  })

  test('are all of them where the server tells nothing of anybody', async () => {
    for (const k of [1, 2]) github.faults.at(k, status(404, 'Not Found'))
    expect(await setting.connect().assignable(['ada'])).toEqual(new Set(['ada']))
  })

  test('are asked for one by one where there is no list', async () => {
    github.faults.once(() => true, status(404, 'Not Found'))
    const granted = await setting.connect().assignable(['ada', 'nobody'])
    expect(granted).toEqual(new Set(['ada']))
  })
})

describe('a repository', () => {
  test('tells its facts and the head of a branch', async () => {
    const repository = github.repository()
    repository.visibility = 'internal'
    repository.fork = true
    repository.issues = 'disabled'
    repository.heads.set('main', 'a'.repeat(40))
    const reader = setting.connect().repository({ owner: 'octo-org', name: 'minutes' })
    expect(await reader.facts()).toEqual({
      defaultBranch: 'main',
      visibility: 'internal',
      fork: true,
      issuesEnabled: false,
    })
    expect(await reader.isHead('main', 'a'.repeat(40))).toBe(true)
    expect(await reader.isHead('main', 'b'.repeat(40))).toBe(false)
    await expect(reader.isHead('gone', 'a'.repeat(40))).rejects.toMatchObject({
      name: 'BranchMissingError',
    })
  })
})

describe('a run for new items', () => {
  test('keeps to its budget of requests', async () => {
    const tracker = setting.connect()
    const reader = tracker.repository({ owner: 'octo-org', name: 'minutes' })
    await reader.facts()
    github.repository().heads.set('main', 'a'.repeat(40))
    expect(await reader.isHead('main', 'a'.repeat(40))).toBe(true)
    await tracker.issuesBy([await tracker.whoAmI()])
    await tracker.issuesLabelled('action-item')
    await tracker.assignable(['ada'])
    await tracker.ensureLabels([
      { name: 'action-item', color: '0e8a16', description: '' },
      { name: 'decision', color: '1d76db', description: '' },
    ])
    for (let number = 1; number <= 8; number += 1) {
      await tracker.create(`id-${number}`, fields({ labels: ['action-item'], assignees: ['ada'] }))
    }
    const [created, pages, missingLabels] = [8, 1, 2]
    expect(tracker.requests()).toBe(created + pages + missingLabels + 5)
    expect(setting.clock.slept()).toBe(0)
  })
})

describe('the token', () => {
  test('is not sent to where a link of another origin leads', async () => {
    for (let number = 1; number <= 2; number += 1) await github.as('ada').open({ title: 'One' })
    const tracker = setting.connect({
      fetch: async (input, init) => {
        const response = await fetch(input, init)
        const headers = new Headers(response.headers)
        headers.set('link', '<https://evil.example/page/2>; rel="next"')
        return new Response(response.body, { status: response.status, headers })
      },
    })
    const listing = tracker.issuesBy(['ada'])
    await expect(listing).rejects.toThrow(UnexpectedAnswerError)
    await expect(listing).rejects.toThrow('the token goes nowhere else')
    expect(tracker.requests()).toBe(1)
  })

  test.each(['', 'ghs_a b', 'ghs_secret\n'])('%j is refused without being quoted', (token) => {
    expect(() => setting.connect({ token })).toThrow(/token/)
    expect(() => setting.connect({ token })).not.toThrow(/secret/)
  })
})

test('requests name the version of the API, and who sends them', async () => {
  const seen: Headers[] = []
  const tracker = setting.connect({
    fetch: (input, init) => {
      seen.push(new Headers(init?.headers))
      return fetch(input, init)
    },
  })
  await tracker.create('id', fields())
  const [headers] = seen.slice(-1)
  expect(headers?.get('x-github-api-version')).toBe('2022-11-28')
  expect(headers?.get('user-agent')).toMatch(/^minutes-to-issues /)
  expect(github.requests.filter(isCreate)).toHaveLength(1)
})
