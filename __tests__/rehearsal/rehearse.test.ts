import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { defaultConfig } from '../../src/config/config.js'
import type { RehearsalProgress, RehearsedPush } from '../../src/domain/rehearsal.js'
import { play } from './play.js'
import { createRepository, note, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.remove())

/** `create Write it`, in the order in which it was done. */
function deedsOf({ outcomes }: RehearsedPush): readonly string[] {
  return outcomes.map(({ change }) => `${change.kind} ${change.item?.title}`)
}

describe('rehearse', () => {
  test('tells what each push would have done, when, by whom and for whom', async () => {
    await repository.push({ 'src/main.c': '' }, { at: '2022-06-29T10:00:00Z' })
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write the release notes.') })
    await repository.push({ 'src/main.c': 'int main;' })
    await repository.push(
      {
        'notes/2022-07-07.md': note(
          'RD: Write the release notes.',
          'SK: Move the site to another host.',
        ),
      },
      { at: '2022-07-07T18:00:00Z', message: 'Notes of July 7' },
    )
    await repository.push({
      'notes/2022-07-07.md': note(
        'RD: [x] Write the release notes.',
        'SK: Move the site to another host.',
      ),
    })
    const rehearsal = await play(repository)

    expect(rehearsal).toMatchObject({ branch: 'main', commits: 5, notes: 2, duplicates: [] })
    expect(rehearsal.pushes.map(deedsOf)).toEqual([
      ['create Write the release notes'],
      ['create Move the site to another host', 'carry-over Write the release notes'],
      ['close Write the release notes'],
    ])
    expect(rehearsal.pushes[1]).toMatchObject({
      at: '2022-07-07T18:00:00Z',
      author: 'Ada',
      subject: 'Notes of July 7',
      guards: [],
      unreadable: [],
      failure: null,
      repeated: 0,
    })
    expect(
      rehearsal.issues.map(({ issue, meetings, openedBy }) => [
        issue.state,
        issue.assignees,
        meetings,
        rehearsal.pushes.findIndex(({ commit }) => commit === openedBy),
      ]),
    ).toEqual([
      ['closed', ['razvand'], 2, 0],
      ['open', [], 1, 1],
    ])
    expect(rehearsal.issues[0]?.issue.createdAt).toBe('2022-06-29T10:01:00Z')
    expect(rehearsal.unresolved).toEqual([
      { written: 'SK', issues: 1, last: '2022-07-07', perhaps: [] },
    ])
  })

  test('runs on pushes that touch notes or the configuration, and on no others', async () => {
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write it.') })
    await repository.push({ 'src/main.c': '' })
    await repository.push({ '.github/minutes.yml': '' })
    await repository.push({ '.github/workflows/minutes.yml': '' })
    const { pushes, commits } = await play(repository)
    expect([pushes.length, commits]).toEqual([2, 4])
  })

  test('goes on as if somebody had raised the limit that a guard names', async () => {
    await repository.push({
      'notes/2022-06-30.md': note('RD: Write the notes.', 'RD: Move the site.', 'RD: Call Ana.'),
    })
    const { pushes, issues } = await play(repository, {
      limits: { maxCreate: 2, maxClose: 0, maxUpdate: 0 },
    })
    expect(pushes[0]?.guards).toEqual([{ kind: 'max-create', count: 3, limit: 2 }])
    expect(issues).toHaveLength(3)
  })

  test('says which runs would have failed, and leaves out those before the first note', async () => {
    await repository.push({ 'README.md': '# Us' })
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write it.') })
    await repository.push({ 'notes/2022-07-07.md': '---\ndate: [\n---\n## TODOs and Decisions\n' })
    await repository.push({ 'notes/2022-06-30.md': null, 'notes/2022-07-07.md': null })
    const { pushes } = await play(repository)
    expect(pushes.map(({ unreadable, failure }) => [unreadable, failure])).toEqual([
      [[], null],
      [['notes/2022-07-07.md'], null],
      [[], expect.stringContaining('none of the 1 matching files is a meeting note')],
    ])
  })

  test('says so where there never was a note', async () => {
    await repository.push({ 'README.md': '# Us' })
    await expect(play(repository)).rejects.toThrow('is a meeting note')
    await expect(play(repository, { globs: ['notes/**'] })).rejects.toThrow('no file matches')
  })

  test('opens nothing for meetings before `since`', async () => {
    await repository.push({
      'notes/2022-06-30.md': note('RD: Write it.'),
      'notes/2022-07-07.md': note('RD: Move the site.'),
    })
    const { issues } = await play(repository, {
      policy: { ...defaultConfig, since: '2022-07-01' },
    })
    expect(issues.map(({ item }) => item.path)).toEqual(['notes/2022-07-07.md'])
  })

  test('does not go back in time with a rebased commit', async () => {
    await repository.push(
      { 'notes/2022-06-30.md': note('RD: Write the notes.') },
      { at: '2022-07-01T10:00:00Z' },
    )
    await repository.push(
      { 'notes/2022-06-30.md': note('RD: Write the notes.', 'RD: Move the site.') },
      { at: '2022-06-30T10:00:00Z' },
    )
    const { issues, pushes } = await play(repository)
    expect(issues.map(({ issue }) => issue.createdAt)).toEqual([
      '2022-07-01T10:00:00Z',
      '2022-07-01T10:00:00Z',
    ])
    expect(pushes[1]?.at).toBe('2022-06-30T10:00:00Z')
  })

  test('tells how far it has come', async () => {
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write it.') })
    await repository.push({ 'src/main.c': '' })
    const progress: RehearsalProgress[] = []
    await play(repository, {
      onProgress: (one) => {
        progress.push(one)
      },
    })
    expect(progress).toEqual([
      { done: 1, total: 2, at: '2022-06-30T12:01:00Z', runs: 0 },
      { done: 2, total: 2, at: '2022-06-30T12:02:00Z', runs: 1 },
    ])
  })

  test('tells what was played until it is interrupted, each push as a whole', async () => {
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write it.', 'RD: Send it.') })
    await repository.push({ 'notes/2022-07-07.md': note('RD: Move the site.') })
    await repository.push({ 'notes/2022-07-14.md': note('RD: Call Ana.') })
    const controller = new AbortController()
    const { commits, left, issues } = await play(repository, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 2) controller.abort(new Error('enough'))
      },
    })
    expect([commits, left]).toEqual([2, 1])
    expect(issues.map(({ issue }) => issue.title)).toEqual(['Write it', 'Send it', 'Move the site'])
  })

  test('has nothing to tell where it is interrupted before the first note', async () => {
    await repository.push({ 'notes/2022-06-30.md': note('RD: Write it.') })
    await expect(
      play(repository, { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough')
  })
})
