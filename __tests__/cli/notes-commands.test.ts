import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCommandLine } from '../../src/cli/command-line.js'
import { createTerminal } from './terminal.js'

const note = `---
date: 2026-05-07
title: Tools meeting
teams: [tools]
participants:
  - Rosalind Lee (RL)
  - Mira Khan (@mira-k)
---

## TODOs and Decisions

RL: Write the release notes by May 20, 2026:
* what is new
* what is gone

- [x] Mira: Find speakers

RL: Renew the certificate.

We release on Thursdays.
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  await writeFile(join(folder, 'note.md'), note)
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...words: readonly string[]) {
  const terminal = createTerminal({ folder })
  const exitCode = await runCommandLine(words, terminal)
  return { exitCode, written: terminal.written(), said: terminal.said().join('\n') }
}

describe('parse', () => {
  test('prints the documented shape', async () => {
    const { exitCode, written } = await run('parse', '--json', 'note.md')
    expect(exitCode).toBe(0)
    expect(JSON.parse(written)).toEqual([
      {
        path: 'note.md',
        date: '2026-05-07',
        datetime: null,
        title: 'Tools meeting',
        teams: ['tools'],
        participants: ['Rosalind Lee (RL)', 'Mira Khan (@mira-k)'],
        sections: [{ line: 10, heading: 'TODOs and Decisions' }],
        items: [
          {
            kind: 'action',
            owners: ['RL'],
            text: 'Write the release notes by May 20, 2026:',
            title: 'Write the release notes by May 20, 2026',
            done: false,
            due: '2026-05-20',
            line: 12,
            endLine: 14,
            details: ['- [ ] what is new', '- [ ] what is gone'],
          },
          expect.objectContaining({
            owners: ['Mira'],
            title: 'Find speakers',
            done: true,
            line: 16,
          }),
          expect.objectContaining({ owners: ['RL'], due: null, line: 18, details: [] }),
          expect.objectContaining({ kind: 'decision', owners: [], line: 20 }),
        ],
        findings: [],
      },
    ])
  })

  test('prints a list for people without --json', async () => {
    const { written } = await run('parse', 'note.md')
    expect(written).toBe(`note.md: Tools meeting, 2026-05-07
    12  action    [RL] Write the release notes by May 20, 2026 (due 2026-05-20)
    16  action    [Mira] Find speakers (done)
    18  action    [RL] Renew the certificate
    20  decision  [–] We release on Thursdays
`)
  })

  test.each([
    ['no date', 'call.md', '## Action items\n\n- RL: Write it down\n', /it has no date/],
    [
      'no people',
      '2026-05-07.md',
      '## Next steps\n\n- RL: Write it down\n',
      /names no participants/,
    ],
    ['no section', '2026-05-07.md', '# Tools\n\nRL: Write it down\n', /it has no section/],
  ])('says why no run would open issues for it: %s', async (_, path, text, reason) => {
    await writeFile(join(folder, path), text)
    expect((await run('parse', path)).written).toMatch(reason)
    expect((await run('lint', path)).said).toMatch(reason)
  })

  test('shows what a note says about issues', async () => {
    const items = ['- RL: One (no issue)', '- RL: Two (tracked in #3)', '- RL: Four (#5)']
    await writeFile(join(folder, '2026-05-07.md'), `## Action items\n\n${items.join('\n')}\n`)
    const { written } = await run('parse', '2026-05-07.md')
    expect(written).toContain('One (no issue)\n')
    expect(written).toContain('Two (tracked in #3)\n')
    expect(written).toContain('Four (is #5)\n')
  })

  test('takes another configuration by --config', async () => {
    await writeFile(join(folder, 'other.yml'), 'headings: { actions: [Homework] }')
    await writeFile(join(folder, 'home.md'), '## Homework\n\n- RL: Write it down\n')
    const { written } = await run('parse', '--json', '--config', 'other.yml', 'home.md')
    expect(JSON.parse(written)).toMatchObject([{ items: [{ title: 'Write it down' }] }])
    expect((await run('parse', '--config', 'gone.yml', 'home.md')).exitCode).not.toBe(0)
  })

  test('reads a note without a date, too', async () => {
    await writeFile(join(folder, 'undated.md'), '## Action items\n\n- RL: Write it down\n')
    const { written } = await run('parse', '--json', 'undated.md')
    expect(JSON.parse(written)).toMatchObject([{ date: null, items: [{ owners: ['RL'] }] }])
  })

  test('follows the configuration of the folder', async () => {
    await mkdir(join(folder, '.github'))
    await writeFile(join(folder, '.github/minutes.yml'), 'headings: { actions: [Homework] }')
    await writeFile(join(folder, 'home.md'), '## Homework\n\n- RL: Write it down\n')
    const { written } = await run('parse', '--json', 'home.md')
    expect(JSON.parse(written)).toMatchObject([{ items: [{ title: 'Write it down' }] }])
  })

  test('goes on after a file that cannot be read, names it, and ends with 1', async () => {
    await writeFile(join(folder, 'latin.md'), Buffer.from([0xe9, 0x0a]))
    const { exitCode, written, said } = await run(
      'parse',
      '--json',
      'gone.md',
      'latin.md',
      'note.md',
    )
    expect(exitCode).toBe(1)
    expect(JSON.parse(written)).toHaveLength(1)
    expect(said).toMatch(/^gone\.md: there is no such file or folder\nlatin\.md: .*not UTF-8/)
  })

  test('reads the notes of a folder, and nothing else that lies there', async () => {
    await mkdir(join(folder, 'notes/2026'), { recursive: true })
    const item = '## Action items\n\n- RL: Write it down\n'
    const files = {
      'notes/2026/2026-05-07.md': item,
      'notes/2026-05-14.org': '* Action items\n\n- RL: Write it down\n',
      'notes/README.md': 'How we take notes.\n',
      'notes/undated.md': item,
      'notes/2026-05-14.txt': item,
    }
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
    const { exitCode, written } = await run('parse', '--json', 'notes')
    expect(exitCode).toBe(0)
    expect(JSON.parse(written).map(({ path }: { path: string }) => path)).toEqual(
      // The last one has a word to say: it lacks a date.
      ['2026-05-14.org', '2026/2026-05-07.md', 'undated.md'].map((path) => join('notes', path)),
    )
  })

  test('says so where a folder holds no notes', async () => {
    await mkdir(join(folder, 'empty'))
    expect(await run('parse', '--json', 'empty')).toEqual({
      exitCode: 0,
      written: '[]\n',
      said: 'empty: no meeting notes in this folder',
    })
  })
})
