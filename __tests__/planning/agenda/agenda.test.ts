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
    expect(gone).toMatchObject({
      standing: 'gone-from-notes',
      owners: [{ name: 'RD', logins: ['razvand'] }],
      raised: [{ path: 'notes/2022-06-30.md', line: null, date: '2022-06-30' }],
    })
  })

  test('names whoever was assigned on GitHub besides', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['RD: Review the PR']))
    await here.run()
    here.tracker.as(person).edit(1, { assignees: ['razvand', 'ana'] })
    const [item] = (await here.plan()).agenda.open
    expect(item?.owners.map(({ name }) => name)).toEqual(['RD', 'ana'])
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

  test('begins with what is due first, then what was raised first', async () => {
    const here = world()
    here.notes(
      note('notes/2022-06-30.md', ['RD: Old', 'RD: Ship by 2022-09-01']),
      note('notes/2022-07-07.md', ['RD: New', 'RD: Tag by 2022-08-01']),
    )
    expect(titles((await here.plan()).agenda)).toEqual([
      'Tag by 2022-08-01',
      'Ship by 2022-09-01',
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

  test('counts where decisions get no issues', async () => {
    const here = world()
    here.configure({ decisions: 'skip' })
    here.notes(note('notes/2022-06-30.md', ['We use main']))
    expect(stated((await here.plan()).agenda)).toEqual([['2022-06-30', 'We use main']])
  })
})
