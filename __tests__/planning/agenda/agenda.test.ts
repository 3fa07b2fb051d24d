import { describe, expect, test } from '@jest/globals'
import type { Agenda } from '../../../src/domain/agenda.js'
import { note, person, world } from '../world.js'

const titles = ({ open }: Agenda) => open.map(({ title }) => title)

describe('what is open', () => {
  test('is every action item that nobody has done, before its issue exists', async () => {
    const here = world()
    here.notes(
      note('notes/2022-06-30.md', [
        'RD: Review the PR',
        'SK: Write the docs (done)',
        'We meet next on Friday',
        'RD: Forget this (no issue)',
        'We use main',
      ]),
    )
    const { agenda } = await here.plan()
    expect(agenda.open).toEqual([
      {
        id: expect.any(String),
        title: 'Review the PR',
        owners: [{ name: 'RD', logins: ['razvand'] }],
        due: null,
        raised: [
          {
            path: 'notes/2022-06-30.md',
            line: 3,
            date: '2022-06-30',
            meeting: 'Community call',
            teams: [],
          },
        ],
        issue: null,
        standing: 'in-notes',
      },
    ])
  })

  test('is the same once the issue is there, but for its number', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR', 'We use main']))
    const { agenda: before } = await here.run()
    const { agenda: after } = await here.plan()
    const [item] = before.open
    const issue = { number: 1, url: 'https://github.com/owner/name/issues/1' }
    expect(after.open).toEqual([{ ...item, issue }])
    expect(after.decisions.map(({ id }) => id)).toEqual(before.decisions.map(({ id }) => id))
  })

  test('is not what was closed on GitHub, whatever the note says', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR', 'SK: Write the docs']))
    await here.run()
    here.tracker.as(person).edit(1, { state: 'closed' })
    expect(titles((await here.plan()).agenda)).toEqual(['Write the docs'])
  })

  test('is not what this very plan closes, and is what it reopens', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR']))
    await here.run()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR (done)']))
    expect(titles((await here.run()).agenda)).toEqual([])
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR']))
    expect(titles((await here.plan()).agenda)).toEqual(['Review the PR'])
  })

  test('tells every meeting that raised it, and has the title that people gave the issue', async () => {
    const here = world()
    here.notes(
      note('notes/2022-06-30.md', ['RD: Review the PR']),
      note('notes/2022-07-07.md', ['RD: Review the PR']),
    )
    await here.run()
    here.tracker.as(person).edit(1, { title: 'Review the pull request of Ana' })
    const [item] = (await here.plan()).agenda.open
    expect(item?.title).toBe('Review the pull request of Ana')
    expect(item?.raised.map(({ date }) => date)).toEqual(['2022-06-30', '2022-07-07'])
  })

  test('keeps an item that is gone from the notes while its issue is open', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR', 'SK: Write the docs']))
    await here.run()
    here.notes(note('notes/2022-06-30.md', ['SK: Write the docs']))
    await here.run()
    const gone = (await here.plan()).agenda.open.find(({ title }) => title === 'Review the PR')
    expect(gone).toEqual({
      id: expect.any(String),
      title: 'Review the PR',
      due: null,
      owners: [{ name: 'RD', logins: ['razvand'] }],
      raised: [
        {
          path: 'notes/2022-06-30.md',
          line: null,
          date: '2022-06-30',
          meeting: '2022-06-30.md',
          teams: [],
        },
      ],
      issue: { number: 1, url: 'https://github.com/owner/name/issues/1' },
      standing: 'gone-from-notes',
    })
  })

  describe('names', () => {
    const ownersOf = ({ open: [item] }: Agenda) =>
      item?.owners.map(({ name, logins }) => [name, ...logins].join(' '))

    test.each([
      ['a person', 'RD', ['RD razvand']],
      ['a team by its members', 'core', ['core razvand skuenzer']],
      ['a login', '@ana', ['@ana ana']],
      ['somebody unknown', 'XY', ['XY']],
      ['everyone, in any language', 'alle', ['Everyone']],
    ])('%s whom the note names', async (_, owner, named) => {
      const here = world()
      here.notes(note('notes/2022-06-30.md', [`${owner}: Review the PR`]))
      expect(ownersOf((await here.plan()).agenda)).toEqual(named)
    })

    test('whoever was assigned on GitHub besides', async () => {
      const here = world()
      here.notes(note('notes/2022-06-30.md', ['RD: Review the PR']))
      await here.run()
      here.tracker.as(person).edit(1, { assignees: ['Razvand', 'ana'] })
      expect(ownersOf((await here.plan()).agenda)).toEqual(['RD razvand', 'ana ana'])
    })

    test('nobody who is about to be taken off for another', async () => {
      const here = world()
      here.notes(note('notes/2022-06-30.md', ['RD: Review the PR']))
      await here.run()
      here.notes(note('notes/2022-06-30.md', ['SK: Review the PR']))
      expect(ownersOf((await here.plan()).agenda)).toEqual(['SK skuenzer'])
    })

    test('whom the action found there, once the note names another', async () => {
      const here = world()
      here.notes(note('notes/2022-06-30.md', ['XY: Review the PR']))
      await here.run()
      here.tracker.as(person).edit(1, { assignees: ['razvand'] })
      here.notes(note('notes/2022-06-30.md', ['RD: Review the PR']))
      await here.run()
      here.notes(note('notes/2022-06-30.md', ['SK: Review the PR']))
      expect(ownersOf((await here.plan()).agenda)).toEqual(['SK skuenzer', 'razvand razvand'])
    })
  })

  test('keeps no decision that is gone from the notes, though its issue is open', async () => {
    const here = world()
    here.configure({ decisions: 'open' })
    here.notes(note('notes/2022-06-30.md', ['We use main', 'RD: Review the PR']))
    await here.run()
    here.notes(note('notes/2022-06-30.md', []))
    expect(titles((await here.plan()).agenda)).toEqual(['Review the PR'])
  })

  test('has the name of its meeting and the teams that met', async () => {
    const here = world()
    const minutes = { title: null, teams: ['Core', 'TBD'] }
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR'], minutes))
    expect((await here.plan()).agenda.open[0]?.raised).toEqual([
      {
        path: 'notes/2022-06-30.md',
        line: 3,
        date: '2022-06-30',
        meeting: 'Core meeting',
        teams: ['Core'],
      },
    ])
  })

  test('is the same item though its marker was taken away', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR', 'RD: Review the PR']))
    await here.run()
    const before = (await here.plan()).agenda.open.map(({ id }) => id)
    for (const { number, body } of here.tracker.issues()) {
      const left = number === 1 ? body.replace(/<!-- .*? -->\n?/g, '') : body
      here.tracker.as(person).edit(number, { body: left })
    }
    expect((await here.plan()).agenda.open.map(({ id }) => id)).toEqual(before)
    here.tracker.as(person).edit(1, { body: 'Nothing is left.' })
    expect((await here.plan()).agenda.open.map(({ id }) => id)).toEqual(before)
  })

  test('leaves out what opens no issue because of its age', async () => {
    const here = world()
    here.configure({ since: '2022-07-01' })
    here.notes(
      note('notes/2022-06-30.md', ['RD: Review the PR']),
      note('notes/2022-07-07.md', ['SK: Write the docs']),
    )
    expect(titles((await here.plan()).agenda)).toEqual(['Write the docs'])
  })

  test('begins with what is due first, then what was raised first, then by title', async () => {
    const here = world()
    here.notes(
      note('notes/2022-06-30.md', ['RD: Old', 'RD: Ship by 2022-09-01', 'RD: Also old']),
      note('notes/2022-07-07.md', ['RD: New', 'RD: Tag by 2022-08-01', 'RD: Ask by 2022-09-01']),
    )
    expect(titles((await here.plan()).agenda)).toEqual([
      'Tag by 2022-08-01',
      'Ship by 2022-09-01',
      'Ask by 2022-09-01',
      'Also old',
      'Old',
      'New',
    ])
  })
})

describe('what was agreed', () => {
  const stated = ({ decisions }: Agenda) => decisions.map(({ title, at }) => [at.date, title])

  test('is told newest first, and once, where it was said last', async () => {
    const here = world()
    here.notes(
      note('notes/2022-06-30.md', ['We use main', 'We drop Java 8']),
      note('notes/2022-07-07.md', ['We use main', 'We meet next on Friday']),
    )
    expect(stated((await here.run()).agenda)).toEqual([
      ['2022-07-07', 'We use main'],
      ['2022-06-30', 'We drop Java 8'],
    ])
  })

  test('is told in the order of notes and lines, within a day', async () => {
    const here = world()
    const items = ['We use A', 'We use B', 'We use C']
    here.notes(
      note('notes/b/2022-06-30.md', items.slice(0, 2)),
      note('notes/a/2022-06-30.md', items.slice(2)),
    )
    expect(stated((await here.plan()).agenda).map(([, title]) => title)).toEqual([
      'We use C',
      'We use A',
      'We use B',
    ])
  })

  test('leads to its issue, once that is there', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['We use main', 'We use main (no issue)']))
    const { agenda: before } = await here.run()
    const { agenda: after } = await here.plan()
    const [decision, ...others] = after.decisions
    expect(others).toEqual([])
    expect(before.decisions).toEqual([{ ...decision, issue: null }])
    expect(decision).toEqual({
      id: expect.any(String),
      title: 'We use main',
      at: {
        path: 'notes/2022-06-30.md',
        line: 3,
        date: '2022-06-30',
        meeting: 'Community call',
        teams: [],
      },
      issue: { number: 1, url: 'https://github.com/owner/name/issues/1' },
    })
  })

  test('counts where decisions get no issues', async () => {
    const here = world()
    here.configure({ decisions: 'skip' })
    here.notes(note('notes/2022-06-30.md', ['We use main', 'We drop Java 8']))
    expect(stated((await here.plan()).agenda)).toEqual([
      ['2022-06-30', 'We use main'],
      ['2022-06-30', 'We drop Java 8'],
    ])
  })
})
