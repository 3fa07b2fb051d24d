import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { defaultConfig, readingOf } from '../../src/config/config.js'
import type { Note } from '../../src/domain/minutes.js'
import { readNoteTree } from '../../src/minutes/note-tree.js'

const good = '# Meeting\n\n## Action items\n\n- Ada: write the release notes\n'

let root: string
let workspace: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hostile-tree-'))
  workspace = join(root, 'workspace')
  await mkdir(join(workspace, 'notes'), { recursive: true })
  await writeFile(join(workspace, 'notes/2026-05-07.md'), good)
})
afterEach(() => rm(root, { recursive: true }))

async function read(globs: readonly string[]): Promise<readonly Note[]> {
  return (await readNoteTree(workspace, globs, readingOf(defaultConfig))).notes
}

const pathOf = (note: Note): string => (note.kind === 'minutes' ? note.minutes.path : note.path)
const itemsOf = (notes: readonly Note[]) =>
  notes.flatMap((note) => (note.kind === 'minutes' ? note.minutes.items : []))

// Windows lets only administrators make links.
const whereLinksAre = process.platform === 'win32' ? test.skip : test

describe('what lies outside of the workspace is not read', () => {
  beforeEach(() => writeFile(join(root, '2026-05-08.md'), good))

  test('a glob does not lead out of the workspace', async () => {
    const notes = await read(['**/*.md', '../*.md', `${root}/*.md`])
    expect(notes.map(pathOf)).toEqual(['notes/2026-05-07.md'])
  })

  whereLinksAre('a link cannot lead out of the workspace', async () => {
    await symlink(join(root, '2026-05-08.md'), join(workspace, 'notes/2026-05-08.md'))
    await symlink(root, join(workspace, 'all'))
    expect(itemsOf(await read(['**/*.md']))).toHaveLength(1)
  })
})

describe('what no glob reaches is not reached by a link either', () => {
  whereLinksAre.each(['.git/config', 'node_modules/some/2026-05-08.md', '.secret/2026-05-08.md'])(
    '%s',
    async (hidden) => {
      await mkdir(join(workspace, hidden, '..'), { recursive: true })
      await writeFile(join(workspace, hidden), good)
      await symlink(join(workspace, hidden), join(workspace, 'notes/2026-05-08.md'))
      expect(itemsOf(await read(['**/*.md']))).toHaveLength(1)
    },
  )

  whereLinksAre('links that lead to themselves or nowhere are no notes', async () => {
    await symlink('2026-05-08.md', join(workspace, 'notes/2026-05-08.md'))
    await symlink('nowhere.md', join(workspace, 'notes/2026-05-09.md'))
    await symlink('..', join(workspace, 'notes/up'))
    expect((await read(['**/*.md'])).map(pathOf)).toEqual(['notes/2026-05-07.md'])
  })
})

describe('front matter that unfolds without end is a finding', () => {
  const doubling = (line: number): string =>
    `k${line}: &a${line} [${Array.from({ length: 10 }, () => (line === 0 ? 'x' : `*a${line - 1}`))}]`
  const bomb = Array.from({ length: 12 }, (_, line) => doubling(line)).join('\n')

  test.each([
    ['by aliases', bomb],
    ['by nesting', `k: ${'['.repeat(50_000)}`],
    ['by sheer size', `k: |\n${'  x\n'.repeat(1_000_000)}`],
  ])('%s, and the other notes go on', async (_, yaml) => {
    await writeFile(join(workspace, 'notes/2026-05-08.md'), `---\n${yaml}\n---\n\n${good}`)
    const notes = await read(['**/*.md'])
    expect(notes).toEqual([
      expect.objectContaining({ kind: 'minutes' }),
      expect.objectContaining({
        kind: 'unreadable',
        findings: [expect.objectContaining({ severity: 'error' })],
      }),
    ])
  })

  test.each([
    '__proto__: { participants: [x] }',
    'constructor: 1',
    'participants: { __proto__: 1 }',
  ])('keys that all objects share are only keys: %s', async (yaml) => {
    await writeFile(join(workspace, 'notes/2026-05-07.md'), `---\n${yaml}\n---\n\n${good}`)
    expect(itemsOf(await read(['**/*.md']))).toHaveLength(1)
    expect(({} as { participants?: unknown }).participants).toBeUndefined()
  })
})

describe('a note that is made to be slow is read in time', () => {
  const section = '# Meeting\n\n## Action items\n\n'
  test.each([
    [
      'nested lists',
      Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    ],
    ['nested quotes', `${'>'.repeat(5_000)} a`],
    ['nested emphasis', `- Ada: ${'*a **b '.repeat(3_000)}`],
    ['open brackets', `- Ada: ${'['.repeat(20_000)}`],
    [
      'a table of many columns',
      `|${' a |'.repeat(2_000)}\n|${' - |'.repeat(2_000)}\n|${' b |'.repeat(2_000)}`,
    ],
    ['a line of 200,000 blanks', `- Ada: a${' '.repeat(200_000)}b`],
    ['names without end', `- ${'Ada, '.repeat(20_000)}: a`],
    ['logins behind a dash', `- fix the build - ${'@a/'.repeat(60)}!`],
    ['links in a row', `- ${'https://a,'.repeat(60)} x`],
    ['dates without end', `- Ada: by ${'2026-05-07 '.repeat(10_000)}`],
  ])(
    '%s',
    async (_, text) => {
      await writeFile(join(workspace, 'notes/2026-05-07.md'), `${section}${text}\n`)
      expect(await read(['**/*.md'])).toHaveLength(1)
    },
    5_000,
  )
})
