import { describe, expect, test } from '@jest/globals'
import type { DatedMinutes } from '../../src/domain/minutes.js'
import { changesOf, item, note, type World, world } from './world.js'

/** A note that goes through old items before it lists its own. */
function meeting(
  day: string,
  { review, items }: { readonly review: readonly string[]; readonly items: readonly string[] },
): DatedMinutes {
  return note(`meetings/${day}.md`, [
    ...review.map((text, index) => ({ ...item(text, 3 + index), review: true })),
    ...items.map((text, index) => item(text, 33 + index)),
  ])
}

function states(here: World): readonly string[] {
  return here.tracker.issues().map(({ title, state }) => `${title}: ${state}`)
}

async function push(here: World, ...notes: readonly DatedMinutes[]): Promise<readonly string[]> {
  here.notes(...notes)
  const done = changesOf(await here.run())
  expect(changesOf(await here.run())).toEqual([])
  return done
}

describe('an item that a note reviews and lists again', () => {
  const letter = 'RD: Send the newsletter'
  const fence = 'SK: Paint the fence'
  const weeks = [
    meeting('2022-06-02', { review: [], items: [letter, fence] }),
    meeting('2022-06-09', { review: [`${letter} (done)`, fence], items: [letter, fence] }),
    meeting('2022-06-16', { review: [`${letter} (done)`, `${fence} (done)`], items: [letter] }),
    meeting('2022-06-23', { review: [`${letter} (done)`], items: [] }),
  ]

  test('is one item: what the note lists counts, until only the review has it', async () => {
    const here = world()
    await push(here, ...weeks.slice(0, 1))
    await push(here, ...weeks.slice(0, 2))
    expect(states(here)).toEqual(['Send the newsletter: open', 'Paint the fence: open'])
    await push(here, ...weeks.slice(0, 3))
    expect(states(here)).toEqual(['Send the newsletter: open', 'Paint the fence: closed'])
    await push(here, ...weeks)
    expect(states(here)).toEqual(['Send the newsletter: closed', 'Paint the fence: closed'])
  })

  test('is opened once where no earlier note has it, however the review says that it stands', async () => {
    const here = world()
    const note = meeting('2022-06-09', { review: [`${fence} (still open)`], items: [fence] })
    expect(await push(here, note)).toEqual(['create "Paint the fence"'])
  })

  test('stays two where the owners differ', async () => {
    const here = world()
    const note = meeting('2022-06-09', { review: [fence], items: ['RD: Paint the fence'] })
    expect(await push(here, note)).toHaveLength(2)
  })

  test('is raised again, with a link, where its issue was closed before', async () => {
    const here = world()
    const [first, second] = weeks.slice(0, 2) as [DatedMinutes, DatedMinutes]
    await push(here, first)
    here.day('2022-06-05')
    here.tracker.as('ana').edit(1, { state: 'closed' })
    expect(await push(here, first, second)).toEqual([
      'create "Send the newsletter"',
      expect.stringMatching(/^carry-over #2/),
    ])
    expect(here.tracker.issues()[2]?.body).toContain('**Raised again:** #1')
  })
})

/** A note whose headings stand in lines 10, 20, 30 …, each with its items below. */
function minutesOf(sections: readonly (readonly [heading: string, items: readonly string[]])[]) {
  const lineOf = (section: number) => 10 * (section + 1)
  const minutes = note(
    'meetings/2022-06-02.md',
    sections.flatMap(([, items], section) =>
      items.map((text, index) => item(text, lineOf(section) + 1 + index)),
    ),
  )
  const headings = sections.map(([heading], section) => ({ line: lineOf(section), heading }))
  return { ...minutes, sections: headings }
}

describe('an item that a note sums up below a second heading', () => {
  test('is one item', async () => {
    const here = world()
    const minutes = minutesOf([
      ['Action items', ['RD: Paint the fence', 'SK: Mow the lawn', 'RD: Sing', 'Water the roses']],
      ['Action items by person', ['SK: Mow the lawn', 'RD: Paint the fence', 'Water the roses']],
      ['Next meeting', ['SK: Book the room']],
    ])
    expect(await push(here, minutes)).toEqual([
      'create "Paint the fence"',
      'create "Mow the lawn"',
      'create "Sing"',
      expect.stringMatching(/^create "Water the roses"/),
      'create "Book the room"',
    ])
  })

  test('is done where either says so', async () => {
    const here = world()
    const summed = (above: string, below: string) =>
      minutesOf([
        ['Action items', [above, 'SK: Mow the lawn']],
        ['Summary', [below, 'SK: Mow the lawn']],
      ])
    const open = 'RD: Paint the fence'
    await push(here, summed(open, open))
    await push(here, summed(open, `${open} (done)`))
    expect(states(here)).toEqual(['Paint the fence: closed', 'Mow the lawn: open'])
    await push(here, summed(open, open))
    expect(states(here)).toEqual(['Paint the fence: open', 'Mow the lawn: open'])
    await push(here, summed(`${open} (done)`, open))
    expect(states(here)).toEqual(['Paint the fence: closed', 'Mow the lawn: open'])
  })

  test.each<[why: string, second: Parameters<typeof minutesOf>[0][number]]>([
    ['for another owner', ['By person', ['SK: Paint the fence']]],
    ['of a topic of its own', ['action items:', ['RD: Paint the fence']]],
    ['to be decided', ['Decisions', ['Paint the fence']]],
  ])('stays two %s', async (_, second) => {
    const here = world()
    const minutes = minutesOf([['Action items', ['RD: Paint the fence']], second])
    expect(await push(here, minutes)).toHaveLength(2)
  })

  test('stays two below one heading', async () => {
    const here = world()
    const minutes = minutesOf([
      ['Action items', ['RD: Paint the fence', 'RD: Paint the fence']],
      ['Decisions', ['We meet in June']],
    ])
    expect(await push(here, minutes)).toHaveLength(2)
  })
})
