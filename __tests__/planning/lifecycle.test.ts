import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/domain/policy.js'
import { changesOf, keptIn, note, person, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'
const item = 'RD: Review the pull request'

/** A world in which the item has its issue #1. */
async function withIssue(policy: Partial<Policy> = {}): Promise<World> {
  const here = world({ assignable: ['razvand', 'skuenzer'] })
  here.configure(policy)
  here.notes(note(path, [item]))
  await here.run()
  return here
}

/** What the next run does and leaves, after this is what the note says. */
async function push(here: World, ...items: readonly string[]): Promise<readonly string[]> {
  here.notes(note(path, items))
  const done = changesOf(await here.run())
  expect(changesOf(await here.run())).toEqual([])
  return done
}

function issue(here: World) {
  const [found] = here.tracker.issues()
  if (found === undefined) throw new Error('There is no issue.')
  const { title, state, stateReason, assignees, labels } = found
  return { title, state, stateReason, assignees, labels }
}

const title = 'Review the pull request'
const assigned = { assignees: ['razvand'], labels: ['action-item'] }
const untouched = { title, state: 'open', stateReason: null, ...assigned }

describe('while the issue is open', () => {
  test.each([
    ['unchanged', [item], [], untouched],
    [
      'reworded',
      ['RD: Review the whole pull request'],
      ['update #1: text'],
      { ...untouched, title: 'Review the whole pull request' },
    ],
    [
      're-dated',
      ['RD: Review the pull request by 2022-07-25'],
      ['update #1: text'],
      { ...untouched, title: 'Review the pull request by 2022-07-25' },
    ],
    [
      're-owned',
      ['SK: Review the pull request'],
      ['update #1: owners'],
      { ...untouched, assignees: ['skuenzer'] },
    ],
    [
      'ticked',
      [`${item} (done)`],
      ['close #1: done'],
      { ...untouched, state: 'closed', stateReason: 'completed' },
    ],
    [
      'removed',
      [],
      ['update #1: gone'],
      { ...untouched, labels: ['action-item', 'gone-from-notes'] },
    ],
  ])('an item that is %s takes it along', async (_, items, changes, after) => {
    const here = await withIssue()
    expect(await push(here, ...items)).toEqual(changes)
    expect(issue(here)).toEqual(after)
  })

  test.each([
    ['label', 'update #1: gone', 'open', null],
    ['close', 'close #1: gone', 'closed', 'not_planned'],
  ] as const)(
    '`removed: %s` rules over what is removed',
    async (removed, change, state, reason) => {
      const here = await withIssue({ removed })
      expect(await push(here)).toEqual([change])
      expect(issue(here)).toMatchObject({ state, stateReason: reason })
      expect(here.tracker.comments(1).map(({ body }) => body.split('\n')[0])).toEqual([
        expect.stringContaining('gone from meetings/2022-06-30.md'),
      ])
    },
  )

  test.each([
    [
      'label',
      ['gone-from-notes'],
      'The item is gone from meetings/2022-06-30.md, and no other meeting of its group raises it. This issue stays open: close it if it is settled.',
    ],
    [
      'close',
      [],
      'Closed as not planned: the item is gone from meetings/2022-06-30.md. Put it back into the note, or reopen this issue, to go on.',
    ],
  ] as const)('`removed: %s` labels and says so', async (removed, addLabels, comment) => {
    const here = await withIssue({ removed })
    here.notes(note(path, []))
    const [change, ...others] = (await here.run()).changes
    expect(others).toEqual([])
    expect(change).toMatchObject({
      item: null,
      match: null,
      patch: { addLabels, removeLabels: [], addAssignees: [], removeAssignees: [] },
    })
    expect(here.tracker.comments(1).map(({ body }) => body.split('\n')[0])).toEqual([comment])
  })

  test('`removed: close` leaves no trace once the item is back', async () => {
    const here = await withIssue({ removed: 'close' })
    await push(here)
    here.configure({ removed: 'label' })
    expect(await push(here, item)).toEqual(['reopen #1: back'])
    expect(await push(here)).toEqual(['update #1: gone'])
    expect(issue(here).labels).toEqual(['action-item', 'gone-from-notes'])
  })

  test('an item that goes away twice is told of twice', async () => {
    const here = await withIssue()
    expect(await push(here)).toEqual(['update #1: gone'])
    expect(await push(here, item)).toEqual(['update #1: back'])
    expect(await push(here)).toEqual(['update #1: gone'])
    expect(here.tracker.comments(1)).toHaveLength(2)
  })

  test('`removed: keep` leaves it alone', async () => {
    const here = await withIssue({ removed: 'keep' })
    expect(await push(here)).toEqual([])
    expect(issue(here)).toEqual(untouched)
  })

  test('a note that is gone from the tree counts as removing its items', async () => {
    const here = await withIssue()
    here.notes(note('meetings/2022-07-07.md', ['SK: Something else']))
    expect(changesOf(await here.run())).toEqual(['create "Something else"', 'update #1: gone'])
  })

  test('closing says in a comment where the mark stands', async () => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    expect(here.tracker.comments(1).map(({ body }) => body)).toEqual([
      expect.stringContaining('marked as done in [Community call'),
    ])
  })

  test('an item that is back loses the label, but no label that a person put on', async () => {
    const here = await withIssue()
    await push(here)
    here.tracker.as(person).edit(1, { labels: ['action-item', 'gone-from-notes', 'urgent'] })
    expect(await push(here, item)).toEqual(['update #1: back'])
    expect(issue(here).labels).toEqual(['action-item', 'urgent'])
  })

  test('a label that a person took off does not come again while the item stays away', async () => {
    const here = await withIssue()
    await push(here)
    here.tracker.as(person).edit(1, { labels: ['action-item'] })
    expect(await push(here)).toEqual([])
    expect(await push(here, item)).toEqual(['update #1: meeting'])
    expect(await push(here)).toEqual(['update #1: gone'])
  })
})

describe('after the action closed the issue as done', () => {
  test.each([
    ['unchanged', [`${item} (done)`], [], title],
    [
      'reworded',
      ['RD: Review the whole pull request (done)'],
      ['update #1: text'],
      'Review the whole pull request',
    ],
    ['re-owned', ['SK: Review the pull request (done)'], [], title],
    ['removed', [], [], title],
  ])('an item that is %s leaves it closed', async (_, items, changes, after) => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    expect(await push(here, ...items)).toEqual(changes)
    expect(issue(here)).toMatchObject({ state: 'closed', title: after, ...assigned })
  })

  test('an item that is un-ticked opens it again', async () => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    expect(await push(here, item)).toEqual(['reopen #1: undone'])
    expect(issue(here)).toMatchObject({ state: 'open' })
  })

  test('an item that is re-owned and then un-ticked gets its new assignee', async () => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    await push(here, 'SK: Review the pull request (done)')
    expect(await push(here, 'SK: Review the pull request')).toEqual(['reopen #1: undone, owners'])
    expect(issue(here)).toMatchObject({ state: 'open', assignees: ['skuenzer'] })
  })

  test('whoever reopens it is heard for this mark, and asked anew for the next', async () => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    here.tracker.as(person).edit(1, { state: 'open' })
    expect(await push(here, `${item} (done)`)).toEqual([])
    expect(await push(here, item)).toEqual(['update #1: undone'])
    expect(await push(here, `${item} (done)`)).toEqual(['close #1: done'])
    expect(here.tracker.comments(1)).toHaveLength(2)
  })

  test('whoever reopens it and closes it again has closed it', async () => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    here.tracker.as(person).edit(1, { state: 'open' })
    here.tracker.as(person).edit(1, { state: 'closed' })
    expect(await push(here, item)).toEqual([])
    expect(issue(here).state).toBe('closed')
  })
})

describe('after the action closed the issue as gone', () => {
  test.each([
    ['back', [item], ['reopen #1: back'], 'open'],
    ['back and ticked', [`${item} (done)`], [], 'closed'],
    ['still away', [], [], 'closed'],
  ])('an item that is %s is treated so', async (_, items, changes, state) => {
    const here = await withIssue({ removed: 'close' })
    await push(here)
    expect(await push(here, ...items)).toEqual(changes)
    expect(issue(here).state).toBe(state)
  })

  test('whoever reopens it keeps it open', async () => {
    const here = await withIssue({ removed: 'close' })
    await push(here)
    here.tracker.as(person).edit(1, { state: 'open' })
    expect(await push(here)).toEqual([])
    expect(issue(here).state).toBe('open')
  })
})

describe('after a person closed the issue', () => {
  test.each([
    ['unchanged', [item], []],
    ['re-owned', ['SK: Review the pull request'], []],
    ['ticked', [`${item} (done)`], []],
    ['removed', [], []],
  ])('an item that is %s changes nothing', async (_, items, changes) => {
    for (const stateReason of ['completed', 'not_planned'] as const) {
      const here = await withIssue({ removed: 'close' })
      here.tracker.as(person).edit(1, { state: 'closed', stateReason })
      expect(await push(here, ...items)).toEqual(changes)
      expect(issue(here)).toEqual({ ...untouched, state: 'closed', stateReason })
    }
  })

  test('an item that is reworded takes the text along', async () => {
    const here = await withIssue()
    here.tracker.as(person).edit(1, { state: 'closed' })
    expect(await push(here, 'RD: Review the whole pull request')).toEqual(['update #1: text'])
    expect(issue(here)).toMatchObject({ state: 'closed', title: 'Review the whole pull request' })
  })

  test.each([
    ['un-ticked', `${item} (done)`],
    ['back', ''],
  ])('an item that is %s changes nothing', async (_, before) => {
    const here = await withIssue()
    here.tracker.as(person).edit(1, { state: 'closed' })
    await push(here, ...(before === '' ? [] : [before]))
    expect(await push(here, item)).toEqual([])
    expect(issue(here).state).toBe('closed')
  })
})

describe('after a person closed the issue and opened it again', () => {
  const reopened = async (meanwhile: readonly string[], policy: Partial<Policy> = {}) => {
    const here = await withIssue(policy)
    here.tracker.as(person).edit(1, { state: 'closed' })
    await push(here, ...meanwhile)
    here.tracker.as(person).edit(1, { state: 'open' })
    return here
  }

  test('a mark that was set in between does not close it', async () => {
    const here = await reopened([`${item} (done)`])
    expect(keptIn(await here.run())).toEqual(['#1: reopened-by-person'])
    expect(await push(here, `${item} (done)`)).toEqual([])
    expect(issue(here).state).toBe('open')
  })

  test('nor does it close that the item was removed in between', async () => {
    const here = await reopened([], { removed: 'close' })
    expect(keptIn(await here.run())).toEqual(['#1: reopened-by-person'])
    expect(issue(here).state).toBe('open')
  })

  test('a mark that is set later does', async () => {
    const here = await reopened([item])
    expect(await push(here, item)).toEqual(['update #1: reopened'])
    expect(await push(here, `${item} (done)`)).toEqual(['close #1: done'])
  })

  test('a mark that is taken back and set again does', async () => {
    const here = await reopened([`${item} (done)`])
    expect(await push(here, item)).toEqual(['update #1: reopened'])
    expect(await push(here, `${item} (done)`)).toEqual(['close #1: done'])
  })
})

describe('a note that says nothing reliable', () => {
  test.each([
    ['broken', { kind: 'unreadable', path, findings: [] }, '#1: note-unreadable'],
    ['no minutes any more', { kind: 'other', path }, '#1: note-not-minutes'],
  ] as const)('leaves its issue alone when it is %s', async (_, unread, kept) => {
    for (const state of ['open', 'closed'] as const) {
      const here = await withIssue({ removed: 'close' })
      here.tracker.as(person).edit(1, { state })
      here.notes(unread)
      const plan = await here.run()
      expect(changesOf(plan)).toEqual([])
      expect(plan.changes.map((change) => change.kind === 'keep' && change.reason.kind)).toEqual([
        kept.slice(4),
      ])
    }
  })

  test('leaves its issue alone when it is broken and renamed in one push', async () => {
    const here = await withIssue({ removed: 'close' })
    here.notes({ kind: 'unreadable', path: 'meetings/2022-06-30-community.md', findings: [] })
    const plan = await here.run()
    expect(plan.changes).toMatchObject([{ kind: 'keep', reason: { kind: 'note-unreadable' } }])
  })

  test('leaves its issue alone when the globs miss it, and says so at the note', async () => {
    const here = await withIssue({ removed: 'close' })
    here.notes()
    here.files(path)
    const plan = await here.run()
    expect(changesOf(plan)).toEqual([])
    expect(plan.findings).toEqual([
      expect.objectContaining({ path, line: 1, rule: 'note-not-read', severity: 'warning' }),
    ])
  })

  test('does not hold up an issue that a newer note raises, and still counts as a meeting', async () => {
    const here = await withIssue()
    const next = 'meetings/2022-07-07.md'
    here.notes(note(path, [item]), note(next, [item]))
    await here.run()
    here.notes(note(next, [`${item} (done)`]))
    here.files(path)
    expect(changesOf(await here.run())).toEqual(['close #1: done'])
    expect(here.tracker.issues()[0]?.body).toContain('Raised in 2 meetings')
    expect(changesOf(await here.run())).toEqual([])
  })
})

describe('two changes in one push', () => {
  const changes = {
    reworded: 'Review the whole pull request',
    dated: 'Review the pull request by 2022-07-25',
  }
  test.each([
    ['reworded and re-owned', [`SK: ${changes.reworded}`], 'update #1: text, owners'],
    ['reworded and ticked', [`RD: ${changes.reworded} (done)`], 'close #1: done, text'],
    ['re-owned and ticked', ['SK: Review the pull request (done)'], 'close #1: done, owners'],
    ['re-dated and re-owned', [`SK: ${changes.dated}`], 'update #1: text, owners'],
    ['re-dated and ticked', [`RD: ${changes.dated} (done)`], 'close #1: done, text'],
    ['reworded and made a decision', [changes.reworded], 'update #1: text, owners, labels'],
  ])('%s', async (_, items, change) => {
    const here = await withIssue()
    expect(await push(here, ...items)).toEqual([change])
  })

  const moved = 'archive/meetings/2022-06-30.md'
  test.each([
    ['moved', item, 'update #1: moved'],
    ['moved and reworded', `RD: ${changes.reworded}`, 'update #1: text, moved'],
    ['moved and re-owned', 'SK: Review the pull request', 'update #1: owners, moved'],
    ['moved and re-dated', `RD: ${changes.dated}`, 'update #1: text, moved'],
    ['moved and ticked', `${item} (done)`, 'close #1: done, moved'],
  ])('%s', async (_, said, change) => {
    const here = await withIssue()
    here.notes(note(moved, [said]))
    expect(changesOf(await here.run())).toEqual([change])
    expect(changesOf(await here.run())).toEqual([])
  })

  test.each([
    ['un-ticked and reworded', [`RD: ${changes.reworded}`], 'reopen #1: undone, text'],
    ['un-ticked and re-owned', ['SK: Review the pull request'], 'reopen #1: undone, owners'],
    ['un-ticked and re-dated', [`RD: ${changes.dated}`], 'reopen #1: undone, text'],
  ])('%s', async (_, items, change) => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    expect(await push(here, ...items)).toEqual([change])
  })

  test('un-ticked and moved', async () => {
    const here = await withIssue()
    await push(here, `${item} (done)`)
    here.notes(note(moved, [item]))
    expect(changesOf(await here.run())).toEqual(['reopen #1: undone, moved'])
  })

  test.each([
    ['back and reworded', `RD: ${changes.reworded}`, 'reopen #1: back, text'],
    ['back and re-owned', 'SK: Review the pull request', 'reopen #1: back, owners'],
    ['back and re-dated', `RD: ${changes.dated}`, 'reopen #1: back, text'],
  ])('%s', async (_, said, change) => {
    const here = await withIssue({ removed: 'close' })
    await push(here)
    expect(await push(here, said)).toEqual([change])
  })

  test('removed from one note and raised in the next is carried over', async () => {
    const here = await withIssue()
    here.notes(note(path, []), note('meetings/2022-07-07.md', [item]))
    expect(changesOf(await here.run())).toEqual(['carry-over #1: raised, dropped'])
  })

  test('ticked here and raised in the next meeting is open: the newest note governs', async () => {
    const here = await withIssue()
    here.notes(note(path, [`${item} (done)`]), note('meetings/2022-07-07.md', [item]))
    expect(changesOf(await here.run())).toEqual(['carry-over #1: raised'])
    expect(issue(here).state).toBe('open')
  })
})
