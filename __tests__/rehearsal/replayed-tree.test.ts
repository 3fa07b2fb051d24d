import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { readNoteTree } from '../../src/minutes/note-tree.js'
import { openBlobs } from '../../src/rehearsal/git/blobs.js'
import { readHistory } from '../../src/rehearsal/git/history.js'
import { createReplayedTree } from '../../src/rehearsal/replayed-tree.js'
import { createRepository, note, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.remove())

const first = {
  'README.md': '# Readme',
  'notes/2022-06-30.md': note('RD: Write the release notes.'),
  'notes/2022-07-07.md': note('RD: Move the site.'),
  'notes/drafts/2022-07-14.md': note('RD: Nothing yet.'),
  'notes/.trash/2022-07-21.md': note('RD: Thrown away.'),
  '.github/2022-07-28.md': note('RD: Hidden.'),
  'node_modules/left-pad/2022-07-28.md': note('RD: Installed.'),
  'notes/latin-1.md': new Uint8Array([0xe9, 0x0a]),
  'notes/2022-08-04.md': { link: '2022-06-30.md' },
  'src/main.c': 'int main;',
}
const second = {
  'notes/2022-06-30.md': note('RD: Write the release notes.', 'RD: Send them.'),
  'notes/2022-07-07.md': null,
  'notes/2022/2022-07-07.md': note('RD: Move the site.'),
  'notes/2022-08-04.md': note('RD: No longer a link.'),
  'notes/2022-08-11.md': '---\ndate: [\n---\n',
}

describe('createReplayedTree', () => {
  test.each([
    { globs: ['**/*.md'] },
    { globs: ['notes/**', '!notes/drafts'] },
    { globs: ['docs/**'] },
  ])('sees what a run sees that has the push checked out: $globs', async ({ globs }) => {
    await repository.push(first)
    await repository.push(second)
    const blobs = openBlobs(repository.folder)
    const tree = createReplayedTree({ globs, reading: defaultReading, readBlob: blobs.read })
    for await (const { changes, commit } of (await readHistory(repository.folder, 'main')).pushes) {
      await repository.git('checkout', '--quiet', commit)
      tree.advance(changes)
      const onDisk = await readNoteTree(repository.folder, globs, defaultReading)
      expect(await tree.read()).toEqual(onDisk)
    }
    blobs.close()
  })

  test('reads each version of a note once', async () => {
    const asked: string[] = []
    const tree = createReplayedTree({
      globs: ['**/*.md'],
      reading: defaultReading,
      readBlob: async (blob) => {
        asked.push(blob)
        return Buffer.from(note('RD: Write it.'))
      },
    })
    tree.advance([
      { path: 'a.md', blob: 'one' },
      { path: 'b.md', blob: 'two' },
    ])
    await tree.read()
    tree.advance([{ path: 'b.md', blob: 'three' }])
    await tree.read()
    tree.advance([{ path: 'b.md', blob: 'two' }])
    await tree.read()
    expect(asked).toEqual(['one', 'two', 'three'])
  })
})
