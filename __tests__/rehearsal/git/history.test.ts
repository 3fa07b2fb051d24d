import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Push, readHistory } from '../../../src/rehearsal/git/history.js'
import { createRepository, type Repository } from '../repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.remove())

async function pushesOf(branch = 'HEAD'): Promise<readonly Push[]> {
  const pushes: Push[] = []
  for await (const push of (await readHistory(repository.folder, branch)).pushes) pushes.push(push)
  return pushes
}

function pathsOf({ changes }: Push): readonly string[] {
  return changes.map(({ path, blob }) => (blob === null ? `- ${path}` : `+ ${path}`))
}

describe('readHistory', () => {
  test('tells each push with its time, author, subject and files', async () => {
    const commit = await repository.push(
      { 'notes/a.md': 'one' },
      { at: '2022-07-01T10:00:00+02:00', message: 'First notes\n\nMore about them' },
    )
    expect(await pushesOf()).toEqual([
      {
        commit,
        at: '2022-07-01T08:00:00Z',
        author: 'Ada',
        subject: 'First notes',
        changes: [
          { path: 'notes/a.md', blob: await repository.git('rev-parse', 'HEAD:notes/a.md') },
        ],
      },
    ])
  })

  test('tells what came, changed, moved and went', async () => {
    await repository.push({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' })
    await repository.push({ 'a.md': 'aa', 'b.md': null, 'd.md': 'c', 'c.md': null })
    await repository.push({})
    expect((await pushesOf()).map(pathsOf)).toEqual([
      ['+ a.md', '+ b.md', '+ c.md'],
      ['+ a.md', '- b.md', '- c.md', '+ d.md'],
      [],
    ])
  })

  test('takes a merge for one push', async () => {
    await repository.push({ 'a.md': 'a' }, { message: 'start' })
    await repository.git('checkout', '--quiet', '-b', 'topic')
    await repository.push({ 'b.md': 'b' }, { message: 'on the topic' })
    await repository.push({ 'c.md': 'c' }, { message: 'on the topic' })
    await repository.git('checkout', '--quiet', 'main')
    await repository.push({ 'd.md': 'd' }, { message: 'meanwhile' })
    await repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
    const pushes = await pushesOf()
    expect(pushes.map(({ subject }) => subject)).toEqual(['start', 'meanwhile', 'merge'])
    expect(pushes.map(pathsOf)).toEqual([['+ a.md'], ['+ d.md'], ['+ b.md', '+ c.md']])
  })

  test('takes links for no files, and a file that became a link for gone', async () => {
    await repository.push({ 'a.md': 'a', 'b.md': { link: 'a.md' } })
    await repository.push({ 'a.md': { link: 'b.md' } })
    expect((await pushesOf()).map(pathsOf)).toEqual([['+ a.md', '- b.md'], ['- a.md']])
  })

  test.each(['Ștefan – ședință.md', ':odd.md', 'two\nlines.md', 'tab\t"quoted".md', ' blank .md'])(
    'reads the path %j as it is',
    async (path) => {
      await repository.push({ [path]: 'a' }, { message: '' })
      await repository.push({ [path]: null, 'b.md': 'b' })
      expect((await pushesOf()).map(pathsOf)).toEqual([
        [`+ ${path}`],
        expect.arrayContaining([`- ${path}`, '+ b.md']),
      ])
    },
  )

  test('is not misled by how git is configured', async () => {
    await repository.push({ 'notes/a.md': 'a' })
    await repository.push({ 'notes/a.md': null, 'notes/b.md': 'a' })
    for (const [key, value] of [
      ['log.showRoot', 'false'],
      ['diff.renames', 'copies'],
      ['diff.relative', 'true'],
      ['log.diffMerges', 'combined'],
      ['color.ui', 'always'],
      ['log.abbrevCommit', 'true'],
    ] as const) {
      await repository.git('config', key, value)
    }
    const [first, second] = await pushesOf()
    expect([first, second].map((push) => push && pathsOf(push))).toEqual([
      ['+ notes/a.md'],
      ['- notes/a.md', '+ notes/b.md'],
    ])
    expect(second?.commit).toBe(await repository.git('rev-parse', 'HEAD'))
  })

  test('says which branch it is, and how long', async () => {
    await repository.push({ 'a.md': 'a' })
    await repository.push({ 'a.md': 'b' })
    expect(await readHistory(repository.folder, 'HEAD')).toMatchObject({
      branch: 'main',
      count: 2,
      shallow: false,
    })
    expect(await readHistory(repository.folder, 'HEAD~1')).toMatchObject({ count: 1 })
  })

  test('says what is not there', async () => {
    await expect(readHistory(repository.folder, 'HEAD')).rejects.toThrow('there is no commit yet')
    await repository.push({ 'a.md': 'a' })
    await expect(readHistory(repository.folder, 'topic')).rejects.toThrow(
      'there is no branch or commit topic',
    )
    await expect(readHistory(repository.folder, '--all')).rejects.toThrow(
      'there is no branch or commit --all',
    )
  })
})
