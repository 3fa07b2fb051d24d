import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ActionRun } from '../../dev/runner/run-action.js'
import { runCommandLine } from '../../src/cli/command-line.js'
import { fakeTerminal } from '../cli/fake-terminal.js'
import { type Stage, setStage, writes } from '../e2e/stage.js'

let stage: Stage
beforeEach(async () => {
  stage = await setStage()
})
afterEach(() => stage.close())

const good = '## Action items\n\n- Ada: write the release notes\n'
const told = ({ log, summary, outputs, annotations }: ActionRun): string =>
  `${log}${summary}${JSON.stringify(outputs)}${JSON.stringify(annotations)}`

describe('a note full of workflow commands', () => {
  const command = '::set-output name=x::y'
  const breaks = ['\r', '\u0085', '\u2028', '\u2029', '\u000b', '\f', '%0A', '%0D', ' ', '\t']
  const hostile = [
    `- Ada: ${command}`,
    '- Ada: see ##[set-output name=x]y and ##[error]z',
    ...breaks.map((end) => `- Ada: a${end}${command}${end}##[add-path]/evil`),
    '- ::add-mask::e : take the e out of the log',
  ].join('\n')

  test('has none of them obeyed, wherever its text is told', async () => {
    await stage.push({
      'notes/2026-05-07.md': `---\ntitle: "${command}"\nparticipants: ["${command} (XY)"]\n---\n\n${good}${hostile}\n`,
      'notes/::error::x ##[y](z) %0A #?&<b>/2026-05-14.md': good,
    })
    const run = await stage.run()
    expect(run.outputs['failed']).toBe('0')
    expect(run.masked).toEqual(['ghs_workflow'])
    expect(Object.keys(run.outputs)).not.toContain('x')
    expect(run.log).not.toContain('##[')
    expect(run.log).not.toMatch(/^\s*::/m)
    expect(run.annotations.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(run.summary).not.toMatch(/<b>|<img/)
    stage.requests()
    expect((await stage.run()).outputs['unchanged']).toBe(run.outputs['created'])
    expect(writes(stage.requests())).toEqual([])
  })
})

// Windows allows no such names.
const whereNamesAreFree = process.platform === 'win32' ? test.skip : test

whereNamesAreFree.each([
  ['that no run takes for minutes', ['notes/a\n::error::x.md']],
  ['that is missing', ['notes/b\n \u2003::error::x ##[error]y.md']],
  ['of a folder without notes', ['notes/c\r::error::x']],
  ['of a folder with others', ['d\n::error::x']],
  ['of a configuration', ['--config', 'e\n::error::x.yml', 'notes']],
])('the name of a file %s issues no workflow command', async (_, words) => {
  const terminal = await fakeTerminal({
    'notes/a\n::error::x.md': '# Ideas\n',
    'notes/c\r::error::x/README.md': '# No notes\n',
    'd\n::error::x/2026-05-07.md': good,
    'd\n::error::x/README.md': '# No notes\n',
    'e\n::error::x.yml': 'unknown: 1\n',
  })
  try {
    await runCommandLine(['lint', ...words], terminal)
    expect(terminal.said()).toContain('error')
    expect(terminal.said() + terminal.written()).not.toMatch(/^\s*::|##\[/m)
  } finally {
    await terminal.remove()
  }
})

const hostile = `---
participants: ['##[debug]Zed Quist (ZQ)']
---

## Action items

- ZQ: read ##[add-mask]it
- ##[error]ABC: ::error::y
`

test.each([
  ['parse', ['parse']],
  ['parse --json', ['parse', '--json']],
  ['lint', ['lint']],
  ['lint --format sarif', ['lint', '--format', 'sarif']],
  ['owners', ['owners']],
])('%s prints nothing of a note that a runner would obey', async (_, words) => {
  const terminal = await fakeTerminal({
    '.github/minutes.yml': 'owners: { AB: ab }\n',
    'notes/2026-05-07.md': hostile,
  })
  try {
    await runCommandLine([...words, 'notes/2026-05-07.md'], terminal)
    const written = terminal.written()
    expect(written).toContain('ZQ')
    expect(written).not.toMatch(/^\s*::|##\[/m)
    if (words.length > 1) expect(JSON.stringify(JSON.parse(written))).toContain('ZQ')
  } finally {
    await terminal.remove()
  }
})

test('a path of odd characters is linked, annotated and found again', async () => {
  const path = "notes/-a ](b) <c> 100% #1 ?x=y & 'é' 漢/2026-05-07.md"
  await stage.push({ [path]: '## Action items\n\n- Zed: write the notes\n' })
  const run = await stage.run()
  expect(run).toMatchObject({ exitCode: 0, outputs: { created: '1' } })
  expect(run.annotations.map(({ properties }) => properties['file'])).toEqual([path])
  const [issue] = await stage.github.issues()
  const [, link = ''] = /\]\((https:[^)\s]+)\)/.exec(issue?.body ?? '') ?? []
  expect(decodeURIComponent(new URL(link).pathname)).toMatch(/\/2026-05-07\.md$/)
  expect(decodeURIComponent(new URL(link).pathname)).toContain(path)
  expect((await stage.run()).outputs).toMatchObject({ unchanged: '1', created: '0' })
})

describe('the token is told to nobody', () => {
  test.each([
    ['without the right to write', { inputs: { token: 'ghs_readonly' } }],
    ['that is wrong', { inputs: { token: 'ghs_mistyped' } }],
    ['pasted with a line break', { inputs: { token: 'ghs_two\nlines' } }],
    [
      'to a server that is not there',
      { apiUrl: 'http://127.0.0.1:9', inputs: { 'max-wait': '0 seconds' } },
    ],
    ['to an address with a password', { apiUrl: 'https://me:ghs_workflow@ghe.example/api/v3' }],
    ['to no address', { apiUrl: 'ghe.example/api/v3' }],
    ['to a file', { apiUrl: 'file:///etc/passwd' }],
    ['for a repository that is missing', { inputs: { repository: 'octo-org/missing' } }],
    ['on an event that is refused', { event: 'pull_request_target' }],
  ])('%s', async (_, step) => {
    await stage.push({ 'notes/2026-05-07.md': good })
    const run = await stage.run(step)
    expect(run.exitCode).toBe(1)
    expect(told(run)).not.toMatch(/ghs_/)
    expect(told(run)).not.toMatch(/\n +at /)
    expect(await stage.github.issues()).toEqual([])
  })
})

test('an App’s token after the workflow’s own doubles nothing, and the report names `trusted-authors`', async () => {
  await stage.push({ 'notes/2026-05-07.md': good })
  await stage.run()
  const changed = await stage.run({ inputs: { token: 'ghs_app' } })
  expect(changed).toMatchObject({ exitCode: 1, outputs: { created: '0', withheld: '1' } })
  expect(told(changed)).toContain('trusted-authors')
  await stage.push({ '.github/minutes.yml': "trusted-authors: ['github-actions[bot]']\n" })
  const trusted = await stage.run({ inputs: { token: 'ghs_app' } })
  expect(trusted).toMatchObject({ exitCode: 0, outputs: { created: '0', unchanged: '1' } })
  expect(await stage.github.issues()).toHaveLength(1)
})

test('a pull request from a fork writes nothing, whatever its configuration allows', async () => {
  await stage.push({
    'notes/2026-05-07.md': good,
    '.github/minutes.yml': 'owners: { Ada: ada }\ntrusted-authors: [ada]\nremoved: close\n',
  })
  const run = await stage.run({
    event: 'pull_request',
    ref: 'refs/pull/1/merge',
    inputs: { token: 'ghs_readonly' },
  })
  expect(run).toMatchObject({ exitCode: 0, outputs: { applied: 'false', created: '1' } })
  expect(writes(stage.requests())).toEqual([])
})

test.each([
  ['a run of an older commit', { commit: 'a'.repeat(40) }],
  ['a dispatch on another branch', { event: 'workflow_dispatch', ref: 'refs/heads/feature' }],
  ['a tag', { ref: 'refs/tags/v1' }],
  ['a comment on an issue', { event: 'issue_comment' }],
  ['the end of another workflow', { event: 'workflow_run' }],
])('%s undoes nothing that newer notes say', async (_, step) => {
  await stage.push({ 'notes/2026-05-07.md': good })
  await stage.run()
  const before = await stage.github.issues()
  if ('commit' in step) stage.github.repository().heads.set('main', 'b'.repeat(40))
  await stage.workspace.commit({
    'notes/2026-05-07.md': '## Action items\n\n- ~~Ada: write the release notes~~\n',
  })
  const run = await stage.run(step)
  expect(run).toMatchObject({ exitCode: 0, outputs: { applied: 'false' } })
  expect(await stage.github.issues()).toEqual(before)
})
