import { describe, expect, test } from '@jest/globals'
import type { TrackedIssue } from '../../../src/domain/issue.js'
import { readMarkedBodies } from '../../../src/planning/marker.js'
import type { Memory } from '../../../src/planning/memory.js'
import { changesOf, item as itemAt, note, person, type World, world } from '../world.js'

const path = 'meetings/2022-06-30.md'
const item = 'RD/SK: Review the pull request\n[ ] Read it'

/** A world in which the item has its issue #1. */
async function withIssue(...items: readonly string[]): Promise<World> {
  const here = world({ assignable: ['razvand', 'skuenzer', 'ana'] })
  here.notes(note(path, items))
  await here.run()
  return here
}

function issueIn(here: World): TrackedIssue {
  const [found] = here.tracker.issues()
  if (found === undefined) throw new Error('There is no issue.')
  return found
}

function memoryIn(here: World): Memory | undefined {
  return readMarkedBodies(issueIn(here).body)[0]?.memory
}

const withoutMarker = (body: string) => body.replace(/<!-- .*? -->\n?/g, '')

type Change = (
  issue: TrackedIssue,
) => Partial<Pick<TrackedIssue, 'title' | 'body' | 'labels' | 'assignees'>>

/** What the next run does once somebody took the marker away and changed more, and what they left. */
async function afterLoss(here: World, change: Change = () => ({})) {
  const issue = issueIn(here)
  const body = withoutMarker(issue.body)
  const left = here.tracker.as(person).edit(1, { body, ...change({ ...issue, body }) })
  expect(memoryIn(here)).toBeUndefined()
  const done = changesOf(await here.run())
  expect(changesOf(await here.run())).toEqual([])
  return { left, done }
}

describe('an issue whose marker was taken away', () => {
  test.each([
    ['an action item', item],
    ['an item of nobody known', 'XY: Review the pull request'],
    ['a decision', 'We use Rust'],
  ])('remembers again all that it did: %s', async (_, said) => {
    const here = await withIssue(said)
    const before = issueIn(here)
    const memory = memoryIn(here)
    expect((await afterLoss(here)).done).toEqual(['update #1: adopted'])
    expect(memoryIn(here)).toEqual({ ...memory, number: 1 })
    expect(withoutMarker(issueIn(here).body)).toBe(withoutMarker(before.body))
    expect(issueIn(here)).toMatchObject({ state: before.state, labels: before.labels })
  })

  test('goes on as if nothing had happened', async () => {
    const here = await withIssue(item)
    await afterLoss(here)
    here.notes(note(path, ['SK: Review the whole pull request\n[ ] Read it']))
    expect(changesOf(await here.run())).toEqual(['update #1: text, owners'])
    expect(issueIn(here)).toMatchObject({
      title: 'Review the whole pull request',
      assignees: ['skuenzer'],
    })
  })

  test('goes on where its note has moved down and on', async () => {
    const here = world()
    const at = (line: number, said = item) => here.notes(note(path, [itemAt(said, line)]))
    at(9)
    await here.run()
    at(128)
    expect((await afterLoss(here)).done).toContain('update #1: adopted')
    at(128, item.replace('the', 'the whole'))
    await here.run()
    expect(issueIn(here).body).toContain('> Review the whole pull request')
  })

  test.each<[string, Change, string]>([
    ['the title', () => ({ title: 'Mine' }), 'update #1: text, conflict'],
    [
      'the text',
      ({ body }) => ({ body: body.replace('> Review', '> Slowly review') }),
      'update #1: text, conflict',
    ],
    [
      'a fact',
      ({ body }) => ({ body: body.replace('**Owner:**', '**Who:**') }),
      'update #1: text, conflict',
    ],
    ['the ticks', ({ body }) => ({ body: body.replace('- [ ]', '- [x]') }), 'update #1: text'],
    ['what is above', ({ body }) => ({ body: `Above\n\n${body}` }), 'update #1: text'],
    ['what is below', ({ body }) => ({ body: `${body}\n\nBelow` }), 'update #1: text'],
    ['the line ends', ({ body }) => ({ body: body.replaceAll('\n', '\r\n') }), 'update #1: text'],
  ])('keeps what a person did to %s', async (_, change, next) => {
    const here = await withIssue(item)
    const { left, done } = await afterLoss(here, change)
    expect(done).toEqual(['update #1: adopted'])
    expect(issueIn(here).title).toBe(left.title)
    expect(withoutMarker(issueIn(here).body).trim()).toBe(left.body.replaceAll('\r\n', '\n').trim())
    here.notes(note(path, [item.replace('the', 'the whole')]))
    expect(changesOf(await here.run())).toEqual([next])
  })

  test.each<[string, string, Partial<Pick<TrackedIssue, 'state'>>, string]>([
    ['a record stays closed', 'We use Rust', {}, 'recorded'],
    ['what a person closed stays closed', item, { state: 'closed' }, 'open'],
  ])('may be named by its number: %s', async (_, said, change, state) => {
    const here = await withIssue(said)
    const left = here.tracker.as(person).edit(1, { body: 'Nothing is left.', ...change })
    here.notes(note(path, [`${said.split('\n')[0]} (#1)`]))
    expect(changesOf(await here.run())).toEqual(['update #1: adopted'])
    expect(changesOf(await here.run())).toEqual([])
    expect(issueIn(here)).toMatchObject({ state: left.state, labels: left.labels })
    expect(memoryIn(here)?.state).toBe(state)
    expect(issueIn(here).body).toMatch(/^Nothing is left\.\n\n<!-- /)
  })

  test('has its marker below what is there where nothing of the block is left', async () => {
    const here = await withIssue(item)
    const id = memoryIn(here)?.id
    await afterLoss(here, () => ({ body: 'All mine. \n\n' }))
    expect(memoryIn(here)?.id).toBe(id)
    expect(issueIn(here).body).toMatch(
      /^All mine\.\n\n<!-- minutes-to-issues v1 \S+ -->\n\n<!-- \/minutes-to-issues -->$/,
    )
  })

  test('is assigned and labelled as the note wants: nobody knows any more who was taken off', async () => {
    const here = await withIssue(item)
    await afterLoss(here, () => ({ labels: ['mine'], assignees: ['ana', 'SKUENZER'] }))
    expect(issueIn(here)).toMatchObject({
      labels: ['mine', 'action-item'],
      assignees: ['skuenzer', 'ana', 'razvand'],
    })
    here.notes(note(path, [item.replace('RD/SK', 'XY')]))
    await here.run()
    expect(issueIn(here)).toMatchObject({
      labels: ['mine', 'action-item', 'needs-owner'],
      assignees: ['ana'],
    })
  })
})
