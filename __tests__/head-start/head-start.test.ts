import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type EmulatedGitHub, startGitHub } from '../../dev/github/start-github.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'
import { headStart } from '../../src/head-start.js'
import { createGitHubTracker } from '../../src/tracker/github-tracker.js'

let github: EmulatedGitHub
beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

const requests = () => github.requests.map(({ method, path }) => `${method} ${path}`)

describe('the head start', () => {
  test.each([
    ['ghs_workflow', '', 'github-actions[bot]', 'POST /graphql'],
    ['ghs_workflow', '/api/v3/', 'github-actions[bot]', 'POST /graphql'],
    ['ghp_ada', '', 'ada', 'GET /user'],
    [' ghp_ada\n', '/api/v3', 'ada', 'GET /user'],
  ])(
    'asks for %j on a server at %j what the run asks first, so that it asks no second time',
    async (token, root, login, request) => {
      const apiUrl = `${github.url}${root}`
      const { fetch, sent } = headStart({ INPUT_TOKEN: token, GITHUB_API_URL: apiUrl })
      await sent
      const tracker = createGitHubTracker({
        repository: { owner: 'octo-org', name: 'minutes' },
        token: token.trim(),
        apiUrl: apiUrl.replace(/\/$/, ''),
        userAgent: 'minutes-to-issues',
        clock: createSimulatedClock(),
        maxWaitMs: 0,
        writePauseMs: null,
        signal: new AbortController().signal,
        fetch,
      })
      expect(await tracker.whoAmI()).toBe(login)
      expect(requests()).toEqual([request])
      expect(tracker.requests()).toBe(1)
    },
  )

  test.each([
    ['no token', { INPUT_TOKEN: '' }],
    ['a token in two lines', { INPUT_TOKEN: 'ghp_ada\nghp_grace' }],
    ['a server that no token should go to', { GITHUB_API_URL: 'https://ada:secret@github.test' }],
    ['a proxy, which takes more than there is yet', { https_proxy: 'http://127.0.0.1:9' }],
  ])('asks nothing with %s', async (_, environment) => {
    const { sent } = headStart({
      INPUT_TOKEN: 'ghp_ada',
      GITHUB_API_URL: github.url,
      ...environment,
    })
    await sent
    expect(requests()).toEqual([])
  })
})
