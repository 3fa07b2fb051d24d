import { describe, expect, test } from '@jest/globals'
import { createPeopledTracker } from '../../dev/peopled-tracker.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'
import type { IssueFields, IssuePatch } from '../../src/domain/plan.js'
import { IssueMissingError } from '../../src/tracker/errors.js'

const me = 'github-actions[bot]'
const noPatch: IssuePatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
}

function fields(overrides: Partial<IssueFields> = {}): IssueFields {
  return { title: 'Order stickers', body: 'Body', labels: [], assignees: [], ...overrides }
}

function setUp(assignable?: readonly string[]) {
  const clock = createSimulatedClock()
  const tracker = createPeopledTracker({
    login: me,
    clock,
    ...(assignable === undefined ? {} : { assignable }),
  })
  const open = async (overrides: Partial<IssueFields> = {}) => {
    const result = await tracker.create('id', fields(overrides))
    if (result.kind !== 'created') throw new Error(result.message)
    return result.issue
  }
  return { clock, tracker, open }
}

describe('an issue in memory', () => {
  test('gets the next number, an address and whole-second timestamps', async () => {
    const { open } = setUp()
    await open()
    expect(await open()).toMatchObject({
      number: 2,
      url: 'https://github.com/owner/name/issues/2',
      state: 'open',
      author: me,
      createdAt: '2022-07-01T08:00:00Z',
      updatedAt: '2022-07-01T08:00:00Z',
    })
  })

  test('is assigned to those only who can be, as GitHub spells them', async () => {
    const { tracker, open } = setUp(['Ada', 'grace'])
    expect((await open({ assignees: ['ada', 'nobody'] })).assignees).toEqual(['Ada'])
    expect(await tracker.assignable(['ADA', 'nobody'])).toEqual(new Set(['ADA']))
  })

  test('keeps the spelling of a label that exists, and makes one that does not', async () => {
    const { tracker, open } = setUp()
    await tracker.ensureLabels([{ name: 'Action-Item', color: '0e8a16', description: 'To do' }])
    const issue = await open({ labels: ['action-item', 'new'] })
    expect(issue.labels).toEqual(['Action-Item', 'new'])
    expect(tracker.labels().map((label) => label.color)).toEqual(['0e8a16', 'ededed'])
  })

  test('changes `updatedAt` when something changes, and only then', async () => {
    const { clock, tracker, open } = setUp()
    await open({ labels: ['bug'] })
    clock.advance(60_000)
    const before = tracker.snapshot()
    const same = await tracker.edit(1, { ...noPatch, title: 'Order stickers', addLabels: ['BUG'] })
    expect([same.updatedAt, tracker.snapshot()]).toEqual(['2022-07-01T08:00:00Z', before])
    expect((await tracker.edit(1, { ...noPatch, title: 'Order' })).updatedAt).toBe(
      '2022-07-01T08:01:00Z',
    )
  })

  test.each([
    [{ to: 'closed', reason: 'completed' }, 'completed'],
    [{ to: 'closed', reason: 'not_planned' }, 'not_planned'],
    [{ to: 'closed', reason: 'duplicate', of: 1 }, 'duplicate'],
  ] as const)('is closed with its reason: %j', async (state, stateReason) => {
    const { tracker, open } = setUp()
    await open()
    expect(await tracker.edit(1, { ...noPatch, state })).toMatchObject({
      state: 'closed',
      stateReason,
      closedBy: me,
      closedAt: '2022-07-01T08:00:00Z',
    })
    expect(await tracker.edit(1, { ...noPatch, state: { to: 'open' } })).toMatchObject({
      state: 'open',
      stateReason: 'reopened',
      closedBy: null,
      closedAt: null,
    })
  })

  test('ignores a reason where the state stays', async () => {
    const { tracker, open } = setUp()
    await open()
    await tracker.edit(1, { ...noPatch, state: { to: 'closed', reason: 'completed' } })
    const again = await tracker.edit(1, {
      ...noPatch,
      state: { to: 'closed', reason: 'not_planned' },
    })
    expect(again.stateReason).toBe('completed')
  })

  test('carries a comment with a key once, unless only somebody else said it', async () => {
    const { tracker, open } = setUp()
    await open()
    tracker.as('ada').comment(1, 'I copied <!-- key-1 -->')
    const comment = { key: 'key-1', body: 'Raised again <!-- key-1 -->' }
    await tracker.edit(1, { ...noPatch, comments: [comment] })
    await tracker.edit(1, { ...noPatch, comments: [comment] })
    expect(tracker.comments(1).map((one) => one.author)).toEqual(['ada', me])
  })

  test('gains and loses labels and assignees one by one', async () => {
    const { tracker, open } = setUp()
    await open({ labels: ['a', 'b'], assignees: ['ada'] })
    const issue = await tracker.edit(1, {
      ...noPatch,
      addLabels: ['c'],
      removeLabels: ['A', 'absent'],
      addAssignees: ['grace'],
      removeAssignees: ['ADA'],
    })
    expect(issue).toMatchObject({ labels: ['b', 'c'], assignees: ['grace'] })
  })

  test('can be edited, closed and opened by a person', async () => {
    const { tracker } = setUp()
    const ada = tracker.as('ada')
    ada.create({ title: 'Mine' })
    expect(ada.edit(1, { title: 'Better', state: 'closed' })).toMatchObject({
      author: 'ada',
      title: 'Better',
      stateReason: 'completed',
      closedBy: 'ada',
    })
    expect(ada.edit(1, { state: 'open', labels: ['x'] })).toMatchObject({
      state: 'open',
      labels: ['x'],
    })
  })

  test('is missing with 404 before it exists and 410 after it was deleted', async () => {
    const { tracker, open } = setUp()
    await expect(tracker.read(1)).rejects.toMatchObject({ status: 404 })
    await open()
    tracker.remove(1)
    await expect(tracker.read(1)).rejects.toThrow(IssueMissingError)
    await expect(tracker.edit(1, noPatch)).rejects.toMatchObject({ status: 410 })
  })
})

describe('a listing', () => {
  test('by authors shows theirs only; by label the newest first, by anyone', async () => {
    const { tracker, open } = setUp()
    await open({ labels: ['decision'] })
    tracker.as('ada').create({ title: 'Hers', labels: ['Decision'] })
    await open()
    expect((await tracker.issuesBy([me.toUpperCase()])).map((issue) => issue.number)).toEqual([
      1, 3,
    ])
    expect((await tracker.issuesLabelled('decision')).map((issue) => issue.number)).toEqual([2, 1])
  })
})
