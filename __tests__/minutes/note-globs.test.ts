import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { glob } from 'tinyglobby'
import { hidden, isInSight, noteMatcher } from '../../src/minutes/note-globs.js'

const files = [
  'README.md',
  'notes/2022-06-30.md',
  'notes/2022/2022-07-07.md',
  'notes/2022/agenda.txt',
  'notes/drafts/2022-07-14.md',
  'notes/drafts/old/2022-07-21.md',
  'notes/.trash/2022-07-28.md',
  'notes/.trash/.deep/2022-07-28.md',
  'notes/.hidden.md',
  '.github/notes/2022-08-04.md',
  'node_modules/left-pad/README.md',
  'web/node_modules/left-pad/README.md',
  'notes (old)/2021-06-30.md',
]

describe('noteMatcher', () => {
  let above = ''
  let folder = ''
  beforeAll(async () => {
    // One further down: `../**` walks all that lies beside.
    above = await mkdtemp(join(tmpdir(), 'note-globs-'))
    folder = join(above, 'repository')
    for (const path of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), '')
    }
  })
  afterAll(() => rm(above, { recursive: true, force: true }))

  test.each([
    { globs: ['**/*.md'] },
    { globs: ['**'] },
    { globs: ['notes/**/*.md', '!notes/drafts/**'] },
    { globs: ['notes/**/*.md', '!notes/drafts'] },
    { globs: ['notes/**/*.md', '!notes/drafts/'] },
    { globs: ['!**/drafts', '**/*.md'] },
    { globs: ['./notes/*.md'] },
    { globs: [' notes/*.md ', ''] },
    { globs: ['notes/2022/*.{md,txt}'] },
    { globs: ['notes/!(drafts)/*.md'] },
    { globs: ['!(notes)/*.md'] },
    { globs: ['notes \\(old\\)/*.md'] },
    { globs: ['.github/**/*.md', '**/.*'] },
    { globs: ['node_modules/**/*.md'] },
    { globs: ['../**/*.md'] },
    { globs: ['README.md', 'NOTES/*.md'] },
    { globs: ['nothing/**'] },
    { globs: [''] },
    { globs: ['**/*.md', '!README.md'] },
    { globs: ['**/*.md', '!notes/2022'] },
  ])('finds by path alone what a walk through the folder finds: $globs', async ({ globs }) => {
    const walked = await glob(
      globs.map((pattern) => pattern.trim()).filter((pattern) => pattern !== ''),
      { cwd: folder, ignore: hidden, expandDirectories: false, followSymbolicLinks: false },
    )
    const inside = walked.filter((path) => !path.startsWith('../')).sort()
    expect(files.filter(noteMatcher(globs)).sort()).toEqual(inside)
  })

  test('sees neither installed packages nor what begins with a dot', () => {
    expect(files.filter((path) => !isInSight(path))).toEqual([
      'notes/.trash/2022-07-28.md',
      'notes/.trash/.deep/2022-07-28.md',
      'notes/.hidden.md',
      '.github/notes/2022-08-04.md',
      'node_modules/left-pad/README.md',
      'web/node_modules/left-pad/README.md',
    ])
  })
})
