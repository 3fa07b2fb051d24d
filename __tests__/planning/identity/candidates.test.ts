import { describe, expect, test } from '@jest/globals'
import type { TrackedIssue } from '../../../src/domain/issue.js'
import { candidatesOf } from '../../../src/planning/identity/candidates.js'
import { note, self, world } from '../world.js'

/** Issues as the action wrote them. */
async function written(count: number): Promise<readonly TrackedIssue[]> {
  const { notes, run, tracker } = world()
  notes(
    note(
      'notes/2022-06-30.md',
      Array.from({ length: count }, (_, n) => `RD: Write page ${n}`),
    ),
  )
  await run()
  return tracker.issues()
}

const numbers = (found: readonly { readonly issue: TrackedIssue }[]) =>
  found.map(({ issue }) => issue.number)

describe('issues of a listing', () => {
  test('are told apart by author and marker, and stand by number', async () => {
    const [one, two, three, four, five] = await written(5)
    if (!one || !two || !three || !four || !five) throw new Error('five issues are needed')
    const newer = three.body.replace(/minutes-to-issues v1 /, 'minutes-to-issues v2 ')
    const found = candidatesOf(
      [
        five,
        { ...four, author: 'eve' },
        { ...three, body: newer },
        { ...two, body: 'By hand' },
        { ...one, author: self.toUpperCase() },
        { ...two, number: 9, author: 'eve', body: 'By hand' },
        { ...three, number: 8, author: 'eve', body: newer },
      ],
      [self],
    )
    expect(numbers(found.candidates)).toEqual([1, 5])
    expect(found.unmarked.map(({ number }) => number)).toEqual([2])
    expect(found.newer).toMatchObject([{ issue: { number: 3 }, version: 2 }])
    expect(numbers(found.foreign)).toEqual([4])
  })

  test('each keeps its own marker, whatever people wrote above and called it', async () => {
    const [one, two] = await written(2)
    if (!one || !two) throw new Error('two issues are needed')
    const edited = { ...two, title: 'By hand', body: `Above\n\n${two.body}` }
    expect(numbers(candidatesOf([one, edited], [self]).candidates)).toEqual([1, 2])
  })

  test.each<[string, Partial<TrackedIssue>, (body: string) => string]>([
    ['the same', {}, (body) => body],
    ['called by another name', { title: 'By hand' }, (body) => body],
    ['with a word above', {}, (body) => `Above\n\n${body}`],
  ])(
    'that two runs opened at once both count, and stand by number: %s',
    async (_, change, edit) => {
      const [one, two] = await written(2)
      if (!one || !two) throw new Error('two issues are needed')
      const again = { ...one, number: 3, body: edit(one.body), ...change }
      expect(numbers(candidatesOf([one, two, again], [self]).candidates)).toEqual([1, 2, 3])
    },
  )

  test('a copy of a marker counts for nothing beside the issue that it was copied from', async () => {
    const [one, two] = await written(2)
    if (!one || !two) throw new Error('two issues are needed')
    const { candidates } = candidatesOf([one, { ...two, body: `As in:\n\n${one.body}` }], [self])
    expect(numbers(candidates)).toEqual([1])
  })
})
