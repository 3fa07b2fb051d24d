import { describe, expect, test } from '@jest/globals'
import { readRunEvent } from '../../src/inputs/run-event.js'

const environment = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'c0ffee',
  GITHUB_REPOSITORY: 'octo-org/notes',
  GITHUB_WORKSPACE: '/workspace',
}

const eventOf = (repository: object): string => JSON.stringify({ repository })

const repository = { default_branch: 'trunk', private: false, fork: false }

test('the runner says who woke the run, where, and at which commit', () => {
  expect(readRunEvent(environment, null)).toEqual({
    name: 'push',
    ref: 'refs/heads/main',
    commit: 'c0ffee',
    repository: { owner: 'octo-org', name: 'notes' },
    facts: null,
    pullRequest: null,
    workspace: '/workspace',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
  })
})

test('a server of its own is taken from the environment', () => {
  const server = {
    GITHUB_SERVER_URL: 'https://git.example.org/',
    GITHUB_API_URL: 'https://git.example.org/api/v3',
  }
  expect(readRunEvent({ ...environment, ...server }, null)).toMatchObject({
    serverUrl: 'https://git.example.org',
    apiUrl: 'https://git.example.org/api/v3',
  })
})

test.each([
  [{}, { visibility: 'public', issuesEnabled: null }],
  [{ private: true }, { visibility: 'private' }],
  [{ private: true, visibility: 'internal' }, { visibility: 'internal' }],
  [{ fork: true }, { fork: true }],
  [{ has_issues: false }, { issuesEnabled: false }],
])('the event tells about the repository: %j', (given, facts) => {
  expect(readRunEvent(environment, eventOf({ ...repository, ...given })).facts).toMatchObject({
    defaultBranch: 'trunk',
    ...facts,
  })
})

test.each(['', 'not JSON', '{}', '{"repository":null}', '{"repository":{"private":"no"}}'])(
  'an event that tells nothing about the repository leaves it to be asked: %j',
  (event) => {
    expect(readRunEvent(environment, event).facts).toBeNull()
  },
)

test.each(['GITHUB_EVENT_NAME', 'GITHUB_SHA', 'GITHUB_REPOSITORY', 'GITHUB_WORKSPACE'])(
  'outside of Actions, where %s is missing, the command line is recommended',
  (name) => {
    expect(() => readRunEvent({ ...environment, [name]: undefined }, null)).toThrow(
      `Variable ${name}: expected the value that GitHub Actions sets; outside Actions, use the command line; found nothing.`,
    )
  },
)

describe('the pull request', () => {
  const pullRequest = (head: object | null) =>
    readRunEvent(
      environment,
      JSON.stringify({
        number: 7,
        pull_request: { base: { repo: { id: 1 } }, head: { repo: head } },
      }),
    ).pullRequest

  test.each([
    [{ id: 1 }, 'same-repository'],
    [{ id: 2 }, 'fork'],
    [null, 'fork'],
  ])('of commits in %j comes from: %s', (head, from) => {
    expect(pullRequest(head)).toEqual({ number: 7, from })
  })
})
