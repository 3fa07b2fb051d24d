import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import {
  foldersThatLookLikeMinutes,
  NotUtf8Error,
  readFiles,
  readNoteBytes,
  readNoteTree,
} from '../../src/minutes/note-tree.js'

const note = '# 2022-03-04\n\n## Action items\n\n- Ana: call Bo\n'
const files: Readonly<Record<string, string | Uint8Array>> = {
  'notes/2022/2022-03-04.md': note,
  'notes/2022-03-11.md': note,
  'README.md': '# Hello',
  'node_modules/thing/2022-03-04.md': note,
  '.github/2022-03-04.md': note,
  'notes/.hidden.md': note,
  'notes/latin-2022-03-18.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
  'notes/image.png': new Uint8Array([1, 2]),
}

let root = ''
let outside = ''

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'tree-')))
  outside = await realpath(await mkdtemp(join(tmpdir(), 'outside-')))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  await writeFile(join(outside, '2022-03-25.md'), note)
  await symlink(join(outside, '2022-03-25.md'), join(root, 'notes/2022-03-25.md'))
  await symlink(outside, join(root, 'elsewhere'))
  await symlink(join(root, 'notes'), join(root, 'notes/loop'))
})

afterAll(async () => {
  await rm(root, { recursive: true })
  await rm(outside, { recursive: true })
})

describe('reading a tree', () => {
  test('reads what the globs match and lists every file', async () => {
    const tree = await readNoteTree(root, ['notes/**/*.md', '!notes/2022/**'], defaultReading)
    expect(tree.notes.map((one) => (one.kind === 'minutes' ? one.minutes.path : one.path))).toEqual(
      ['notes/2022-03-11.md', 'notes/latin-2022-03-18.md'],
    )
    expect([...tree.paths]).toEqual(
      expect.arrayContaining(['README.md', 'notes/2022/2022-03-04.md', 'notes/image.png']),
    )
  })

  test('never enters node_modules or dot-folders, nor follows a link out of the workspace', async () => {
    const tree = await readNoteTree(root, ['**/*.md'], defaultReading)
    expect(tree.notes.map((one) => one.kind)).toHaveLength(4)
    expect([...tree.paths].filter((path) => /node_modules|\.github|elsewhere/.test(path))).toEqual(
      [],
    )
  })

  test('reports a file that is not UTF-8 instead of failing', async () => {
    const { notes } = await readNoteTree(root, ['notes/latin*.md'], defaultReading)
    expect(notes).toMatchObject([
      {
        kind: 'unreadable',
        findings: [{ severity: 'error', message: expect.stringContaining('UTF-8') }],
      },
    ])
  })

  test('lists its files in the order of their names, whichever notes there are', async () => {
    const { notes, paths } = await readNoteTree(root, ['notes'], defaultReading)
    expect(notes).toEqual([])
    expect([...paths]).toEqual([
      ...['README.md', 'notes/2022-03-11.md', 'notes/2022/2022-03-04.md', 'notes/image.png'],
      'notes/latin-2022-03-18.md',
    ])
  })

  test('finds nothing where the globs match nothing', async () => {
    expect((await readNoteTree(root, ['minutes/*.md'], defaultReading)).notes).toEqual([])
  })
})

describe('a file of a tree', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'files-')))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const read = async (glob: string) => (await readNoteTree(folder, [glob], defaultReading)).notes

  test('is no note where it is larger than 16 MiB', async () => {
    await writeFile(join(folder, 'large-2022-03-04.md'), '')
    await truncate(join(folder, 'large-2022-03-04.md'), 16 * 1024 * 1024 + 1)
    expect(await read('large*')).toEqual([{ kind: 'other', path: 'large-2022-03-04.md' }])
  })

  test('may be one of more than are read at a time', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `many-${1000 + index}.md`)
    for (const name of names) await writeFile(join(folder, name), note)
    const notes = await read('many*')
    expect(notes.map((one) => (one.kind === 'minutes' ? one.minutes.path : one.path))).toEqual(
      names,
    )
  })
})

test('The bytes of a file say whether it is a note', () => {
  const bytes = new TextEncoder().encode(`\uFEFF${note}`)
  expect(readNoteBytes('call.md', bytes, defaultReading)).toMatchObject({
    kind: 'minutes',
    minutes: { date: '2022-03-04', items: [{ text: 'call Bo' }] },
  })
  expect(readNoteBytes('call.md', new Uint8Array([0xe9]), defaultReading)).toEqual({
    kind: 'unreadable',
    path: 'call.md',
    findings: [
      {
        rule: 'unreadable-file',
        severity: 'error',
        message: 'call.md is not UTF-8 text. Save it as UTF-8.',
        line: 1,
        column: 1,
      },
    ],
  })
})

describe('reading named files', () => {
  test('gives path and text as they are', async () => {
    const path = join(root, 'README.md')
    expect(await readFiles([path])).toEqual([{ path, text: '# Hello' }])
    const marked = join(outside, 'marked.md')
    await writeFile(marked, '\uFEFFa')
    expect(await readFiles([marked])).toEqual([{ path: marked, text: '\uFEFFa' }])
  })

  test('fails with the name of a file that is not UTF-8', async () => {
    await expect(readFiles([join(root, 'notes/latin-2022-03-18.md')])).rejects.toThrow(NotUtf8Error)
  })
})

test('folders that look like minutes are those with dated notes, best first', () => {
  const paths = [
    'docs/a.md',
    'calls/2022-01-01.md',
    'calls/2022-02-01.md',
    'meetings/spring.md',
    'src/main.ts',
  ]
  expect(foldersThatLookLikeMinutes(paths)).toEqual(['calls', 'meetings'])
})

describe('a folder looks like minutes', () => {
  test.each([
    ['2022-01-01.md', '.'],
    ['calls/Call 20220101.markdown', 'calls'],
    ['calls/2022.12.31-call.rst', 'calls'],
    ['calls/1999_01_01.ADOC', 'calls'],
    ['a/b/call2022-01-01.asciidoc', 'a/b'],
    ['meeting/spring.org', 'meeting'],
    ['our-meetings/spring.txt', 'our-meetings'],
    ['a/Minutes_of_all/spring.md', 'a/Minutes_of_all'],
    ['notes/a/spring.md', 'notes/a'],
    ['team/discussions/spring.md', 'team/discussions'],
  ])('by %s', (path, folder) => {
    expect(foldersThatLookLikeMinutes([path])).toEqual([folder])
  })

  test.each([
    'spring.md',
    'src/2022-01-01.ts',
    'src/2022-01-01.md.ts',
    'src/2022-21-01.md',
    'src/2022-01-41.md',
    'src/1822-01-01.md',
    'src/2022-01.md',
    'footnotes/spring.md',
    'minutesx/spring.md',
    'src/notes.md',
  ])('but not by %s', (path) => {
    expect(foldersThatLookLikeMinutes([path])).toEqual([])
  })

  test('the better the more of them there are, five at most, by name where they are alike', () => {
    const paths = [
      ...['f/2022-01-01.md', 'e/2022-01-01.md', 'd/2022-01-01.md', 'ä/2022-01-01.md'],
      ...['notes/a.md', 'notes/b.md', 'notes/c.md', 'b/2022-01-01.md', 'b/2022-02-01.md', 'c/1.md'],
    ]
    expect(foldersThatLookLikeMinutes(paths)).toEqual(['b', 'notes', 'ä', 'd', 'e'])
  })
})
