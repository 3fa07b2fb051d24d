import { describe, expect, test } from '@jest/globals'
import { readMarkedBodies } from '../../../src/planning/marker.js'
import type { Memory } from '../../../src/planning/memory.js'
import { changesOf, note, person, type World, world } from '../world.js'

const [first, second] = ['meetings/2022-06-23.md', 'meetings/2022-06-30.md'] as const
const review = 'RD: Review the pull request'

async function withIssue(...items: readonly string[]): Promise<World> {
  const here = world()
  here.notes(note(second, items))
  await here.run()
  return here
}

function memoryIn(here: World): Memory | undefined {
  return readMarkedBodies(here.tracker.issues()[0]?.body ?? '')[0]?.memory
}

const seen = (body = '') => body.replace(/<!-- .*? -->\n?/g, '')

describe('an issue follows its item', () => {
  test('in all fields, with the reasons', async () => {
    const here = await withIssue(review)
    const [before] = here.tracker.issues()
    here.notes(
      note(second, [
        'SK/core: Review the whole pull request by 2022-08-01\n[x] Read [it](plan.md)',
      ]),
    )
    const [change, ...others] = (await here.plan()).changes
    expect(others).toEqual([])
    expect(change).toEqual({
      kind: 'update',
      issue: {
        number: 1,
        url: 'https://github.com/owner/name/issues/1',
        title: 'Review the pull request',
        state: 'open',
      },
      updatedAt: before?.updatedAt,
      item: {
        path: second,
        line: 3,
        date: '2022-06-30',
        meeting: 'Community call',
        kind: 'action',
        owners: ['SK', 'core'],
        title: 'Review the whole pull request by 2022-08-01',
      },
      match: { kind: 'reworded', similarity: expect.closeTo(0.88, 1) },
      patch: {
        title: 'Review the whole pull request by 2022-08-01',
        body: expect.any(String),
        addLabels: ['team/core'],
        removeLabels: [],
        addAssignees: ['skuenzer'],
        removeAssignees: [],
        comments: [],
      },
      reasons: [{ kind: 'text' }, { kind: 'owners' }, { kind: 'labels' }],
    })
    await here.run()
    const [after] = here.tracker.issues()
    expect(after).toMatchObject({
      labels: ['action-item', 'team/core'],
      assignees: ['razvand', 'skuenzer'],
    })
    expect(seen(after?.body)).toContain('* **Owner:** SK → @skuenzer; core → @razvand, @skuenzer\n')
    expect(seen(after?.body)).toMatch(/\n\n- \[x\] Read \[it\]\(https:.*plan\.md\)\n\n/)
    expect(memoryIn(here)).toMatchObject({
      number: 1,
      sources: [{ path: second, key: 'review the whole pull request', owners: ['SK', 'core'] }],
      labels: ['action-item', 'team/core'],
      ticked: [expect.any(String)],
      state: 'open',
      turn: 0,
    })
    expect(changesOf(await here.run())).toEqual([])
  })

  test.each<[string, string, string]>([
    ['whose note has another title', second, 'update #1: meeting'],
    ['whose note lies elsewhere', 'archive/2022-06-30.md', 'update #1: moved'],
  ])('%s', async (_, path, change) => {
    const here = await withIssue(review)
    here.notes(note(path, [review], { title: 'Weekly' }))
    expect(changesOf(await here.run())).toEqual([change])
    expect(here.tracker.issues()[0]?.body).toContain(`* **Meeting:** Weekly, 2022-06-30 ([line 3](`)
    expect(here.tracker.issues()[0]?.body).toContain(`/${path}?plain=1#L3`)
  })

  test('without renewing its link for another line alone', async () => {
    const here = await withIssue(review)
    here.notes(note(second, ['SK: Sing', review]))
    expect(changesOf(await here.run())).toEqual(['create "Sing"'])
    expect(here.tracker.issues()[0]?.body).toContain('[line 3]')
  })
})

describe('a closed issue', () => {
  test('keeps the owners that it had, meeting by meeting, until it is open again', async () => {
    const both = 'RD/SK: Review the pull request'
    const here = world()
    here.notes(note(first, [review]), note(second, [both]))
    await here.run()
    here.notes(note(first, [review]), note(second, [`${both} (done)`]))
    expect(changesOf(await here.run())).toEqual(['close #1: done'])
    const known = memoryIn(here)
    here.notes(note(first, ['core: Review the pull request']), note(second, [`${both} (done)`]))
    expect(changesOf(await here.run())).toEqual([])
    expect(memoryIn(here)?.sources.map(({ owners }) => owners)).toEqual([['RD'], ['RD', 'SK']])
    expect(memoryIn(here)).toEqual(known)
    here.notes(note(first, [review]), note(second, ['SK: Review the pull request']))
    expect(changesOf(await here.run())).toEqual(['reopen #1: undone, owners'])
    expect(here.tracker.issues()[0]?.assignees).toEqual(['skuenzer'])
  })

  test('gets no labels and assignees, but other words', async () => {
    const here = await withIssue(review)
    here.tracker.as(person).edit(1, { state: 'closed' })
    here.notes(note(second, ['core: Review the whole pull request']))
    const [change] = (await here.run()).changes
    expect(change).toMatchObject({
      kind: 'update',
      patch: { addLabels: [], removeLabels: [], addAssignees: [], removeAssignees: [] },
      reasons: [{ kind: 'text' }],
    })
    expect(memoryIn(here)).toMatchObject({
      labels: ['action-item'],
      assignees: [{ login: 'razvand', fate: 'granted' }],
    })
  })
})
