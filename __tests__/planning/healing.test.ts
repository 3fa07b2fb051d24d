import { describe, expect, test } from '@jest/globals'
import { afterWriting } from '../../src/planning/after-writing.js'
import { changesOf, keptIn, note, person, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'
const next = 'meetings/2022-07-07.md'
const decision = 'We use Rust for the loader'

/** What a run does; another one must do nothing. */
async function settled(here: World): Promise<readonly string[]> {
  const done = changesOf(await here.run())
  expect(changesOf(await here.run())).toEqual([])
  return done
}

/** Two runs that planned from the same state. */
async function twice(...items: readonly string[]): Promise<World> {
  const here = world()
  here.notes(note(path, items))
  const plan = await here.plan()
  for (let run = 0; run < 2; run += 1) {
    for (const change of plan.changes) {
      if (change.kind !== 'create') continue
      const created = await here.tracker.create(change.id, change.fields)
      if (created.kind !== 'created') continue
      const patch = afterWriting(change, created.issue)
      if (patch !== null) await here.tracker.edit(created.issue.number, patch)
    }
  }
  return here
}

function decisionLog(here: World): readonly number[] {
  return here.tracker
    .issues()
    .filter(({ labels }) => labels.includes('decision'))
    .map(({ number }) => number)
}

describe('a decision that two runs recorded', () => {
  test('stands in the decision log once', async () => {
    const here = await twice(decision)
    expect(decisionLog(here)).toEqual([1, 2])
    const [, change] = (await here.plan()).changes
    expect(change).toMatchObject({ kind: 'update', patch: { removeLabels: ['decision'] } })
    expect(change).not.toHaveProperty('patch.state')
    expect(await settled(here)).toEqual(['update #1: absorbed', 'update #2: duplicate'])
    expect(decisionLog(here)).toEqual([1])
    expect(here.tracker.comments(1)[0]?.body).toContain('[#2](')
    expect(here.tracker.comments(2)[0]?.body).toContain('#1')
  })

  test('loses no label that it has not any more', async () => {
    const here = await twice(decision)
    here.tracker.as(person).edit(2, { labels: [] })
    expect((await here.plan()).changes[1]).toMatchObject({ patch: { removeLabels: [] } })
  })

  test('goes on in the one that a person opened again', async () => {
    const here = await twice(decision)
    here.tracker.as(person).edit(2, { state: 'open' })
    expect(await settled(here)).toEqual(['update #1: duplicate', 'update #2: absorbed'])
    expect(decisionLog(here)).toEqual([2])
    expect(keptIn(await here.run())).toContain('#2: reopened-by-person')
  })
})

describe('an action item for which two runs opened issues', () => {
  test('leaves its labels to the one that is closed', async () => {
    const here = await twice('RD: Review the pull request')
    expect((await here.plan()).changes[1]).toMatchObject({
      kind: 'close',
      patch: {
        state: { to: 'closed', reason: 'duplicate', of: 1 },
        removeLabels: [],
        comments: [{ body: expect.stringContaining('in favour of #1') }],
      },
    })
    await settled(here)
    expect(keptIn(await here.run())).toEqual(['#1: unchanged'])
  })

  test('may name either at once', async () => {
    const here = await twice('RD: Review the pull request')
    here.notes(note(path, ['RD: Look at the loader of Ana (#2)']))
    expect(await settled(here)).toEqual(['update #1: text, absorbed', 'close #2: duplicate'])
  })

  test('goes on in the one that the action closed, not in the one that a person did', async () => {
    const here = await twice('RD: Review the pull request')
    here.tracker.as(person).edit(2, { state: 'closed' })
    here.notes(note(path, ['RD: Review the pull request (done)']))
    expect(await settled(here)).toEqual(['close #1: done'])
    here.notes(note(path, ['RD: Review the pull request']))
    expect(await settled(here)).toEqual(['reopen #1: undone'])
  })
})

describe('an issue that stays', () => {
  test('learns where its duplicate was raised, though it is left alone itself', async () => {
    const here = world()
    const item = 'RD: Review the pull request'
    here.notes(note(path, [item]))
    await here.run()
    here.notes(note(path, [item]), note(next, [item]))
    const unaware = await here.plan(() => false)
    for (const change of unaware.changes) {
      if (change.kind === 'create') await here.tracker.create(change.id, change.fields)
    }
    here.notes(note(path, [item]), note(next, [`${item} (no issue)`]))
    expect(await settled(here)).toEqual(['update #1: absorbed', 'close #2: duplicate'])
    expect(here.tracker.comments(1).map(({ body }) => body.slice(0, 4))).toEqual(['[#2]'])
    here.notes(note(path, []), note(next, [item]))
    expect(await settled(here)).toEqual(['update #1: dropped'])
  })

  test('takes over all meetings of one that an item settles by its name', async () => {
    const here = world()
    here.notes(
      note(path, ['RD: Review the pull request']),
      note(next, ['RD: Review the pull request']),
      note('other/2022-06-30.md', ['SK: Bake a cake']),
    )
    here.configure({ series: ['**'] })
    await here.run()
    expect(here.tracker.issues()).toHaveLength(2)
    here.notes(
      note(path, ['RD: Review the pull request (#1)']),
      note(next, ['RD: Review the pull request']),
      note('other/2022-06-30.md', []),
    )
    const done = await settled(here)
    expect(done).toHaveLength(2)
    expect(done).toContain('close #2: duplicate')
    expect(here.tracker.issues().map(({ state }) => state)).toEqual(['open', 'closed'])
  })

  test('is found by the number of its duplicate, too, and by that itself once a person opens it again', async () => {
    const here = await twice('RD: Review the pull request')
    await settled(here)
    here.notes(note(path, ['RD: Look at the pull request of the loader (#2)']))
    expect(await settled(here)).toEqual(['update #1: text'])
    here.tracker.as(person).edit(2, { state: 'open' })
    const done = await settled(here)
    expect(done).toContain('close #1: duplicate')
    expect(here.tracker.issues().map(({ state }) => state)).toEqual(['closed', 'open'])
    expect(keptIn(await here.run())).toEqual(['#2: unchanged'])
  })
})

describe('issues of two meetings that come to say the same', () => {
  const fence = 'RD: Paint the fence of the garden'
  const [first, second, third] = ['2022-06-02', '2022-06-09', '2022-06-16'].map(
    (day) => `meetings/${day}.md`,
  ) as [string, string, string]

  async function mended(slip: string, ...more: readonly string[]): Promise<World> {
    const here = world()
    here.notes(note(first, [fence, ...more]), note(second, [slip]))
    await here.run()
    here.notes(note(first, [fence, ...more]), note(second, [fence]))
    await here.run()
    expect(changesOf(await here.run())).toEqual([])
    return here
  }

  const states = (here: World) => here.tracker.issues().map(({ state }) => state)

  test('because a slip was mended are healed, and one tick closes the item', async () => {
    const here = await mended('SK: Paint the fence of the garden')
    expect(states(here)).toEqual(['open', 'closed'])
    expect(here.tracker.comments(2)[0]?.body).toContain('in favour of #1')
    expect(here.tracker.issues()[0]?.body).toContain('Raised in 2 meetings')
    here.notes(note(first, [fence]), note(second, [fence]), note(third, [`${fence} (done)`]))
    await here.run()
    expect(states(here)).toEqual(['closed', 'closed'])
  })

  test('are left alone where the owners are still not the same', async () => {
    const here = world()
    here.notes(note(first, [fence]), note(second, ['SK: Paint the fence of the garden']))
    await here.run()
    here.notes(note(first, [fence]), note(second, ['SK/RD: Paint the fence of the garden']))
    await here.run()
    expect(states(here)).toEqual(['open', 'open'])
  })

  test('are left alone where another of the same words goes on as well', async () => {
    const here = await mended('SK: Paint the fence of the garden', fence)
    expect(states(here)).toEqual(['open', 'open', 'open'])
  })

  test('are left alone where people see a difference', async () => {
    const here = world()
    here.notes(note(first, [fence]))
    await here.run()
    here.day('2022-06-05')
    here.tracker.as('ana').edit(1, { state: 'closed' })
    here.notes(note(first, [fence]), note(second, [fence]))
    await here.run()
    here.tracker.as('ana').edit(1, { state: 'open' })
    expect(changesOf(await here.run())).toEqual(['update #1: reopened'])
    expect(changesOf(await here.run())).toEqual([])
    expect(states(here)).toEqual(['open', 'open'])
  })
})
