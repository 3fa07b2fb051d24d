import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/config/config.js'
import { loadConfig } from '../../src/config/load-config.js'

let root: string
let workspace: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'config-'))
  workspace = join(root, 'workspace')
  await mkdir(join(workspace, '.github'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

const load = (path: string, named = path !== '.github/minutes.yml') =>
  loadConfig(workspace, { path, named })

test('a file that nobody named may be missing', async () => {
  expect(await load('.github/minutes.yml')).toBe(defaultConfig)
})

test('a file that was named must be there', async () => {
  await expect(load('notes/minutes.yml')).rejects.toThrow(
    'notes/minutes.yml:1: there is no such file in the checked-out tree',
  )
})

test('the file is read from the workspace', async () => {
  await writeFile(join(workspace, '.github/minutes.yml'), 'decisions: skip\n')
  expect(await load('.github/minutes.yml')).toMatchObject({ decisions: 'skip' })
})

// Windows lets only administrators make links.
const whereLinksAre = process.platform === 'win32' ? test.skip : test

whereLinksAre('a link cannot lead out of the workspace', async () => {
  await writeFile(join(root, 'secrets.yml'), 'decisions: skip\n')
  await symlink(join(root, 'secrets.yml'), join(workspace, '.github/minutes.yml'))
  await expect(load('.github/minutes.yml')).rejects.toThrow('it lies outside of the workspace')
  await expect(load('../secrets.yml')).rejects.toThrow('it lies outside of the workspace')
})

test.each([
  ['is not UTF-8', Buffer.from([0x6f, 0x3a, 0x20, 0xff, 0xfe]), 'save it as UTF-8'],
  ['is huge', Buffer.alloc(128 * 1024 + 1, '#'), 'larger than 128 KiB'],
])('a file that %s is refused', async (_, bytes, message) => {
  await writeFile(join(workspace, '.github/minutes.yml'), bytes)
  await expect(load('.github/minutes.yml')).rejects.toThrow(message)
})

test('a folder in its place is refused', async () => {
  await mkdir(join(workspace, '.github/minutes.yml'))
  await expect(load('.github/minutes.yml')).rejects.toThrow('the file cannot be read')
})
