import { describe, expect, test } from '@jest/globals'
import { changesOf, keptIn, note, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'
const [review, sing] = ['RD: Review the pull request', 'SK: Sing'] as const

async function withNote(...items: readonly string[]): Promise<World> {
  const here = world()
  here.notes(note(path, items))
  await here.run()
  return here
}

describe('a note whose date was wrong', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['in its folder', 'meetings/2022-07-01.md', [review], ['update #1: moved']],
    [
      'in another folder with two items',
      'board/2022-07-01.md',
      [review, sing],
      ['update #1: moved', 'update #2: moved'],
    ],
  ])('is the same note %s', async (_, to, items, changes) => {
    const here = await withNote(...items)
    here.notes(note(to, items))
    expect(changesOf(await here.run())).toEqual(changes)
  })

  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'in another folder with one item',
      'board/2022-07-01.md',
      [review],
      ['create "Review the pull request"', 'update #1: gone'],
    ],
    [
      'with less than half of its items in common',
      'meetings/2022-07-01.md',
      [review, 'SK: Dance', 'SK: Laugh', 'SK: Cry'],
      ['create "Dance"', 'create "Laugh"', 'create "Cry"', 'carry-over #1: raised, dropped'],
    ],
  ])('is another note %s', async (_, to, items, changes) => {
    const here = await withNote(review)
    here.notes(note(to, items))
    expect(changesOf(await here.run())).toEqual(changes)
  })
})

test('a person is asked where either of two notes that went may have become one', async () => {
  const here = world()
  here.notes(note('a/2022-06-30.md', [review]), note('b/2022-06-30.md', [review]))
  await here.run()
  here.notes(note('c/2022-06-30.md', [review]))
  const plan = await here.run()
  expect(changesOf(plan)).toEqual(['create "Review the pull request"', 'update #2: gone'])
  expect(keptIn(plan)).toEqual(['#1: held-for-review'])
  expect(plan.findings).toMatchObject([
    {
      rule: 'needs-review',
      message: expect.stringContaining('may be #1, reworded (1.00 similar)'),
    },
  ])
})

describe('an item that went, reworded, to a note beside', () => {
  test.each([
    ['another number', 'SK: Write chapter 3 of the guide', 'SK: Write chapter 4 of the guide'],
    ['a reference', 'SK: Write the guide', 'SK: Write the guide (#77)'],
  ])('is new where it has %s', async (_, before, after) => {
    const here = await withNote(review, before)
    here.notes(note(path, [review]), note('meetings/2022-06-30-docs.md', [after]))
    const { changes } = await here.run()
    expect(changes).toMatchObject([
      { kind: 'create', reason: { kind: 'new' } },
      { kind: 'update', issue: { number: 2 }, reasons: [{ kind: 'gone' }] },
      { kind: 'keep', issue: { number: 1 } },
    ])
  })
})

test('of two items that a lone one of its owner may be, reworded, it is its owner’s, without a question', async () => {
  const here = await withNote('RD: Plan the summer camp in Lyon')
  here.notes(
    note(path, ['RD: Prepare the summer camp in Lyon', 'SK: Arrange the summer camp in Lyon']),
  )
  const { changes, findings } = await here.run()
  expect(changes).toMatchObject([
    { kind: 'create', reason: { kind: 'new' } },
    { kind: 'update', match: { kind: 'reworded', similarity: 0.75 } },
  ])
  expect(findings).toEqual([])
})

describe('a note that nobody can read', () => {
  const board = 'board/2022-06-30.md'
  const broken = (where: string) => ({ kind: 'unreadable', path: where, findings: [] }) as const

  test('keeps its own issues, and no other note’s', async () => {
    const here = world()
    here.notes(note(path, [review]), note(board, [sing]))
    await here.run()
    here.notes(broken(path), note(board, []))
    const plan = await here.run()
    expect(changesOf(plan)).toEqual(['update #1: gone'])
    expect(plan.changes).toContainEqual(
      expect.objectContaining({ reason: { kind: 'note-unreadable', path } }),
    )
  })

  test('may be one that went, under another name: issues of those are left alone', async () => {
    const here = world()
    here.notes(note(path, [review]), note(board, [sing]))
    await here.run()
    here.notes(broken('new.md'), note(board, [sing]))
    const { changes } = await here.run()
    expect(changes).toMatchObject([
      { kind: 'keep', reason: { kind: 'unchanged' } },
      { kind: 'keep', reason: { kind: 'note-unreadable', path: 'new.md' } },
    ])
  })
})
