import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  foldersThatLookLikeMinutes,
  NotUtf8Error,
  readFiles,
  readNoteTree,
} from '../../src/minutes/note-tree.js'
import { defaultReading } from '../../src/minutes/reading.js'

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

  test('finds nothing where the globs match nothing', async () => {
    expect((await readNoteTree(root, ['minutes/*.md'], defaultReading)).notes).toEqual([])
  })
})

describe('reading named files', () => {
  test('gives path and text as they are', async () => {
    const path = join(root, 'README.md')
    expect(await readFiles([path])).toEqual([{ path, text: '# Hello' }])
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
