import { expect, test } from '@jest/globals'
import { parseRemote } from '../../src/cli/remote.js'

test.each([
  ['https://github.com/octo-org/tools.git', 'github.com', 'octo-org', 'tools'],
  ['https://github.com/octo-org/tools', 'github.com', 'octo-org', 'tools'],
  ['https://someone@git.example.org/octo-org/tools.git/', 'git.example.org', 'octo-org', 'tools'],
  ['git@github.com:octo-org/tools.js.git', 'github.com', 'octo-org', 'tools.js'],
  ['ssh://git@github.com:22/octo-org/tools.git', 'github.com', 'octo-org', 'tools'],
  ['ssh://git@ssh.github.com:443/octo-org/tools.git', 'github.com', 'octo-org', 'tools'],
  ['https://GitHub.com/octo-org/tools', 'github.com', 'octo-org', 'tools'],
])('%s is a repository on GitHub', (address, host, owner, name) => {
  expect(parseRemote(address)).toEqual({ host, repository: { owner, name } })
})

test.each([
  '/srv/git/tools.git',
  '../tools',
  'file:///srv/git/octo-org/tools',
  'https://github.com/tools',
])('%s is none', (address) => {
  expect(parseRemote(address)).toBeNull()
})
