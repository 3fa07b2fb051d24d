import { afterEach, describe, expect, test } from '@jest/globals'
import { startGitHub } from '../../dev/github/start-github.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'
import { printAgenda } from '../../src/cli/agenda.js'
import type { Arguments } from '../../src/cli/command.js'
import { runCommandLine } from '../../src/cli/command-line.js'
import { type FakeTerminal, fakeTerminal } from './fake-terminal.js'

const notes = {
  'board/2026-05-07.md': `---
title: Board call
teams: [board]
---

## TODOs and Decisions

RD: Write the release notes by May 20, 2026.

We use main.
`,
  'notes/2026-05-14.md': `# Weekly

## TODOs and Decisions

RD: Ask **everyone** about signing_keys_2.

SK: Old news (done)
`,
  'notes/2021-01-07.md': `# 2021-01-07

## TODOs and Decisions

SK: Clean up.
`,
  '.github/minutes.yml': 'owners:\n  RD: razvand\n',
}

const clock = createSimulatedClock('2026-06-01T08:00:00Z')
const nowhere = { GITHUB_SHA: 'c0ffee' }
const here = { ...nowhere, GITHUB_REPOSITORY: 'octo-org/minutes' }

function given(options: Readonly<Record<string, string>> = {}): Arguments {
  return {
    files: [],
    option: (name) => options[name] ?? '',
    isSet: (name) => options[name] === 'set',
  }
}

let terminal: FakeTerminal
afterEach(() => terminal.remove())

test('is Markdown for the next meeting, from the notes alone', async () => {
  terminal = await fakeTerminal(notes, nowhere)
  expect(await printAgenda(given(), terminal, clock)).toBe(0)
  expect(terminal.written()).toBe(
    `# Open action items and recent decisions, 2026-06-01

2 open action items, **1 overdue**.

## RD, \`razvand\` (2)

- Write the release notes by May 20, 2026 · **overdue since 2026-05-20** · Board call, 2026-05-07 (25 days)
- Ask everyone about signing\\_keys\\_2 · Weekly, 2026-05-14 (18 days)

## Recent decisions

- We use main · Board call, 2026-05-07

Left out: items without an issue, of meetings before 2026-03-03 (1). --since reaches further.
`,
  )
  expect(terminal.said()).toBe(
    `This is from the notes alone. Option --repository: expected \`owner/name\`, as neither GITHUB_REPOSITORY nor the remote \`origin\` tells it; found nothing.
Left out: items without an issue, of meetings before 2026-03-03 (1). --since reaches further.
`,
  )
})

test('is not escaped where a person reads it in a window, and says once what it leaves out', async () => {
  terminal = await fakeTerminal(notes, here)
  await printAgenda(given(), { ...terminal, columns: 80 }, clock)
  expect(terminal.written()).toContain(
    '- Ask everyone about signing_keys_2 · [Weekly, 2026-05-14](',
  )
  expect(terminal.written()).toContain('Left out: items')
  expect(terminal.said()).not.toContain('Left out')
})

test('names of all are one owner', async () => {
  const text = '# Weekly\n\n## TODOs and Decisions\n\nEveryone: Vote.\n\nAll: Read the notes.\n'
  terminal = await fakeTerminal({ 'notes/2026-05-14.md': text }, nowhere)
  await printAgenda(given(), terminal, clock)
  expect(terminal.written().match(/^## .*/gm)).toEqual(['## Everyone (2)'])
})

test('links to the notes where the repository is known', async () => {
  terminal = await fakeTerminal(notes, here)
  await printAgenda(given(), terminal, clock)
  expect(terminal.written()).toContain(
    '[Board call, 2026-05-07](https://github.com/octo-org/minutes/blob/c0ffee/board/2026-05-07.md?plain=1#L8)',
  )
  expect(terminal.said()).toContain('there is no token')
})

test.each([
  [{ series: 'notes/**' }, 'Ask everyone', 'release notes'],
  [{ team: 'Board' }, 'release notes', 'Ask everyone'],
  [{ since: '2026-05-10' }, 'Ask everyone', 'release notes'],
])('is narrowed by %j', async (options, there, absent) => {
  terminal = await fakeTerminal(notes, nowhere)
  await printAgenda(given(options), terminal, clock)
  expect(terminal.written()).toContain(there)
  expect(terminal.written()).not.toContain(absent)
})

test('refuses a series that is none', async () => {
  terminal = await fakeTerminal(notes, nowhere)
  await expect(printAgenda(given({ series: 'x/**' }), terminal, clock)).rejects.toThrow(
    'no meeting matches --series and --team',
  )
})

test('is JSON where that is wanted', async () => {
  terminal = await fakeTerminal(notes, nowhere)
  await printAgenda(given({ json: 'set', series: 'board/*' }), terminal, clock)
  const at = { path: 'board/2026-05-07.md', date: '2026-05-07', meeting: 'Board call' }
  expect(JSON.parse(terminal.written())).toEqual({
    version: 1,
    today: '2026-06-01',
    open: [
      {
        title: 'Write the release notes by May 20, 2026',
        owners: [{ name: 'RD', logins: ['razvand'] }],
        due: '2026-05-20',
        overdue: true,
        raised: [{ ...at, line: 8 }],
        issue: null,
        inNotes: true,
      },
    ],
    decisions: [{ title: 'We use main', at: { ...at, line: 10 }, issue: null }],
  })
})

describe('with a token', () => {
  test('an item whose issue is closed is not open, and an old one whose issue is open is', async () => {
    const github = await startGitHub()
    try {
      terminal = await fakeTerminal(notes, {
        ...here,
        GITHUB_TOKEN: 'ghs_workflow',
        GITHUB_API_URL: github.url,
      })
      github.repository().heads.set('main', 'c0ffee')
      expect(await runCommandLine(['sync'], terminal)).toBe(0)
      const issues = await github.issues()
      const closed = issues.find(({ title }) => title.startsWith('Ask'))
      await github.as('ada').edit(closed?.number ?? 0, { state: 'closed' })

      const reader = await fakeTerminal(notes, { ...terminal.environment, GITHUB_TOKEN: 'ghp_ada' })
      await printAgenda(given(), reader, clock)
      await reader.remove()
      expect(reader.written()).not.toContain('Ask everyone')
      expect(reader.written()).toMatch(/\[\\#\d+\]\(\S+\) Clean up · \[2021-01-07\]/)
    } finally {
      await github.close()
    }
  })
})
