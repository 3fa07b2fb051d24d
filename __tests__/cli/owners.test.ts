import { execFileSync } from 'node:child_process'
import { afterEach, expect, test } from '@jest/globals'
import { runCommandLine } from '../../src/cli/command-line.js'
import { parseConfig } from '../../src/config/load-config.js'
import { type FakeTerminal, fakeTerminal } from './fake-terminal.js'

const notes = {
  'notes/2022-06-30.md': `---
participants:
  - Ana Pop (AP, @anapop)
  - Simon Kuenzer
---

## TODOs and Decisions

AP: Write the docs.

SK/RD: Review.
`,
}

let terminal: FakeTerminal
afterEach(() => terminal.remove())

function git(...words: readonly string[]) {
  execFileSync('git', ['-C', terminal.folder, ...words], { stdio: 'ignore' })
}

test('prints a directory that the configuration takes as it is', async () => {
  terminal = await fakeTerminal(notes)
  git('init')
  git('add', '.')
  git(
    ...['-c', 'user.name=Răzvan Deaconescu', '-c', 'user.email=1+razvand@users.noreply.github.com'],
    ...['commit', '-m', 'Notes'],
  )
  expect(await runCommandLine(['owners', 'notes/2022-06-30.md'], terminal)).toBe(0)
  expect(terminal.written()).toContain(`
owners:
  # 1 item, last 2022-06-30; perhaps Ana Pop (@anapop)
  AP: anapop
  # 1 item, last 2022-06-30; a git author: Răzvan Deaconescu (@razvand)
  # RD: razvand
  # 1 item, last 2022-06-30; perhaps Simon Kuenzer
  # SK: LOGIN
`)
  const { directory } = await parseConfig('.github/minutes.yml', terminal.written())
  expect([...directory]).toEqual([['AP', { members: ['anapop'], labels: [], mention: false }]])
})

test('needs no history, and leaves out who is known', async () => {
  terminal = await fakeTerminal({ ...notes, '.github/minutes.yml': 'owners: { ap: a, sk: b }\n' })
  expect(await runCommandLine(['owners', 'notes/2022-06-30.md'], terminal)).toBe(0)
  expect(terminal.written().match(/^ +# \w+(?=: )/gm)).toEqual(['  # RD'])
})
