import { describe, expect, test } from '@jest/globals'
import type { DatedMinutes } from '../../src/domain/minutes.js'
import type { Change, Match } from '../../src/domain/plan.js'
import { readMarkedBodies } from '../../src/planning/marker.js'
import { changesOf, item, keptIn, note, person, self, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'

async function withNote(...items: readonly string[]): Promise<World> {
  const here = world()
  here.notes(note(path, items))
  await here.run()
  return here
}

async function push(here: World, ...items: readonly string[]): Promise<readonly string[]> {
  here.notes(note(path, items))
  return settled(here)
}

/** What a run does; another one must do nothing. */
async function settled(here: World): Promise<readonly string[]> {
  const done = changesOf(await here.run())
  const before = here.tracker.snapshot()
  expect(changesOf(await here.run())).toEqual([])
  expect(here.tracker.snapshot()).toBe(before)
  return done
}

function titles(here: World): readonly string[] {
  return here.tracker.issues().map(({ title, state }) => `${title}${state === 'open' ? '' : ' ✓'}`)
}

function matchOf(change: Change): Match | null {
  return change.kind === 'create' ? null : change.match
}

describe('places in a note', () => {
  test.each([
    [
      'two items swapped',
      ['RD: One thing', 'SK: Another story'],
      ['SK: Another story', 'RD: One thing'],
    ],
    ['capitals, spaces, a full stop', ['RD: One thing'], ['RD: one  THING.']],
    ['emphasis', ['RD: One thing'], ['RD: One **thing**']],
  ])('survive %s without a new issue', async (_, before, after) => {
    const here = await withNote(...before)
    const numbers = here.tracker.issues().length
    await push(here, ...after)
    expect(here.tracker.issues()).toHaveLength(numbers)
    expect(here.tracker.issues().every(({ state }) => state === 'open')).toBe(true)
  })

  test('an item inserted above leaves the others where they are, but for its own issue', async () => {
    const here = await withNote('RD: One thing', 'SK: Another story')
    expect(await push(here, 'core: A third matter', 'RD: One thing', 'SK: Another story')).toEqual([
      'create "A third matter"',
    ])
  })

  test('items of equal text have an issue each, told apart by owner', async () => {
    const here = await withNote('RD: Review', 'SK: Review')
    expect(titles(here)).toEqual(['Review (RD)', 'Review (SK)'])
    expect(await push(here, 'SK: Review', 'RD: Review')).toEqual([])
    expect(await push(here, 'SK: Review (done)', 'RD: Review')).toEqual(['close #2: done'])
  })

  test('items of equal text and owner have an issue each, told apart by order', async () => {
    const here = await withNote('RD: Review', 'RD: Review')
    expect(here.tracker.issues()).toHaveLength(2)
    expect(await push(here, 'RD: Review', 'RD: Review (done)')).toEqual(['close #2: done'])
    expect(await push(here, 'RD: Review')).toEqual(['update #1: text'])
    expect(await push(here, 'RD: Review', 'RD: Review', 'RD: Review')).toEqual([
      'create "Review (RD)"',
      'update #1: text',
      'reopen #2: undone',
    ])
  })

  test('one more of an equal text is a new one, whichever stands first', async () => {
    const here = await withNote('RD: Review')
    expect(await push(here, 'SK: Review', 'RD: Review')).toEqual([
      'create "Review (SK)"',
      'update #1: text',
    ])
    expect(here.tracker.issues()[0]?.assignees).toEqual(['razvand'])
  })

  test('an item split in two keeps its issue for the likelier half', async () => {
    const here = await withNote('RD: Review the pull request and release the library')
    expect(await push(here, 'RD: Review the pull request', 'RD: Release the library soon')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^create/)]),
    )
    expect(here.tracker.issues()).toHaveLength(2)
  })

  test('two items joined in one leave one open issue that is told as gone', async () => {
    const here = await withNote('RD: Review the pull request', 'RD: Release the library')
    const done = await push(here, 'RD: Review the pull request, release the library')
    expect(done).toEqual([expect.stringMatching(/^update #1: text/), 'update #2: gone'])
  })
})

describe('rewording', () => {
  const text = 'RD: Review the pull request on the boot loader'
  test.each([
    ['a typo mended', 'RD: Reviw the pull request on the boot loader'],
    ['a word added', 'RD: Review the open pull request on the boot loader'],
    ['half a sentence more', 'RD: Review the pull request on the boot loader and comment there'],
    ['another order', 'RD: On the boot loader: review the pull request'],
  ])('is followed where it is light: %s', async (_, after) => {
    const here = await withNote(text)
    const [change, ...others] = (await pushPlan(here, after)).changes
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'update', match: { kind: 'reworded' } })
  })

  test('beyond recognition makes a new item, and the old one is gone', async () => {
    const here = await withNote(text)
    expect(await push(here, 'SK: Organise the summer school in Bucharest')).toEqual([
      'create "Organise the summer school in Bucharest"',
      'update #1: gone',
    ])
  })

  test.each([
    ['links', 'Approve https://github.com/o/r/pull/131', 'Approve https://github.com/o/r/pull/308'],
    ['numbers of issues', 'Approve the change #131', 'Approve the change #308'],
    ['versions', 'Publish release 0.10.1 of it', 'Publish release 0.11.0 of it'],
    ['dates', 'Prepare the meeting of 2022-07-01', 'Prepare the meeting of 2022-08-01'],
    ['dates in words', 'Prepare the meeting of July 1', 'Prepare the meeting of August 1'],
  ])('never takes one for the other where only %s differ', async (_, before, after) => {
    const here = await withNote(`RD: ${before}`)
    const done = await push(here, `RD: ${after}`)
    expect(done).toEqual([expect.stringMatching(/^create/), 'update #1: gone'])
  })

  test('is assigned globally, not first come first served', async () => {
    const here = await withNote(
      'RD: Review the pull request on the boot loader',
      'RD: Review the pull request on the boot process',
    )
    // The first new text is near to both old ones; the second only to the first.
    const { changes } = await pushPlan(
      here,
      'RD: Review the pull request on the boot process now',
      'RD: Review the pull request on the boot loader now',
    )
    expect(changes.map(({ kind, item }) => [kind, item?.title])).toEqual([
      ['update', 'Review the pull request on the boot loader now'],
      ['update', 'Review the pull request on the boot process now'],
    ])
  })

  test.each([
    ['the number of an issue that is not ours', 'RD: Fix the printer (#77)'],
    ['a pull request', 'RD: Fix the printer (PR #78)'],
    ['an address', 'RD: Fix the printer: https://github.com/o/r/pull/79'],
    ['a link', 'RD: Fix the printer ([draft](https://example.org/d))'],
    ['a hint', 'RD: Fix the printer, see #80'],
    ['a day', 'RD: Fix the printer - done on May 12'],
    ['a count', 'RD: Fix the printer, 2 pages were stuck'],
  ])('is followed where only a reference was added or taken away: %s', async (_, after) => {
    const others = ['SK: Call the plumber', 'RD: Paint the fence']
    const here = await withNote('RD: Fix the printer', ...others)
    expect(await push(here, after, ...others)).toEqual([expect.stringMatching(/^update #1: text/)])
    expect(await push(here, 'RD: Fix the printer', ...others)).toEqual([
      expect.stringMatching(/^update #1: text/),
    ])
  })

  test('a tick that comes with a reference closes', async () => {
    const here = await withNote('RD: Fix the printer', 'RD: Paint the fence')
    here.notes(
      note(path, [{ ...item('RD: Fix the printer (#77)', 3), done: true }, 'RD: Paint the fence']),
    )
    expect(changesOf(await here.run())).toEqual([expect.stringMatching(/^close #1: .*done/)])
    expect(titles(here)).toEqual(['Fix the printer ✓', 'Paint the fence'])
  })

  test.each([
    ['may have become several', ['RD: Approve it'], ['RD: Approve it #131', 'RD: Approve it #308']],
    ['may come from several', ['RD: Approve it #131', 'RD: Approve it #308'], ['RD: Approve it']],
    ['is another’s now', ['RD: Approve it'], ['SK: Approve it #131']],
  ])(
    'with a reference more or less is for a person to tell where a text %s',
    async (_, before, after) => {
      const here = await withNote(...before)
      const { findings } = await pushPlan(here, ...after)
      expect(findings).toMatchObject([{ rule: 'needs-review' }])
      expect(await settled(here)).toEqual([])
    },
  )

  test('with a date due that changes is the same text', async () => {
    const here = await withNote('RD: Review it by 2022-07-01')
    const { changes } = await pushPlan(here, 'RD: Review it by 2022-08-01')
    expect(changes).toMatchObject([{ kind: 'update', match: { kind: 'same-text' } }])
  })
})

async function pushPlan(here: World, ...items: readonly string[]) {
  here.notes(note(path, items))
  return here.run()
}

describe('near the threshold', () => {
  const before = 'RD: Review the pull request on the boot loader'
  const after = 'SK: Review the pull request on the boot menu'

  test('a person decides: a new issue, the old one untouched, and a finding that says how', async () => {
    const here = await withNote(before)
    const { changes, findings } = await pushPlan(here, after)
    expect(changes).toMatchObject([
      { kind: 'create', reason: { kind: 'needs-review', maybe: 1 } },
      { kind: 'keep', reason: { kind: 'held-for-review', by: null } },
    ])
    expect(findings).toMatchObject([{ rule: 'needs-review', severity: 'warning', line: 3, path }])
    expect(findings[0]?.message).toContain('(#1)')
    expect(here.tracker.issues()[1]?.body).toContain('Maybe the same as #1')
    const again = await here.run()
    expect(changesOf(again)).toEqual([])
    expect(keptIn(again)).toEqual(['#1: held-for-review', '#2: unchanged'])
  })

  test('a person decides, too, where the new one is done already and opens nothing', async () => {
    const here = await withNote(before)
    const { findings } = await pushPlan(here, `${after} (done)`)
    expect(findings).toMatchObject([{ rule: 'needs-review', severity: 'warning', line: 3, path }])
    expect(findings[0]?.message).toContain('#1 stays open')
    expect(titles(here)).toEqual(['Review the pull request on the boot loader'])
    here.tracker.as(person).edit(1, { state: 'closed' })
    expect((await here.run()).findings).toEqual([])
  })

  test('`removed: close` does not close the old one before a person has decided', async () => {
    const here = await withNote(before)
    here.configure({ removed: 'close' })
    await push(here, after)
    expect(here.tracker.issues().map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('naming the old issue joins them: the new one is closed in its favour', async () => {
    const here = await withNote(before)
    await push(here, after)
    const done = await push(here, `${after} (#1)`)
    expect(done).toEqual(['update #1: text, owners, absorbed', 'close #2: duplicate'])
    const settledTitle = 'Review the pull request on the boot menu'
    expect(titles(here)).toEqual([settledTitle, `${settledTitle} ✓`])
  })

  test('closing the old one settles it the other way', async () => {
    const here = await withNote(before)
    await push(here, after)
    here.tracker.as(person).edit(1, { state: 'closed' })
    expect(await settled(here)).toEqual([])
  })

  test('the older one is closed by its tick, should both texts stand there', async () => {
    const here = await withNote(before)
    await push(here, after)
    expect(await push(here, before, after)).toEqual([])
    expect(await push(here, `${before} (done)`, after)).toEqual(['close #1: done'])
  })

  test('both are gone once neither text is there', async () => {
    const here = await withNote(before)
    await push(here, after)
    expect(await push(here)).toEqual(['update #1: gone', 'update #2: gone'])
  })

  test('the older text coming back takes its own issue again', async () => {
    const here = await withNote(before)
    await push(here, after)
    expect(await push(here, before)).toEqual(['update #2: gone'])
  })
})

describe('the only text of its owner that vanished and the only one that came', () => {
  const before = 'RD: Plan the summer camp in Lyon'
  const after = 'RD: Prepare the summer camp in Lyon'

  test('are taken for one at a likeness that leaves others in doubt', async () => {
    const here = await withNote(before, 'SK: Tag the release')
    expect(await push(here, after, 'SK: Tag the release')).toEqual(['update #1: text'])
  })

  test.each([
    ['RD: Fix the CI', 'RD: Repair the CI'],
    ['RD: Update the README', 'RD: Improve the README'],
    ['RD: Plan the next hackathon', 'RD: Plan the hackathon in autumn'],
    ['RD: Send the invoice', 'RD: Mail the invoice'],
  ])('are taken for one where half of their words are: %s, %s', async (one, other) => {
    const here = await withNote(one, 'SK: Tag the release')
    expect(await push(here, other, 'SK: Tag the release')).toEqual(['update #1: text'])
  })

  test.each([
    ['RD: Order the badges', 'RD: Bake a cake'],
    ['RD: Approve octo/lib#131', 'RD: Approve octo/lib#308'],
    ['RD: Write chapter 3', 'RD: Write chapter 4'],
    ['RD: Support Windows', 'RD: Do not support Windows'],
  ])('are not, where less is, or what tells them apart differs: %s, %s', async (one, other) => {
    const here = await withNote(one)
    expect(await push(here, other)).toContainEqual(expect.stringMatching(/^create/))
  })

  test('are for a person to tell where the owner has another new one', async () => {
    const here = await withNote(before)
    const { changes } = await pushPlan(here, after, 'RD: Sing')
    expect(changes).toMatchObject([
      { kind: 'create', reason: { kind: 'needs-review', maybe: 1 } },
      { kind: 'create', reason: { kind: 'new' } },
      { kind: 'keep', reason: { kind: 'held-for-review' } },
    ])
  })

  test.each([
    ['RD: Fix the CI', 'RD: Repair the CI (done)'],
    [before, `${after} (done)`],
  ])(
    'are not, where it is done, and may have been there all the while: %s, %s',
    async (open, done) => {
      const here = await withNote(open, done)
      expect(here.tracker.issues()).toHaveLength(1)
      await push(here, done)
      expect(here.tracker.issues()[0]).toMatchObject({ state: 'open' })
    },
  )

  test('are taken for one where its issue is closed already', async () => {
    const here = await withNote(before)
    await push(here, `${before} (done)`)
    expect(await push(here, `${after} (done)`)).toEqual(['update #1: text'])
  })

  test('are not, where the owner has another text that came', async () => {
    const here = await withNote(before)
    const { changes } = await pushPlan(here, after, 'RD: Buy bread')
    expect(changes).toMatchObject([
      { kind: 'create', reason: { kind: 'needs-review', maybe: 1 } },
      { kind: 'create', reason: { kind: 'new' } },
      { kind: 'keep', reason: { kind: 'held-for-review' } },
    ])
  })
})

describe('items that name their issue', () => {
  test('only mention it where its own item stands in the note as well', async () => {
    const here = await withNote('RD: Fix the door')
    const plan = ['create "Merge the rewrite of the parser"']
    expect(
      await push(here, 'RD: Fix the door', 'SK: Merge the rewrite of the parser (#1)'),
    ).toEqual(plan)
    expect(titles(here)).toEqual(['Fix the door', 'Merge the rewrite of the parser'])
  })

  test('may swap theirs, two or three at once', async () => {
    const here = await withNote('RD: Paint the fence', 'SK: Call the plumber', 'core: Buy bread')
    await push(here, 'RD: Paint the fence (#2)', 'SK: Call the plumber (#1)', 'core: Buy bread')
    expect(titles(here)).toEqual(['Call the plumber', 'Paint the fence', 'Buy bread'])
    await push(
      here,
      'RD: Paint the fence (#3)',
      'SK: Call the plumber (#2)',
      'core: Buy bread (#1)',
    )
    expect(titles(here)).toEqual(['Buy bread', 'Call the plumber', 'Paint the fence'])
  })

  test('keep their own where the number is that of another item which stays', async () => {
    const items = ['RD: Paint the fence', 'SK: Call the plumber']
    const here = await withNote(...items, 'core: Buy bread')
    await push(here, ...items, 'core: Buy bread (#2)')
    expect(titles(here)).toEqual(['Paint the fence', 'Call the plumber', 'Buy bread'])
    await push(here, 'RD: Paint the fence (#2)', 'SK: Call the plumber (#99)', 'core: Buy bread')
    expect(titles(here)).toEqual(['Paint the fence', 'Call the plumber', 'Buy bread'])
  })

  test('keep it whatever they say', async () => {
    const here = await withNote('RD: Review the pull request')
    const { changes } = await pushPlan(here, 'SK: Organise the summer school (#1)')
    expect(changes).toMatchObject([{ kind: 'update', match: { kind: 'named' } }])
    expect(titles(here)).toEqual(['Organise the summer school'])
  })

  test('are taken at their word only if one does', async () => {
    const here = await withNote('RD: Review the pull request')
    const done = await push(here, 'RD: Review the pull request (#1)', 'SK: Bake a cake (#1)')
    expect(done).toEqual(['create "Bake a cake"'])
  })

  test('mean any other issue by a number that is none of ours', async () => {
    const here = await withNote('RD: Approve (#131)')
    expect(here.tracker.issues()[0]?.body).toContain('Approve (#131)')
    expect(await push(here, 'RD: Approve (#308)')).toEqual(['create "Approve"', 'update #1: gone'])
  })

  test('cannot name an issue of another series', async () => {
    const here = world()
    const other = 'board/2022-06-30.md'
    here.notes(note(other, ['RD: Review the budget']))
    await here.run()
    here.notes(note(other, ['RD: Review the budget']), note(path, ['SK: Bake a cake (#1)']))
    expect(await settled(here)).toEqual(['create "Bake a cake"'])
    expect(titles(here)[0]).toBe('Review the budget')
  })
})

describe('notes that move', () => {
  const items = ['RD: Review the pull request', 'SK: Bake a cake']
  test.each([
    ['renamed', 'meetings/2022-06-30-community.md'],
    ['moved', 'archive/2022/meetings/2022-06-30.md'],
    ['moved and renamed', 'old/june.md'],
  ])('keep their issues when %s', async (_, to) => {
    const here = await withNote(...items)
    here.notes(note(to, items))
    const done = await here.run()
    expect(changesOf(done)).toEqual(['update #1: moved', 'update #2: moved'])
    expect(done.changes.map(matchOf)).toEqual([
      { kind: 'moved', from: path },
      { kind: 'moved', from: path },
    ])
    expect(await settled(here)).toEqual([])
  })

  test('keep their issues when all move in one push, and repeat each other', async () => {
    const here = world()
    const dates = ['2022-06-02', '2022-06-09', '2022-06-16', '2022-06-23']
    const week = (folder: string) =>
      dates.map((date, index) =>
        note(
          `${folder}/${date}.md`,
          ['RD: Update the website', `SK: Talk about ${date.slice(8)}`].slice(0, 1 + (index % 2)),
        ),
      )
    here.notes(...week('meetings'))
    await here.run()
    const before = here.tracker.issues().length
    here.notes(...week('archive/2022'))
    const done = await here.run()
    expect(done.changes.every(({ kind }) => kind === 'update')).toBe(true)
    expect(here.tracker.issues()).toHaveLength(before)
    expect(await settled(here)).toEqual([])
  })

  test('keep their issues when they are reworded on the way', async () => {
    const here = await withNote(...items)
    here.notes(
      note('archive/2022-06-30.md', ['RD: Review the whole pull request', 'SK: Bake a cake']),
    )
    expect(changesOf(await here.run())).toEqual(['update #1: text, moved', 'update #2: moved'])
  })

  test('keep their issues when one is split into two', async () => {
    const here = await withNote(...items, 'core: Order pizza')
    here.notes(
      note('archive/2022-06-30.md', items),
      note('food/lunch-2022-06-30.md', ['core: Order pizza']),
    )
    expect(changesOf(await here.run())).toEqual([
      'update #1: moved',
      'update #2: moved',
      'update #3: moved',
    ])
    expect(await settled(here)).toEqual([])
  })

  test('are not taken for the next meeting that repeats one of many items', async () => {
    const many = ['RD: One', 'RD: Two', 'RD: Three', 'RD: Four', 'RD: Five', 'SK: Bake a cake']
    const here = await withNote(...many)
    here.notes(note('meetings/2022-07-07.md', ['SK: Bake a cake', 'SK: Buy milk', 'RD: Sing']))
    const { changes } = await here.run()
    expect(changes.filter((change) => matchOf(change)?.kind === 'moved')).toEqual([])
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'carry-over',
        issue: expect.objectContaining({ number: 6 }),
      }),
    )
  })

  test('are not found again in another team’s note of another day that says the same', async () => {
    const here = await withNote('RD: Update the website')
    here.notes(note('board/2022-07-07.md', ['RD: Update the website']))
    expect(changesOf(await here.run())).toEqual(['create "Update the website"', 'update #1: gone'])
  })

  test('ask a person where a vanished note may have become either of two', async () => {
    const here = await withNote('RD: Review the pull request')
    here.notes(
      note('a/notes-2022-06-30.md', ['RD: Review the pull request']),
      note('b/notes-2022-06-30.md', ['RD: Review the pull request']),
    )
    const { changes } = await here.run()
    expect(changes.map((change) => change.kind === 'create' && change.reason.kind)).toEqual([
      'needs-review',
      'needs-review',
      false,
    ])
    expect(await settled(here)).toEqual([])
  })
})

describe('items that move to a note beside theirs', () => {
  const beside = 'meetings/2022-06-30-venue.md'
  const [fence, quote] = ['RD: Paint the fence', 'SK: Ask the venue for a quote'] as const

  async function moved(...notes: readonly DatedMinutes[]): Promise<World> {
    const here = await withNote(fence, quote)
    here.notes(...notes)
    await settled(here)
    return here
  }

  test('keep their issues, there and back again', async () => {
    const here = await moved(note(path, [fence]), note(beside, [quote]))
    expect(titles(here)).toEqual(['Paint the fence', 'Ask the venue for a quote'])
    expect(here.tracker.comments(2)).toEqual([])
    expect(here.tracker.issues()[1]?.body).toContain('2022-06-30-venue.md')
    expect(await push(here, fence, quote)).toEqual([expect.stringMatching(/^update #2: .*moved/)])
    expect(titles(here)).toHaveLength(2)
  })

  test('are known there though they want no issue on the way', async () => {
    const here = await moved(note(path, [fence]), note(beside, [`${quote} (no issue)`]))
    const body = here.tracker.issues()[1]?.body ?? ''
    expect(readMarkedBodies(body)[0]?.memory.sources.map((source) => source.path)).toEqual([beside])
    here.notes(note(path, [fence]), note(beside, [`${quote} (done)`]))
    expect(await settled(here)).toEqual([expect.stringMatching(/^close #2: done/)])
  })

  test('are closed where they are ticked on the way', async () => {
    const here = await moved(note(path, [fence]), note(beside, [`${quote} (done)`]))
    expect(titles(here)).toEqual(['Paint the fence', 'Ask the venue for a quote ✓'])
  })

  test.each([
    ['another owner', [fence], note(beside, ['RD: Ask the venue for a quote'])],
    ['another folder', [fence], note('board/2022-06-30.md', [quote])],
    ['an item that stays', [fence, quote], note(beside, [quote])],
  ])('are not taken for the same words of %s', async (_, stays, other) => {
    const here = await moved(note(path, stays), other)
    expect(titles(here)).toHaveLength(3)
  })

  test('and are reworded on the way are for a person to decide', async () => {
    const here = await withNote(fence, quote)
    here.notes(note(path, [fence]), note(beside, ['SK: Ask the venue for a quote in writing']))
    const { changes } = await here.run()
    expect(changes).toMatchObject([
      { kind: 'create', reason: { kind: 'needs-review', maybe: 2, said: 'here' } },
      { kind: 'keep', issue: { number: 1 } },
      { kind: 'keep', issue: { number: 2 }, reason: { kind: 'held-for-review' } },
    ])
    expect(changesOf(await here.run())).toEqual([])
  })

  test.each([
    ['either may be it', 'SK: Ask the venue for a long quote'],
    ['the owner is another', null],
  ])('and are reworded are new where %s', async (_, more) => {
    const here = await withNote(fence, quote)
    const words = `${more === null ? 'RD' : 'SK'}: Ask the venue for a quote in writing`
    here.notes(note(path, [fence]), note(beside, more === null ? [words] : [words, more]))
    const done = await settled(here)
    expect(done).toContain('update #2: gone')
  })

  test('are not taken for what the meetings of that note have said before', async () => {
    const here = await withNote(fence, quote)
    const before = note('meetings/2022-06-23-venue.md', [quote])
    here.notes(note(path, [fence, quote]), before)
    await settled(here)
    here.notes(note(path, [fence]), before, note(beside, [quote]))
    expect(await settled(here)).toEqual(['update #2: gone', 'carry-over #3: raised'])
  })
})

describe('carried over', () => {
  const item = 'RD: Review the pull request'
  const weeks = ['2022-06-30', '2022-07-07', '2022-07-14'].map((date) => `meetings/${date}.md`)
  const [first = '', second = '', third = ''] = weeks

  test('an item that three meetings raise has one issue that lists and counts them', async () => {
    const here = world()
    for (let week = 1; week <= 3; week += 1) {
      here.notes(...weeks.slice(0, week).map((one) => note(one, [item])))
      await settled(here)
    }
    expect(here.tracker.issues()).toHaveLength(1)
    expect(here.tracker.issues()[0]?.body).toContain('Raised in 3 meetings')
    expect(here.tracker.comments(1).map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringMatching(
        /^Raised again in \[Community call, 2022-07-07\].*: 2 meetings by now\.$/,
      ),
      expect.stringMatching(
        /^Raised again in \[Community call, 2022-07-14\].*: 3 meetings by now\.$/,
      ),
    ])
  })

  describe('something alike of the same owner, open in another meeting', () => {
    const alike = 'RD: Book a room for the workshop'
    const nextMeeting = async (here: World, ...items: readonly string[]) => {
      here.notes(note(path, ['RD: Book a room']), note(second, items))
      const planned = await here.run()
      expect(changesOf(await here.run())).toEqual([])
      return planned
    }

    test('gets an issue of its own that links the other, and a finding that says how to join them', async () => {
      const here = await withNote('RD: Book a room')
      const { changes, findings } = await nextMeeting(here, alike)
      expect(changes).toMatchObject([
        { kind: 'create', reason: { kind: 'needs-review', maybe: 1, said: 'elsewhere' } },
        { kind: 'keep', issue: { number: 1 } },
      ])
      expect(here.tracker.issues()[1]?.body).toContain('Maybe the same as #1')
      expect(findings).toMatchObject([{ rule: 'needs-review', path: second, line: 3 }])
      expect(findings[0]?.message).toContain('write "(#1)" behind the item')
    })

    test('is joined by naming the other', async () => {
      const here = await withNote('RD: Book a room')
      await nextMeeting(here, alike)
      const planned = await nextMeeting(here, `${alike} (#1)`)
      expect(changesOf(planned)).toEqual(['update #1: text, absorbed', 'close #2: duplicate'])
    })

    test.each([
      ['the other stands in this note, too', ['RD: Book a room', alike]],
      ['another owner', ['SK: Book a room for the workshop']],
      ['a decision', ['Book a room for the workshop']],
      ['little in common', ['RD: Book the flights for the workshop']],
    ])('is not asked about: %s', async (_, items) => {
      const here = await withNote('RD: Book a room')
      const { findings } = await nextMeeting(here, ...items)
      expect(findings).toEqual([])
    })

    test.each([
      ['another number', 'RD: Write chapter 3 of the guide', 'RD: Write chapter 4 of the guide'],
      ['another link', 'RD: Review octo/lib#12 again', 'RD: Review octo/lib#13 again'],
    ])('is not asked about: %s', async (_, one, other) => {
      const here = await withNote(one)
      here.notes(note(path, [one]), note(second, [other]))
      expect((await here.run()).findings).toEqual([])
    })

    test('is not asked about once the other is closed', async () => {
      const here = await withNote('RD: Book a room')
      here.tracker.as(person).edit(1, { state: 'closed' })
      expect((await nextMeeting(here, alike)).findings).toEqual([])
    })
  })

  test('how an item stands makes no other item of it', async () => {
    const here = world()
    const told = [
      ['RD: Book the room', 'RD: Renew the domain'],
      ['RD: Book the room (still open)', 'RD: Renew the domain - URGENT'],
      ['RD: Book the room. Update: they replied', 'RD: Renew the domain [in progress]'],
    ]
    for (let week = 1; week <= told.length; week += 1) {
      here.notes(...told.slice(0, week).map((items, at) => note(weeks[at] ?? '', items)))
      await settled(here)
    }
    expect(here.tracker.issues()).toHaveLength(2)
  })

  test('items that only differ in how they stand keep their issues, in any order', async () => {
    const [early, late] = ['RD: Renew the domain (pending)', 'RD: Renew the domain (urgent)']
    const here = await withNote(early, late)
    here.notes(note(path, [early, late]), note(second, [late, early]))
    const { changes } = await here.run()
    expect(changes).toMatchObject([
      { issue: { number: 1 }, item: { title: 'Renew the domain (pending)' } },
      { issue: { number: 2 }, item: { title: 'Renew the domain (urgent)' } },
    ])
  })

  test('nearly the same words are the same item', async () => {
    const here = await withNote('RD: Review the pull request on the boot loader of the kernel')
    here.notes(
      note(path, ['RD: Review the pull request on the boot loader of the kernel']),
      note(second, ['RD: Review the pull request on the bootloader of the kernel']),
    )
    const { changes } = await here.run()
    expect(changes).toMatchObject([
      { kind: 'carry-over', match: { kind: 'carried-over', from: path } },
    ])
    expect(titles(here)).toEqual(['Review the pull request on the bootloader of the kernel'])
  })

  test.each([
    ['of another team', { teams: ['docs'] }, ['core'], second, item],
    ['in another folder', {}, [], 'board/2022-07-07.md', item],
    ['of another owner', {}, [], second, 'SK: Review the pull request'],
    ['that is a decision', {}, [], second, 'Review the pull request'],
  ])('the same sentence %s is another item', async (_, more, teams, where, said) => {
    const here = world()
    here.notes(note(first, [item], { teams }))
    await here.run()
    here.notes(note(first, [item], { teams }), note(where, [said], more))
    expect(changesOf(await here.run())).toEqual(['create "Review the pull request"'])
  })

  describe('words that refer to something in one meeting only', () => {
    const [second, third] = ['meetings/2022-07-07.md', 'meetings/2022-07-14.md']

    test.each([
      ['RD: Fix the printer', 'RD: Fix the printer (#77)'],
      ['RD: Fix the printer', 'RD: Fix the printer, https://example.org/manual'],
      ['RD: Approve octo/lib#131', 'RD: Approve'],
    ])('are the same item: %s, %s', async (one, other) => {
      const here = await withNote(one)
      here.notes(note(path, [one]), note(second, [other]))
      expect(await settled(here)).toEqual(['carry-over #1: text, raised'])
    })

    test.each([
      ['what they refer to differs', ['RD: Approve octo/lib#131'], ['RD: Approve octo/lib#308']],
      ['the owner is another', ['RD: Fix the printer'], ['SK: Fix the printer (#77)']],
      ['other words differ', ['RD: Fix the printer'], ['RD: Fix the old printer (#77)']],
      [
        'it may be either',
        ['RD: Approve octo/lib#131', 'RD: Approve octo/lib#308'],
        ['RD: Approve'],
      ],
      [
        'either may be it',
        ['RD: Approve'],
        ['RD: Approve octo/lib#131', 'RD: Approve octo/lib#308'],
      ],
    ])('are not where %s', async (_, ones, others) => {
      const here = await withNote(...ones)
      here.notes(note(path, ones), note(second, others))
      const done = await settled(here)
      expect(done.filter((change) => change.startsWith('create'))).toHaveLength(others.length)
    })

    test('do not lead from one reference to another by a meeting without', async () => {
      const [one, none, other] = [
        'RD: Approve octo/lib#131',
        'RD: Approve',
        'RD: Approve octo/lib#308',
      ]
      const here = await withNote(one)
      here.notes(note(path, [one]), note(second, [none]))
      await settled(here)
      here.notes(note(path, [one]), note(second, [none]), note(third, [other]))
      expect(await settled(here)).toEqual(['create "Approve octo/lib#308"'])
    })
  })

  test('the order in which notes arrive does not matter', async () => {
    const bodies = await Promise.all(
      [
        [first, second, third],
        [third, first, second],
        [second, third, first],
      ].map(async (order) => {
        const here = world()
        for (let count = 1; count <= 3; count += 1) {
          here.notes(...order.slice(0, count).map((one) => note(one, [item])))
          await settled(here)
        }
        expect(here.tracker.issues()).toHaveLength(1)
        return here.tracker.issues()[0]?.body.replace(/<!--.*?-->|m2i-[\w-]+/g, '')
      }),
    )
    expect(new Set(bodies).size).toBe(1)
  })

  test('the newest meeting governs: a tick there closes, one in an older note does not', async () => {
    const here = world()
    const notes = (marks: readonly string[]) =>
      here.notes(...weeks.map((one, index) => note(one, [`${item}${marks[index]}`])))
    notes(['', '', ''])
    await settled(here)
    notes([' (done)', '', ''])
    expect(await settled(here)).toEqual([])
    notes(['', '', ' (done)'])
    expect(await settled(here)).toEqual(['close #1: done'])
  })

  test('dropped from one of two notes it stays open', async () => {
    const here = world()
    here.notes(note(first, [item]), note(second, [item]))
    await settled(here)
    here.notes(note(first, []), note(second, [item]))
    expect(await settled(here)).toEqual(['update #1: dropped'])
    here.notes(note(first, []), note(second, []))
    expect(await settled(here)).toEqual(['update #1: gone'])
  })

  test('raised again after it was reported done links the one that was closed last', async () => {
    const weeks = ['06-02', '06-09', '06-16', '06-23'].map((day) => `meetings/2022-${day}.md`)
    const said = [item, `${item} (done)`, item, `${item} (done)`]
    const here = world()
    for (const [week, path] of weeks.entries()) {
      here.day(path.slice(9, 19))
      here.notes(...weeks.slice(0, week + 1).map((one, index) => note(one, [said[index] ?? ''])))
      await settled(here)
      if (week === 0) here.tracker.as(person).edit(1, { state: 'closed' })
    }
    expect(titles(here)).toHaveLength(2)
    expect(here.tracker.issues()[1]?.body).toContain('**Raised again:** #1')
    here.day('2022-06-30')
    here.notes(
      ...weeks.map((one, index) => note(one, [said[index] ?? ''])),
      note('meetings/2022-06-30.md', [item]),
    )
    await settled(here)
    expect(here.tracker.issues()[2]?.body).toContain('**Raised again:** #2')
  })

  test('raised again after it was closed opens a new one that links the old', async () => {
    const here = await withNote(item)
    here.day('2022-07-02')
    here.tracker.as(person).edit(1, { state: 'closed' })
    here.notes(note(first, [item]), note(second, [item]))
    expect(await settled(here)).toEqual(['create "Review the pull request"'])
    expect(here.tracker.issues()[1]?.body).toContain('**Raised again:** #1')
  })

  test('a review of old items raises nothing again', async () => {
    const here = await withNote(item)
    here.day('2022-07-02')
    here.tracker.as(person).edit(1, { state: 'closed' })
    const review = note(second, [item])
    here.notes(note(first, [item]), {
      ...review,
      items: review.items.map((one) => ({ ...one, review: true })),
    })
    const plan = await here.run()
    expect(changesOf(plan)).toEqual([])
    expect(plan.findings).toMatchObject([{ rule: 'already-closed', path: second }])
  })

  test('a note that arrives late reports what was closed since, and opens nothing', async () => {
    const here = await withNote(item)
    here.day('2022-07-09')
    here.tracker.as(person).edit(1, { state: 'closed' })
    here.notes(note(first, [item]), note(second, [item]))
    const plan = await here.run()
    expect(changesOf(plan)).toEqual([])
    expect(plan.changes).toContainEqual(
      expect.objectContaining({
        kind: 'keep',
        reason: { kind: 'already-closed' },
        match: { kind: 'carried-over', from: first, similarity: 1 },
      }),
    )
  })

  test('a line that comes back into a note that was read before opens what the action closed meanwhile', async () => {
    const newer = 'meetings/2022-07-07.md'
    const here = world()
    here.day('2022-07-08')
    const older = note(path, ['RD: Review (done)', 'SK: Bake a cake'])
    here.notes(older, note(newer, ['RD: Review', 'SK: Bake a cake']))
    await settled(here)
    here.notes(older, note(newer, ['SK: Bake a cake']))
    expect(await settled(here)).toEqual(['close #1: done, dropped'])
    here.notes(older, note(newer, ['RD: Review', 'SK: Bake a cake']))
    expect(await settled(here)).toEqual(['reopen #1: undone, raised'])
    here.notes(older, note(newer, ['SK: Bake a cake']))
    await settled(here)
    here.tracker.as(person).edit(1, { state: 'open' })
    here.tracker.as(person).edit(1, { state: 'closed' })
    here.notes(older, note(newer, ['RD: Review', 'SK: Bake a cake']))
    expect(await settled(here)).toEqual([])
  })

  test('two notes of one day that say the same have one issue', async () => {
    const here = world()
    here.notes(note(first, [item]), note('meetings/2022-06-30-b.md', [item]))
    await settled(here)
    const same = world()
    same.notes(
      note('meetings/a/2022-06-30.md', [item]),
      note('meetings/a/2022.06.30.md', [item], { date: '2022-06-30' }),
    )
    await settled(same)
    expect(same.tracker.issues()).toHaveLength(1)
    expect(here.tracker.issues()).toHaveLength(2)
  })

  test('a whole agenda that is carried over is not announced item by item', async () => {
    const items = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((word) => `RD: ${word} thing`)
    const here = await withNote(...items)
    here.notes(note(first, items), note(second, items))
    await settled(here)
    expect(here.tracker.issues().flatMap(({ number }) => here.tracker.comments(number))).toEqual([])
    here.notes(note(first, items), note(second, items), note(third, items.slice(0, 5)))
    await settled(here)
    expect(
      here.tracker.issues().flatMap(({ number }) => here.tracker.comments(number)),
    ).toHaveLength(5)
  })

  test('an item that comes from a note that went away stands in no more meetings: no comment', async () => {
    const here = await withNote('RD: Fix the old printer', 'SK: Call the plumber')
    here.notes(note(second, ['RD: Fix the old printer']))
    await settled(here)
    expect(here.tracker.issues()[0]?.body).not.toContain('Raised in')
    expect(here.tracker.comments(1)).toEqual([])
  })

  test('the note of an earlier meeting that comes late is listed, and not announced', async () => {
    const here = world()
    here.notes(note(second, [item]))
    await settled(here)
    here.notes(note(first, [item]), note(second, [item]))
    await settled(here)
    expect(here.tracker.issues()[0]?.body).toContain('Raised in 2 meetings')
    expect(here.tracker.comments(1)).toEqual([])
  })

  test('an item that the newest meeting reports done gets one comment, which says so', async () => {
    const here = await withNote(item)
    here.notes(note(first, [item]), note(second, [`${item} (done)`]))
    await settled(here)
    expect(here.tracker.comments(1).map(({ body }) => body.split(':')[0])).toEqual(['Closed'])
  })

  test('an item that comes into a full agenda later is not announced either', async () => {
    const items = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((word) => `RD: ${word} thing`)
    const here = await withNote(...items)
    here.notes(note(first, items), note(second, items.slice(0, 3)))
    await settled(here)
    here.notes(note(first, items), note(second, items))
    await settled(here)
    expect(
      here.tracker.issues().flatMap(({ number }) => here.tracker.comments(number)),
    ).toHaveLength(3)
  })

  test('`carried: quiet` says nothing at all', async () => {
    const here = await withNote(item)
    here.configure({ carried: 'quiet' })
    here.notes(note(first, [item]), note(second, [item]))
    expect(await settled(here)).toEqual(['carry-over #1: raised'])
    expect(here.tracker.comments(1)).toEqual([])
  })

  test('a copied note of another date is a meeting of its own', async () => {
    const here = await withNote(item, 'SK: Bake a cake')
    here.notes(note(first, [item, 'SK: Bake a cake']), note(second, [item, 'SK: Bake a cake']))
    expect(await settled(here)).toEqual(['carry-over #1: raised', 'carry-over #2: raised'])
  })
})

describe('markers', () => {
  const item = 'RD: Review the pull request'
  const strip = (body = '') => body.replace(/<!--.*?-->\n?/g, '')

  test('that a person deleted are restored where the ID still tells', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { body: strip(here.tracker.issues()[0]?.body) })
    const plan = await here.run()
    expect(plan.changes).toMatchObject([{ kind: 'update', match: { kind: 'adopted', by: 'id' } }])
    expect(await settled(here)).toEqual([])
    expect(await push(here, 'RD: Review the whole pull request')).toEqual(['update #1: text'])
  })

  test.each([
    ['permalink', (body: string) => body.replace(/ID `m2i-[\w-]+`/, '')],
    ['title', () => 'Somebody wrote something else entirely.'],
  ])('that went with the ID are restored by %s', async (by, rewrite) => {
    const here = await withNote(item)
    const body = rewrite(strip(here.tracker.issues()[0]?.body))
    here.tracker.as(person).edit(1, { body })
    const plan = await here.run()
    expect(plan.changes).toMatchObject([{ kind: 'update', match: { kind: 'adopted', by } }])
    expect(await settled(here)).toEqual([])
    expect(here.tracker.issues()[0]?.body).toContain(body.trim().split('\n')[0])
  })

  test('that were broken are restored without leaving their remains', async () => {
    const here = await withNote(item)
    const body = here.tracker.issues()[0]?.body ?? ''
    here.tracker.as(person).edit(1, { body: body.replace(/v1 \S{9}/, 'v1 broken') })
    await here.run()
    expect(await settled(here)).toEqual([])
    expect(here.tracker.issues()[0]?.body.match(/<!--/g)).toHaveLength(2)
  })

  test('of an issue that names nobody’s ID, link or title are not guessed', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { body: '', title: 'Mine' })
    expect(changesOf(await here.run())).toEqual(['create "Review the pull request"'])
  })

  test('quoted in another issue stay where they are', async () => {
    const here = await withNote(item, 'SK: Bake a cake')
    const [one, other] = here.tracker.issues()
    const quoted = (one?.body ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
    here.tracker.as(person).edit(2, { body: `${quoted}\n\n${other?.body}` })
    expect(await settled(here)).toEqual([])
  })

  test('copied over another’s do not make the action touch the wrong issue', async () => {
    const here = await withNote(item, 'SK: Bake a cake')
    const [one, other] = here.tracker.issues()
    const marker = /<!-- minutes-to-issues v1 .*-->/.exec(one?.body ?? '')?.[0] ?? ''
    here.tracker.as(person).edit(2, {
      body: (other?.body ?? '').replace(/<!-- minutes-to-issues v1 .*-->/, marker),
    })
    const plan = await here.run()
    expect(changesOf(plan)).toEqual(['update #2: adopted'])
    expect(titles(here)).toEqual(['Review the pull request', 'Bake a cake'])
    expect(await settled(here)).toEqual([])
  })

  test('pasted over another’s give themselves away, once they know the number of their issue', async () => {
    const here = await withNote('RD: One thing', 'SK: Another story')
    await push(here, 'RD: One big thing', 'SK: Another story')
    const [one] = here.tracker.issues()
    here.tracker.as(person).edit(2, { body: one?.body ?? '' })
    expect(await settled(here)).toEqual(['update #2: adopted'])
    expect(titles(here)).toEqual(['One big thing', 'Another story'])
  })

  test('in an issue of an outsider are nobody’s', async () => {
    const here = await withNote(item)
    const [one] = here.tracker.issues()
    here.tracker.as('mallory').create({ title: 'Forged', body: one?.body ?? '' })
    expect(await push(here, `${item} (done)`)).toEqual(['close #1: done'])
    expect(titles(here)).toEqual(['Review the pull request ✓', 'Forged'])
  })

  test.each([
    ['of another note and item', note('board/2022-06-30.md', ['SK: Bake a cake']), null],
    ['of a decision', note(path, ['Bake a cake']), null],
    ['with the same words in another note', note('board/2022-06-30.md', [item]), 1],
    ['of the note', note(path, ['SK: Bake a cake']), 1],
  ])('of a labelled issue by an unknown author concern an item %s: %s', async (_, one, by) => {
    const here = await withNote(item)
    const [{ title = '', body = '' } = {}] = here.tracker.issues()
    const there = world()
    there.tracker.as('old-bot').create({ title, body, labels: ['action-item'] })
    there.notes(one)
    const claimedBy = by === null ? null : { number: by, author: 'old-bot' }
    expect((await there.plan()).changes).toMatchObject([{ kind: 'create', claimedBy }])
  })

  test('of another note’s issue by an outsider withhold nothing', async () => {
    const here = await withNote(item)
    const [one] = here.tracker.issues()
    const there = world()
    there.tracker.as('mallory').create({ title: 'Forged', body: one?.body ?? '' })
    there.notes(note(path, [item]))
    const plan = await there.plan()
    expect(plan.changes).toMatchObject([{ kind: 'create', claimedBy: null }])
  })

  test.each([
    ['the same item', item],
    ['another item of the note', 'SK: Bake a cake'],
  ])('of a labelled issue by an unknown author withhold the issue of %s', async (_, said) => {
    const here = await withNote(item)
    const [one] = here.tracker.issues()
    const there = world()
    there.tracker
      .as('old-bot')
      .create({ title: 'x', body: one?.body ?? '', labels: ['action-item'] })
    there.notes(note(path, [said]))
    expect((await there.plan()).changes).toMatchObject([
      { kind: 'create', claimedBy: { number: 1, author: 'old-bot' } },
    ])
    there.configure({ trustedAuthors: ['old-bot'] })
    expect((await there.plan()).changes.filter(({ kind }) => kind === 'create')).toHaveLength(
      said === item ? 0 : 1,
    )
  })

  test('a person’s issue of the same title stays theirs', async () => {
    const here = world()
    here.tracker.as(person).create({ title: 'Review the pull request', labels: ['action-item'] })
    here.notes(note(path, [item]))
    expect(await settled(here)).toEqual(['create "Review the pull request"'])
    expect(here.tracker.issues()[0]?.body).toBe('')
  })

  test('an issue by the same login is not ours by a link to the note, though an item names it', async () => {
    const here = world()
    const link = `https://github.com/octo/notes/blob/c0ffee/${path}?plain=1#L3`
    here.tracker.as(self).create({ title: 'Look at this', body: link })
    expect(await push(here, `${item} (#1)`)).toEqual(['create "Review the pull request"'])
    expect(here.tracker.issues()[1]?.body).toContain('> Review the pull request (#1)')
  })

  test('an issue by the same login without our label or link stays theirs, too', async () => {
    const here = world()
    here.tracker.as(self).create({ title: 'Review the pull request' })
    here.notes(note(path, [item]))
    expect(await settled(here)).toEqual(['create "Review the pull request"'])
  })
})

describe('healing', () => {
  const item = 'RD: Review the pull request'

  async function twice(...items: readonly string[]): Promise<World> {
    const here = world()
    here.notes(note(path, items))
    const plan = await here.plan()
    for (let run = 0; run < 2; run += 1) {
      for (const change of plan.changes) {
        if (change.kind === 'create') await here.tracker.create(change.id, change.fields)
      }
    }
    return here
  }

  test('the lowest number stays, the other is closed as its duplicate, with links both ways', async () => {
    const here = await twice(item)
    expect(await settled(here)).toEqual(['update #1: absorbed', 'close #2: duplicate'])
    expect(here.tracker.issues()[1]).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(here.tracker.comments(1)[0]?.body).toContain('[#2](')
    expect(here.tracker.comments(2)[0]?.body).toContain('#1')
  })

  test('nothing that people wrote in either is touched', async () => {
    const here = await twice(item)
    const ana = here.tracker.as(person)
    const [one, other] = here.tracker.issues()
    ana.edit(1, { title: 'My title', body: `Above\n\n${one?.body}`, labels: ['mine'] })
    ana.edit(2, { body: `${other?.body}\n\nBelow`, assignees: ['ana'] })
    ana.comment(2, 'A thought')
    await settled(here)
    const [first, second] = here.tracker.issues()
    expect(first).toMatchObject({ title: 'My title', state: 'open', labels: ['mine'] })
    expect(first?.body).toMatch(/^Above\n/)
    expect(second).toMatchObject({ state: 'closed', assignees: ['ana'] })
    expect(second?.body).toMatch(/Below$/)
    expect(here.tracker.comments(2).map(({ author }) => author)).toContain(person)
  })

  test('a person who reopens the duplicate knows better', async () => {
    const here = await twice(item)
    await settled(here)
    here.tracker.as(person).edit(2, { state: 'open' })
    const plan = await here.run()
    expect(changesOf(plan)).toEqual([])
    expect(keptIn(plan)).toContain('#2: reopened-by-person')
  })

  test('one that a person closed already leaves the other to go on', async () => {
    const here = await twice(item)
    here.tracker.as(person).edit(1, { state: 'closed', stateReason: 'duplicate' })
    expect(await settled(here)).toEqual([])
    expect(await push(here, `${item} (done)`)).toEqual(['close #2: done'])
  })

  test('whole notes opened twice are healed item by item', async () => {
    const here = await twice(item, 'SK: Bake a cake', 'RD: Review the pull request')
    await settled(here)
    expect(here.tracker.issues().filter(({ state }) => state === 'open')).toHaveLength(3)
  })

  test('an identity is not given twice: a text that comes again after a rewording is new', async () => {
    const here = await withNote(item)
    await push(here, 'RD: Review the whole pull request')
    expect(await push(here, 'RD: Review the whole pull request', item)).toEqual([
      'create "Review the pull request"',
    ])
    const ids = here.tracker.issues().map(({ body }) => /m2i-[\w-]+/.exec(body)?.[0])
    expect(new Set(ids).size).toBe(2)
  })
})
