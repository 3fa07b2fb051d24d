import { describe, expect, test } from '@jest/globals'
import type { DatedMinutes } from '../../src/domain/minutes.js'
import { changesOf, item, keptIn, note, person, type World, world } from './world.js'

const first = 'meetings/2022-06-30.md'
const second = 'meetings/2022-07-07.md'
const review = 'RD: Review the pull request'

async function withNotes(...notes: readonly DatedMinutes[]): Promise<World> {
  const here = world()
  here.notes(...notes)
  await here.run()
  return here
}

/** What the next run does and why it leaves the rest; another one must do nothing. */
async function next(here: World, ...notes: readonly DatedMinutes[]) {
  here.notes(...notes)
  const plan = await here.run()
  expect(changesOf(await here.run())).toEqual([])
  return { changes: changesOf(plan), kept: keptIn(plan), plan }
}

describe('equal items of one meeting, of which one is done', () => {
  const both = [review, review]

  test('are raised again in their order', async () => {
    const here = await withNotes(note(first, both))
    const done = note(first, [`${review} (done)`, review])
    await next(here, done)
    expect(await next(here, done, note(second, both))).toMatchObject({
      changes: ['create "Review the pull request (RD)"', 'carry-over #2: raised'],
      kept: ['#1: unchanged'],
    })
    expect(here.tracker.issues()[2]?.body).toContain('**Raised again:** #1')
  })

  test('are not closed by the tick of what is done already', async () => {
    const here = await withNotes(note(first, both))
    const done = note(first, [review, `${review} (done)`])
    await next(here, done)
    expect(await next(here, done, note(second, [`${review} (done)`]))).toMatchObject({
      changes: ['close #1: done, text, raised'],
      kept: ['#2: unchanged'],
    })
  })
})

describe('what was done when it was written down', () => {
  test.each([
    ['an earlier meeting', 'meetings/2022-06-23.md'],
    ['a meeting of the same day', 'meetings/2022.06.30.md'],
  ])('is not what a meeting raised later: %s', async (_, path) => {
    const date = path.slice('meetings/'.length, -'.md'.length).replaceAll('.', '-')
    const here = await withNotes(note(first, [review]))
    const done = note(path, ['SK: Sing', `${review} (done)`], { date })
    expect(await next(here, note(first, [review]), done)).toMatchObject({
      changes: ['create "Sing"'],
      kept: ['#1: unchanged', '#-: done-at-first-sight'],
    })
  })
})

test('of two meetings of one day the one of the later path governs, whatever the lines', async () => {
  const here = await withNotes(
    note('meetings/2022-06-30.md', ['SK: Sing', `${review} by 2022-08-01`]),
    note('meetings/2022.06.30.md', [`${review} by 2022-09-01`], { date: '2022-06-30' }),
  )
  expect(here.tracker.issues().map(({ title }) => title)).toEqual([
    'Sing',
    'Review the pull request by 2022-09-01',
  ])
})

test('an issue that was closed on the very day of a meeting is not raised again by it', async () => {
  const here = await withNotes(note(first, [review]))
  here.day('2022-07-07')
  here.tracker.as(person).edit(1, { state: 'closed' })
  const { changes, kept } = await next(here, note(first, [review]), note(second, [review]))
  expect(changes).toEqual([])
  expect(kept).toEqual(['#1: closed-by-person', '#1: already-closed'])
})

test('something to do is no decision of the same words, though nobody is named', async () => {
  const action = { ...item('Review the pull request', 3), kind: 'action' } as const
  const here = await withNotes(note(first, [action]))
  const decision = note(second, ['Review the pull request'])
  expect((await next(here, note(first, [action]), decision)).changes).toEqual([
    'create "Review the pull request"',
  ])
})

test('nobody is asked whether a decision is one that was recorded', async () => {
  const recorded = 'We use Rust for the boot loader'
  const here = await withNotes(note(first, [recorded]))
  const { changes, plan } = await next(
    here,
    note(first, [recorded]),
    note(second, ['We use Rust for the boot loader of the embedded kernel']),
  )
  expect(changes).toEqual(['create "We use Rust for the boot loader of the embedded kernel"'])
  expect(plan.findings).toEqual([])
})

test('a number behind an item means "see there" where the issue’s own item stands in the note, too', async () => {
  const [older, newer] = ['boot loader', 'bootloader'].map(
    (word) => `RD: Review the pull request on the ${word} of the kernel`,
  ) as [string, string]
  const here = await withNotes(note(first, [older]))
  expect((await next(here, note(first, [older]), note(second, [newer]))).changes).toEqual([
    'carry-over #1: text, raised',
  ])
  const both = note(second, [newer, `${older} (#1)`])
  const { changes } = await next(here, note(first, [older]), both)
  expect(changes).toEqual(['create "Review the pull request on the boot loader of the kernel"'])
  expect(here.tracker.issues()[1]?.body).toContain('of the kernel (#1)')
})

test('words with and without a reference are the same item among others, too', async () => {
  const here = await withNotes(note(first, ['RD: Fix the printer', 'RD: Sing']))
  const { changes } = await next(
    here,
    note(first, ['RD: Fix the printer', 'RD: Sing']),
    note(second, ['RD: Dance', 'RD: Fix the printer (#77)']),
  )
  expect(changes).toEqual(['create "Dance"', 'carry-over #1: text, raised'])
})

test('one of many items that the next meeting took over from a note that went is not announced', async () => {
  const here = await withNotes(note(first, [review]))
  const others = ['SK: Dance', 'SK: Laugh', 'SK: Cry']
  expect((await next(here, note(second, [review, ...others]))).changes).toContain(
    'carry-over #1: raised, dropped',
  )
  expect(here.tracker.comments(1)).toEqual([])
})

test('an item is announced in full: where, and in how many meetings', async () => {
  const here = await withNotes(note(first, [review]))
  const { plan } = await next(here, note(first, [review]), note(second, [review]))
  expect(plan.changes).toEqual([
    {
      kind: 'carry-over',
      issue: {
        number: 1,
        url: 'https://github.com/owner/name/issues/1',
        title: 'Review the pull request',
        state: 'open',
      },
      updatedAt: '2022-06-30T12:00:01Z',
      item: {
        path: second,
        line: 3,
        date: '2022-07-07',
        meeting: 'Community call',
        kind: 'action',
        owners: ['RD'],
        title: 'Review the pull request',
      },
      match: { kind: 'carried-over', from: first, similarity: 1 },
      patch: {
        body: expect.stringContaining('* **Owner:** RD → @razvand\n* **Raised in 2 meetings:**'),
        addLabels: [],
        removeLabels: [],
        addAssignees: [],
        removeAssignees: [],
        comments: [
          { key: expect.any(String), body: expect.stringContaining(': 2 meetings by now.') },
        ],
      },
      reasons: [{ kind: 'raised', meetings: 2 }],
    },
  ])
})
