import { describe, expect, test } from '@jest/globals'
import { guard } from '../../src/planning/guard.js'
import { loginsToAssign } from '../../src/planning/plan.js'
import { changesOf, keptIn, note, person, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'

function withNote(...items: readonly string[]): World {
  const here = world()
  here.notes(note(path, items))
  return here
}

describe('decisions', () => {
  const decision = 'We use Rust for the loader'

  test('are recorded by default: opened and closed as completed in one go', async () => {
    const here = withNote(decision)
    const plan = await here.run()
    expect(plan.changes).toMatchObject([
      { kind: 'create', followUp: { state: { to: 'closed', reason: 'completed' } } },
    ])
    expect(here.tracker.issues()).toMatchObject([
      { state: 'closed', stateReason: 'completed', labels: ['decision'], assignees: [] },
    ])
    expect(keptIn(await here.run())).toEqual(['#1: unchanged'])
  })

  test('are all that `decisions: skip` skips', async () => {
    const here = withNote('RD: Review')
    here.configure({ decisions: 'skip' })
    expect(changesOf(await here.run())).toEqual(['create "Review"'])
  })

  test('stay open with `decisions: open`, and are closed by a mark', async () => {
    const here = withNote(decision)
    here.configure({ decisions: 'open' })
    await here.run()
    expect(here.tracker.issues()).toMatchObject([{ state: 'open' }])
    here.notes(note(path, [`${decision} (done)`]))
    expect(changesOf(await here.run())).toEqual(['close #1: done'])
  })

  test('open nothing with `decisions: skip`, and leave what they opened before', async () => {
    const here = withNote(decision)
    await here.run()
    here.configure({ decisions: 'skip' })
    here.notes(note(path, ['We use Rust for the boot loader', 'Another decision of ours']))
    expect(keptIn(await here.run())).toEqual(
      expect.arrayContaining(['#-: decisions-skipped', '#1: decisions-skipped']),
    )
  })

  test('that a killed run left open are closed by the next, unless a person had it so', async () => {
    const here = withNote(decision)
    for (const change of (await here.plan()).changes) {
      if (change.kind === 'create') await here.tracker.create(change.id, change.fields)
    }
    expect(here.tracker.issues()).toMatchObject([{ state: 'open' }])
    expect(changesOf(await here.run())).toEqual(['close #1: recorded'])
    expect(here.tracker.comments(1)).toEqual([])
    here.tracker.as(person).edit(1, { state: 'open' })
    expect(keptIn(await here.run())).toEqual(['#1: reopened-by-person'])
  })

  test('that become something to do are opened, and assigned', async () => {
    const here = withNote(decision)
    await here.run()
    here.notes(note(path, [`RD: ${decision}`]))
    expect(changesOf(await here.run())).toEqual(['reopen #1: undone, owners, labels'])
    expect(here.tracker.issues()).toMatchObject([
      { state: 'open', labels: ['action-item'], assignees: ['razvand'] },
    ])
  })

  test('that an action item becomes are left open: nobody said that it is done', async () => {
    const here = withNote(`RD: ${decision}`)
    await here.run()
    here.notes(note(path, [decision]))
    expect(changesOf(await here.run())).toEqual(['update #1: owners, labels'])
    expect(here.tracker.issues()).toMatchObject([{ state: 'open', labels: ['decision'] }])
  })

  test('are carried over as records, and follow the note', async () => {
    const here = withNote(decision)
    await here.run()
    here.notes(note(path, [decision]), note('meetings/2022-07-07.md', [decision]))
    expect(changesOf(await here.run())).toEqual(['carry-over #1: raised'])
    here.notes(note(path, []), note('meetings/2022-07-07.md', []))
    expect(changesOf(await here.run())).toEqual([])
    expect(here.tracker.issues()).toMatchObject([{ state: 'closed' }])
  })

  test('of scheduling are ignored', async () => {
    const here = withNote('We meet next on Thursday', 'Next meeting: July 7')
    expect(keptIn(await here.run())).toEqual(['#-: ignored', '#-: ignored'])
  })
})

describe('items that open nothing', () => {
  test.each([
    ['are done when first seen', 'RD: Review (done)', 'done-at-first-sight'],
    ['say (no issue)', 'RD: Review (no issue)', 'no-issue'],
    ['are tracked elsewhere', 'RD: Review (tracked in other/repo#12)', 'tracked-elsewhere'],
    ['match `ignore`', 'RD: We meet Ana', 'ignored'],
  ])('%s', async (_, item, reason) => {
    const here = withNote(item)
    here.configure({ ignore: [/meet/] })
    const plan = await here.run()
    expect(keptIn(plan)).toEqual([`#-: ${reason}`])
    expect(here.tracker.issues()).toEqual([])
  })

  test.each([
    ['say (no issue)', ' (no issue)', 'no-issue'],
    ['are tracked elsewhere', ' (tracked in #7)', 'tracked-elsewhere'],
  ])('and have an issue already leave it alone once they %s', async (_, suffix, reason) => {
    const here = withNote('RD: Review')
    here.configure({ removed: 'close' })
    await here.run()
    here.notes(note(path, [`RD: Review${suffix}`]))
    expect(keptIn(await here.run())).toEqual([`#1: ${reason}`])
    here.notes(note(path, ['RD: Review (done)']))
    expect(changesOf(await here.run())).toEqual(['close #1: done'])
  })

  test('are opened once their mark is taken off', async () => {
    const here = withNote('RD: Review (done)', 'SK: Test (no issue)')
    await here.run()
    here.notes(note(path, ['RD: Review', 'SK: Test']))
    expect(changesOf(await here.run())).toEqual(['create "Review"', 'create "Test"'])
  })
})

describe('`since`', () => {
  test('opens nothing for earlier meetings, and follows what they have', async () => {
    const here = withNote('RD: Review')
    await here.run()
    here.configure({ since: '2022-07-01' })
    here.notes(
      note(path, ['RD: Review (done)', 'SK: Test']),
      note('meetings/2022-07-01.md', ['core: Sing']),
    )
    const plan = await here.run()
    expect(changesOf(plan)).toEqual(['create "Sing"', 'close #1: done'])
    expect(keptIn(plan)).toEqual(['#-: before-since'])
  })

  test('counts an item of an earlier meeting once a later one raises it', async () => {
    const here = withNote('RD: Review')
    here.configure({ since: '2022-07-01' })
    await here.run()
    here.notes(note(path, ['RD: Review']), note('meetings/2022-07-07.md', ['RD: Review']))
    expect(changesOf(await here.run())).toEqual(['create "Review"'])
    expect(here.tracker.issues()[0]?.body).toContain('Raised in 2 meetings')
  })
})

describe('guards', () => {
  /** Issues that two runs opened for the same items, at once. */
  async function doubled(count: number) {
    const here = world()
    const items = Array.from({ length: count }, (_, n) => `RD: Write chapter number ${n}`)
    here.notes(note(path, items))
    const { changes } = await here.plan()
    for (const change of [...changes, ...changes]) {
      if (change.kind === 'create') await here.tracker.create(change.id, change.fields)
    }
    return { here, items }
  }
  const tight = { maxCreate: 2, maxClose: 2, maxUpdate: 2 }

  test('do not count the healing of duplicates, nor that the issue which stays tells of it', async () => {
    const { here } = await doubled(3)
    const { allowed, withheld } = guard(await here.plan(), tight)
    expect(allowed.map(({ kind }) => kind)).toEqual([
      ...Array(3).fill('update'),
      ...Array(3).fill('close'),
    ])
    expect(withheld).toEqual([])
  })

  test('withhold the closing of a duplicate together with the comment that tells of it', async () => {
    const { here, items } = await doubled(3)
    here.notes(
      note(
        path,
        items.map((one) => `${one} of the handbook`),
      ),
    )
    const { allowed, withheld } = guard(await here.plan(), tight)
    expect(allowed).toEqual([])
    expect(withheld.map(({ change, guard: by }) => `${change.kind}: ${by.kind}`)).toEqual([
      ...Array(3).fill('update: max-update'),
      ...Array(3).fill('close: max-update'),
    ])
  })

  const limits = { maxCreate: 2, maxClose: 1, maxUpdate: 2 }
  const three = ['RD: One thing', 'SK: Another story', 'core: A third matter']

  test('withhold all new issues of new notes over the limit, and let known notes go on', async () => {
    const here = withNote('RD: Review')
    await here.run()
    here.notes(note(path, ['RD: Review', 'SK: Test']), note('meetings/2022-07-07.md', three))
    const { allowed, withheld } = guard(await here.plan(), limits)
    expect(withheld.map(({ guard: by }) => by)).toEqual(
      Array(3).fill({ kind: 'max-create', count: 3, limit: 2 }),
    )
    expect(changesOf({ ...(await here.plan()), changes: allowed })).toEqual(['create "Test"'])
  })

  test.each([
    ['whose issue lost its marker', (body: string) => body.replace(/<!-- .*? -->\n?/g, '')],
    ['whose issue a newer release wrote', (body: string) => body.replace(/ v1 \S+/, ' v2 abc')],
  ])('count no new issue of a note %s', async (_, change) => {
    const here = withNote('RD: Review')
    await here.run()
    const body = here.tracker.issues()[0]?.body ?? ''
    here.tracker.as(person).edit(1, { body: change(body) })
    here.notes(note(path, ['RD: Review', 'SK: Test']), note('meetings/2022-07-07.md', ['SK: Sing']))
    const { changes } = await here.plan()
    expect(
      changes.flatMap((change) =>
        change.kind === 'create' ? [[change.item?.title, change.firstOfNote]] : [],
      ),
    ).toEqual([
      ['Test', false],
      ['Sing', true],
    ])
  })

  test('count no closing by a tick, and every other', async () => {
    const here = withNote(...three)
    here.configure({ removed: 'close' })
    await here.run()
    here.notes(
      note(
        path,
        three.map((one) => `${one} (done)`),
      ),
    )
    expect(guard(await here.plan(), limits).withheld).toEqual([])
    here.notes(note(path, []))
    expect(guard(await here.plan(), limits).withheld).toMatchObject(
      Array(3).fill({ change: { kind: 'close' }, guard: { kind: 'max-close', count: 3 } }),
    )
  })

  test('count rewrites, but not those of a note that only moved', async () => {
    const here = withNote(...three)
    await here.run()
    here.notes(note('archive/2022-06-30.md', three))
    expect(guard(await here.plan(), limits).withheld).toEqual([])
    here.notes(
      note(
        path,
        three.map((one) => `${one} today`),
      ),
    )
    expect(guard(await here.plan(), limits).withheld).toMatchObject(
      Array(3).fill({ change: { kind: 'update' }, guard: { kind: 'max-update', count: 3 } }),
    )
  })

  test('tell of a changed token before any limit, for raising one would not help', async () => {
    const here = withNote(...three)
    await here.run()
    const there = world()
    for (const { title, body, labels } of here.tracker.issues()) {
      there.tracker.as('old-bot').create({ title, body, labels })
    }
    there.notes(note(path, three))
    expect(guard(await there.plan(), limits).withheld.map(({ guard: by }) => by.kind)).toEqual(
      Array(3).fill('untrusted-author'),
    )
  })

  test('keep every change in one of the two lists', async () => {
    const here = withNote(...three)
    const plan = await here.plan()
    const { allowed, withheld } = guard(plan, limits)
    expect(allowed.length + withheld.length).toBe(plan.changes.length)
  })
})

describe('owners', () => {
  test('whom nobody knows are asked about at their line, with whom they may stand for', async () => {
    const here = world()
    here.notes(
      note(path, ['CJ: Review'], {
        participants: [{ written: 'Cezar Jones', name: 'Cezar Jones', aliases: [], login: null }],
      }),
    )
    const plan = await here.run()
    expect(plan.findings).toMatchObject([
      { rule: 'unresolved-owner', severity: 'warning', line: 3 },
    ])
    expect(plan.findings[0]?.message).toContain('It may stand for Cezar Jones.')
    expect(here.tracker.issues()).toMatchObject([
      { labels: ['action-item', 'needs-owner'], assignees: [] },
    ])
    expect(here.tracker.issues()[0]?.body).toContain(
      '**Owner:** CJ (nobody that the directory knows)',
    )
  })

  test.each([
    ['nobody', { done: false, owners: [] }, ['action-item', 'needs-owner']],
    ['everyone', { done: false, owners: ['Everyone'] }, ['action-item']],
  ])('that are %s assign nobody', async (_, more, labels) => {
    const here = world()
    const [action] = note(path, ['RD: Review']).items
    here.notes(note(path, action === undefined ? [] : [{ ...action, ...more }]))
    await here.run()
    expect(here.tracker.issues()).toMatchObject([{ labels, assignees: [] }])
  })
})

describe('a plan', () => {
  const notes = [
    note(path, ['RD: Review', 'We use Rust', 'SK: Test']),
    note('meetings/2022-07-07.md', ['RD: Review', 'XY: Sing']),
    note('board/2022-07-07.md', ['core: Sing']),
  ]

  test('does not depend on the order of notes or issues', async () => {
    const here = world()
    here.notes(...notes)
    await here.run()
    here.notes(...[...notes].reverse().map((one) => ({ ...one, title: 'Another title' })))
    const one = await here.plan()
    here.shuffle()
    expect(JSON.stringify(await here.plan())).toBe(JSON.stringify(one))
  })

  test('names the other meetings that raise what it opens', async () => {
    const { notes, plan } = world()
    notes(
      note('notes/2022-06-30.md', ['RD: Write the notes']),
      note('notes/2022-07-07.md', ['SK: Read it', 'RD: Write the notes']),
    )
    const { changes } = await plan()
    const raised = changes.flatMap((change) => (change.kind === 'create' ? [change] : []))
    const places = raised.map(({ item, alsoRaisedIn }) =>
      [item, ...alsoRaisedIn].map((at) => `${at?.path}:${at?.line}`),
    )
    expect(places).toEqual([
      ['notes/2022-07-07.md:3'],
      ['notes/2022-07-07.md:5', 'notes/2022-06-30.md:3'],
    ])
  })

  test('tells whose assignability it has to know, each once, by name', async () => {
    const here = world()
    here.notes(note(path, ['SK: Test', 'RD: Review']))
    await here.run()
    here.notes(
      note(path, ['SK/@ana: Test', 'RD: Review']),
      note('b/2022-07-07.md', ['RD/SK: Sing']),
    )
    expect(loginsToAssign(await here.plan())).toEqual(['ana', 'razvand', 'skuenzer'])
  })

  test('names every label that it adds, with what to create it with', async () => {
    const here = world()
    here.notes(...notes)
    const { labels } = await here.plan()
    expect(labels.map(({ name }) => name)).toEqual([
      'action-item',
      'decision',
      'needs-owner',
      'team/core',
    ])
    expect(labels.every(({ color }) => /^[\da-f]{6}$/.test(color))).toBe(true)
  })
})
