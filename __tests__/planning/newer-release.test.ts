import { describe, expect, test } from '@jest/globals'
import { changesOf, keptIn, note, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'
const next = 'meetings/2022-07-07.md'
const item = 'RD: Review the pull request'

/** A note whose issues a newer release wrote, and whose memory only that can read. */
async function ahead(...items: readonly string[]): Promise<World> {
  const here = world()
  here.notes(note(path, items))
  for (const change of (await here.plan()).changes) {
    if (change.kind !== 'create') continue
    const body = change.fields.body.replace(/ v1 \S+/, ' v2 eyJuZXciOnRydWV9')
    await here.tracker.create(change.id, { ...change.fields, body })
  }
  return here
}

describe('issues that a newer release wrote', () => {
  test('are left as they are, and no others are opened for their items', async () => {
    const here = await ahead(item, 'SK: Bake a cake')
    const plan = await here.run()
    expect(changesOf(plan)).toEqual([])
    expect(keptIn(plan)).toEqual(['#1: newer-marker', '#2: newer-marker'])
    expect(plan.findings).toEqual([
      {
        path,
        line: 3,
        column: 1,
        rule: 'newer-marker',
        severity: 'warning',
        message: expect.stringMatching(
          /\(#1, #2\) were written by a newer release .* version 2, .* version 1\..* Use that release/,
        ),
      },
    ])
  })

  test('are found by the next meetings that raise the item, too', async () => {
    const here = await ahead(item)
    here.notes(note(path, [item]), note(next, [item]))
    expect(changesOf(await here.run())).toEqual([])
  })

  test('are found by permalink and title where the footer went, and by the number that an item names', async () => {
    const here = await ahead(item, 'SK: Bake a cake')
    const [one, other] = here.tracker.issues()
    const ana = here.tracker.as('ana')
    ana.edit(1, { body: (one?.body ?? '').replace(/m2i-[\w-]+/, '') })
    ana.edit(2, { title: 'Cake!' })
    expect(other?.body).toContain('m2i-')
    here.notes(note(path, [item, 'SK: Bake a chocolate cake for the party (#2)']))
    expect(changesOf(await here.run())).toEqual([])
  })

  test('are shown where their items are gone, and hinder no others', async () => {
    const here = await ahead(item)
    here.notes(note(path, ['SK: Bake a cake']))
    const plan = await here.run()
    expect(changesOf(plan)).toEqual(['create "Bake a cake"'])
    expect(keptIn(plan)).toEqual(['#1: newer-marker'])
  })

  test('are no matter where a version cannot be one', async () => {
    const here = await ahead(item)
    const body = here.tracker.issues()[0]?.body ?? ''
    here.tracker.as('ana').edit(1, { body: body.replace(' v2 ', ' v0 ') })
    expect(changesOf(await here.run())).toEqual(['update #1: adopted'])
  })
})
