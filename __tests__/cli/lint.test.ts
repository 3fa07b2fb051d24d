import { afterEach, describe, expect, test } from '@jest/globals'
import { runCommandLine } from '../../src/cli/command-line.js'
import { type FakeTerminal, fakeTerminal } from './fake-terminal.js'

const config = 'owners:\n  SK: skuenzer\n'

const doubtful = `---
date: 2022-01-10
title: Weekly
participants:
  - Răzvan Deaconescu
---

## TODOs and Decisions

SK: Ship by 2022-02-31.

RD: Write the release notes.
`

const broken = '---\ntitle: [\n---\n\n## TODOs and Decisions\n\nSK: Ship.\n'

let terminal: FakeTerminal
afterEach(() => terminal.remove())

async function lint(words: readonly string[], files: Readonly<Record<string, string>>) {
  terminal = await fakeTerminal(files)
  return runCommandLine(['lint', ...words], terminal)
}

describe('lint', () => {
  test('tells what is doubtful by line, and how to mend it', async () => {
    const files = { 'a.md': doubtful, '.github/minutes.yml': config }
    expect(await lint(['a.md'], files)).toBe(0)
    const [date = '', owner = '', ...rest] = terminal.written().split('\n')
    expect(date).toMatch(/^a\.md:10:\d+: warning: .*2022-02-31.* \(impossible-date\)$/)
    expect(owner).toMatch(
      /^a\.md:12:1: warning: Nobody is assigned for "RD".* \(unresolved-owner\)/,
    )
    expect(owner).toContain('It may stand for Răzvan Deaconescu.')
    expect(owner).toContain('Add `RD: LOGIN` under `owners:`')
    expect(rest).toEqual([''])
    expect(terminal.said()).toBe('2 warnings in 1 note.\n')
  })

  const twice = `${doubtful}\nRD: Update the site.\n\nRD/SK: Review.\n`

  test('says once what it says of several lines, and counts each', async () => {
    await lint(['a.md'], { 'a.md': twice, '.github/minutes.yml': config })
    expect(terminal.written().match(/Nobody is assigned/g)).toHaveLength(1)
    expect(terminal.written()).toMatch(
      /^a\.md:12:1: .* Also in lines 14, 16\. \(unresolved-owner\)$/m,
    )
    expect(terminal.said()).toBe('4 warnings in 1 note.\n')
  })

  test('says it line by line where a program annotates the lines', async () => {
    await lint(['--format', 'github', 'a.md'], { 'a.md': twice, '.github/minutes.yml': config })
    expect(terminal.written().match(/line=\d+(?=.*Nobody is assigned)/g)).toEqual([
      'line=12',
      'line=14',
      'line=16',
    ])
  })

  test('asks for no owners where no directory says who they are', async () => {
    await lint(['a.md'], { 'a.md': doubtful })
    expect(terminal.written()).not.toContain('unresolved-owner')
    expect(terminal.said()).toContain('Owners were not checked: no configuration')
  })

  test('asks for owners of what would open an issue, whatever other notes say of it', async () => {
    const head = '## TODOs and Decisions\n\n'
    await lint(['.'], {
      '2022-01-10.md': `${head}RD: Ship.\n\nAB: Meet. (no issue)\n\nCD: Test. (done)\n`,
      '2022-01-17.md': `${head}RD: Ship. (done)\n\nRD: Write the notes.\n`,
      '.github/minutes.yml': config,
    })
    expect(terminal.written().match(/^\S+(?=: warning: Nobody is assigned for "RD")/gm)).toEqual([
      '2022-01-10.md:3:1',
      '2022-01-17.md:5:1',
    ])
    expect(terminal.said()).toBe('2 warnings in 2 notes.\n')
  })

  test('keeps the order in which the files were named', async () => {
    await lint(['b.md', 'a.md'], { 'a.md': doubtful, 'b.md': doubtful })
    expect(terminal.written().match(/^\w+\.md/gm)).toEqual(['b.md', 'a.md'])
  })

  test.each([
    ['an error', ['broken.md'], 1],
    ['a warning', ['a.md'], 0],
    ['a warning that counts', ['--fail-on', 'warning', 'a.md'], 1],
    ['a notice that counts', ['--fail-on', 'notice', 'fine.md'], 0],
    ['a missing file', ['missing.md'], 1],
    ['an unknown format', ['--format', 'xml', 'a.md'], 2],
    ['an unknown severity', ['--fail-on', 'never', 'a.md'], 2],
  ])('%s: exit code of lint %j is %i', async (_, words, code) => {
    const fine = '## TODOs and Decisions\n\nSK: Ship.\n'
    expect(await lint(words, { 'a.md': doubtful, 'broken.md': broken, 'fine.md': fine })).toBe(code)
  })

  test('says which formats there are', async () => {
    await lint(['--format', 'xml', 'a.md'], { 'a.md': doubtful })
    expect(terminal.said()).toBe(
      'Option --format: expected one of text, github, sarif; found "xml".\n',
    )
  })

  test('annotates lines in a workflow', async () => {
    await lint(['--format', 'github', 'a,b.md'], { 'a,b.md': doubtful })
    expect(terminal.written()).toMatch(
      /^::warning file=a%2Cb\.md,line=10,col=\d+,title=Impossible date::.*\n$/,
    )
  })

  test('prints SARIF', async () => {
    await lint(['--format', 'sarif', 'a.md', 'broken.md'], {
      'a.md': doubtful,
      'broken.md': broken,
    })
    const { runs } = JSON.parse(terminal.written())
    expect(
      runs[0].results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]),
    ).toEqual([
      ['impossible-date', 'warning'],
      ['broken-front-matter', 'error'],
    ])
  })
})
