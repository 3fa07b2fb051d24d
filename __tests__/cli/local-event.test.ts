import { expect, test } from '@jest/globals'
import { localEvent } from '../../src/cli/local-event.js'
import type { Environment } from '../../src/inputs/run-event.js'
import { readInputs } from '../../src/inputs.js'

const inputs = readInputs({ read: () => '', label: (name) => name, today: '2026-05-07' })

/** The server that the token would go to, from a clone of `remote`. */
function apiOf(remote: string, environment: Environment = {}): string {
  const checkout = { commit: 'c'.repeat(40), ref: 'refs/heads/main', remote }
  return localEvent(inputs, environment, '/work-tree', checkout).apiUrl
}

test('a clone of github.com needs no word about the server', () => {
  expect(apiOf('git@github.com:octo-org/tools.git')).toBe('https://api.github.com')
})

test.each(['https://git.example.org/octo-org/tools.git', 'git@github-work:octo-org/tools.git'])(
  'the token is not sent to where %s comes from',
  (remote) => {
    expect(() => apiOf(remote)).toThrow(/^Remote `origin`: expected github\.com\. .*GH_HOST/)
  },
)

test.each<[string, Environment, string]>([
  ['GH_HOST', { GH_HOST: 'git.example.org' }, 'https://git.example.org/api/v3'],
  ['GH_HOST', { GH_HOST: 'github.com' }, 'https://api.github.com'],
  [
    'GITHUB_SERVER_URL',
    { GITHUB_SERVER_URL: 'https://git.example.org/' },
    'https://git.example.org/api/v3',
  ],
  [
    'GITHUB_API_URL',
    { GITHUB_API_URL: 'https://api.example.org', GH_HOST: 'git.example.org' },
    'https://api.example.org',
  ],
])('it goes to the server that %s names, wherever the clone comes from', (_, environment, api) => {
  expect(apiOf('https://elsewhere.example/octo-org/tools.git', environment)).toBe(api)
})

test('an address that would tell a password is refused', () => {
  expect(() =>
    apiOf('https://github.com/octo-org/tools', { GH_HOST: 'ana:secret@git.example.org' }),
  ).toThrow(
    /^Variable GITHUB_SERVER_URL: expected an address .*; found "an address with a user name/,
  )
})
