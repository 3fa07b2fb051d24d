import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createSimulatedClock } from '../../../dev/simulated-clock.js'
import { createGitHubTracker, type GitHubTracker } from '../../../src/tracker/github-tracker.js'
import { patch } from './support.js'

const me = 'github-actions[bot]'
const perPage = 100

/** A GitHub whose lists are as long as one likes: their pages are made when they are asked for. */
interface LongLists {
  readonly tracker: GitHubTracker
  /** Methods and paths, without those of the login. */
  readonly requests: string[]
}

let server: Server | undefined
afterEach(() => {
  server?.close()
})

async function longLists(entries: number, entry: (index: number) => object): Promise<LongLists> {
  const requests: string[] = []
  server = createServer((request, response) => {
    const url = urlOf(request)
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/graphql') return send(200, { data: { viewer: { login: me } } })
    requests.push(`${request.method} ${url.pathname}`)
    if (request.method !== 'GET') return send(201, { id: entries + 1 })
    if (/\/issues\/\d+$/.test(url.pathname)) return send(200, issue(0))
    const page = Number(url.searchParams.get('page') ?? '1')
    const first = (page - 1) * perPage
    if (first + perPage < entries) {
      url.searchParams.set('page', String(page + 1))
      response.setHeader('link', `<${url}>; rel="next"`)
    }
    const count = Math.min(perPage, entries - first)
    return send(
      200,
      Array.from({ length: count }, (_, index) => entry(first + index)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const tracker = createGitHubTracker({
    repository: { owner: 'octo-org', name: 'minutes' },
    token: 'ghs_workflow',
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    userAgent: 'minutes-to-issues',
    clock: createSimulatedClock(),
    maxWaitMs: 0,
    writePauseMs: 0,
    signal: new AbortController().signal,
  })
  return { tracker, requests }
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host}`)
}

const body = 'What was agreed, and by whom it will be done. '.repeat(40)

function issue(index: number): object {
  return {
    id: 1_000_000 + index,
    number: index + 1,
    html_url: `https://github.com/octo-org/minutes/issues/${index + 1}`,
    title: `Write chapter ${index + 1} of the handbook`,
    body: `${index} ${body}`,
    state: index % 3 === 0 ? 'open' : 'closed',
    labels: [{ name: 'action-item' }],
    assignees: [{ login: 'ada' }],
    user: { login: me },
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    reactions: { url: 'https://api.github.com/', total_count: 0 },
  }
}

describe('fifty thousand issues', () => {
  test('are listed in a request for each hundred, and kept in little more than their texts', async () => {
    const { tracker, requests } = await longLists(50_000, issue)
    const before = process.memoryUsage().heapUsed
    const issues = await tracker.issuesBy([me])
    const megabytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024
    expect(issues).toHaveLength(50_000)
    expect(requests).toHaveLength(500)
    // Their texts alone take 90; what is not collected yet is counted, too.
    expect(megabytes).toBeLessThan(400)
  }, 60_000)

  test('are not all read to find whether one was opened a moment ago', async () => {
    const { tracker, requests } = await longLists(50_000, issue)
    expect(await tracker.issuesLabelled('action-item')).toHaveLength(perPage)
    expect(requests).toHaveLength(1)
  })
})

test('a list without end is an error, and not an endless run', async () => {
  const { tracker, requests } = await longLists(Number.POSITIVE_INFINITY, (index) => ({
    ...issue(index),
    body: '',
  }))
  await expect(tracker.issuesBy([me])).rejects.toMatchObject({
    name: 'UnexpectedAnswerError',
    message: expect.stringContaining('more than 1000 pages'),
  })
  expect(requests).toHaveLength(1_000)
}, 60_000)

test('an issue with ten thousand comments gets one more, and its own is looked for once', async () => {
  const { tracker, requests } = await longLists(10_000, (id) => ({
    id,
    user: { login: 'ada' },
    body: 'Me too',
  }))
  const comment = { key: 'key-1', body: 'Raised again. <!-- key-1 -->' }
  await tracker.edit(1, patch({ comments: [comment] }))
  const path = '/repos/octo-org/minutes/issues/1'
  expect(requests).toEqual([
    ...Array(100).fill(`GET ${path}/comments`),
    `POST ${path}/comments`,
    `GET ${path}`,
  ])
}, 30_000)
