import { describe, expect, test } from '@jest/globals'
import type { TrackedIssue } from '../../src/domain/issue.js'
import { changesOf, keptIn, note, person, type World, world } from './world.js'

const path = 'meetings/2022-06-30.md'
const item = 'RD: Review the pull request'

async function withNote(...items: readonly string[]): Promise<World> {
  const here = world({ assignable: ['razvand', 'skuenzer', 'ana'] })
  here.notes(note(path, items))
  await here.run()
  return here
}

async function push(here: World, ...items: readonly string[]): Promise<readonly string[]> {
  here.notes(note(path, items))
  const done = changesOf(await here.run())
  expect(changesOf(await here.run())).toEqual([])
  return done
}

function issue(here: World, number = 1): TrackedIssue {
  const found = here.tracker.issues().find((one) => one.number === number)
  if (found === undefined) throw new Error(`There is no #${number}.`)
  return found
}

function said(here: World, number = 1): readonly string[] {
  return here.tracker.comments(number).map(({ body }) => body)
}

describe('a title that a person edited', () => {
  test('stays, and the body goes on following the note', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { title: 'Mine' })
    expect((await here.run()).changes).toMatchObject([
      { reason: { kind: 'edited-by-person', fields: ['title'] } },
    ])
    expect(await push(here, 'RD: Review the whole pull request')).toEqual([
      'update #1: text, conflict',
    ])
    expect(issue(here).title).toBe('Mine')
    expect(issue(here).body).toContain('> Review the whole pull request')
    expect(issue(here).body).toContain('* **Owner:** RD → @razvand\n')
  })

  test('gets one comment with the new text of the note, and another only for another text', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { title: 'Mine' })
    await push(here, 'RD: Review the whole pull request')
    expect(said(here)).toEqual([expect.stringContaining('> Review the whole pull request')])
    await push(here, 'RD: Review the whole pull request today')
    expect(said(here)).toHaveLength(2)
  })

  test('gets a comment that notifies nobody and leads where the note does', async () => {
    const here = await withNote('RD: Review [the plan](plan.md)')
    here.tracker.as(person).edit(1, { title: 'Mine' })
    await push(here, 'RD: Review [the plan](plan.md) of @razvand')
    expect(said(here)[0]).toMatch(
      /> Review \[the plan\]\(https:\/\/github\.com\/octo\/notes\/blob\/\w+\/meetings\/plan\.md\) of @\u200brazvand\n/,
    )
  })

  test('is in no conflict with a change behind the first sentence', async () => {
    const here = await withNote(`${item}. It is late.`)
    here.tracker.as(person).edit(1, { title: 'Mine' })
    expect(await push(here, `${item}. It is very late.`)).toEqual(['update #1: text'])
    expect(said(here)).toEqual([])
  })

  test('follows again once it says what the note says', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { title: 'Review the whole pull request' })
    await push(here, 'RD: Review the whole pull request')
    expect(await push(here, item)).toEqual(['update #1: text'])
    expect(issue(here).title).toBe('Review the pull request')
  })
})

test('a title and a text that a person edited both stay, and one comment tells', async () => {
  const here = await withNote(item)
  const body = issue(here).body.replace('> Review', '> Carefully review')
  here.tracker.as(person).edit(1, { title: 'Mine', body })
  here.notes(note(path, ['RD: Review the whole pull request']))
  expect((await here.plan()).changes).toMatchObject([
    {
      reasons: [
        { kind: 'text' },
        { kind: 'conflict', field: 'title' },
        { kind: 'conflict', field: 'body' },
      ],
    },
  ])
  await here.run()
  expect(said(here)).toHaveLength(1)
})

describe('a body that a person edited', () => {
  const around = (body: string) => `Above\n\n${body}\n\nBelow`

  test('keeps what stands around the block when the note changes', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { body: around(issue(here).body) })
    expect(await push(here)).toEqual(['update #1: gone'])
    expect(await push(here, 'RD: Review the whole pull request')).toEqual(['update #1: text, back'])
    expect(issue(here).body).toMatch(/^Above\n\n<!-- minutes-to-issues/)
    expect(issue(here).body).toMatch(/<!-- \/minutes-to-issues -->\n\nBelow$/)
    expect(issue(here).body).toContain('> Review the whole pull request')
  })

  test('in the web editor, which changes line ends, counts as untouched', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { body: around(issue(here).body).replaceAll('\n', '\r\n') })
    expect(keptIn(await here.run())).toEqual(['#1: unchanged'])
    expect(await push(here, 'RD: Review the whole pull request')).toEqual(['update #1: text'])
    expect(issue(here).body).toMatch(/^Above\r\n/)
  })

  test('stays within the block, too, and one comment tells what the note says now', async () => {
    const here = await withNote(item)
    const body = issue(here).body.replace('> Review', '> Carefully review')
    here.tracker.as(person).edit(1, { body })
    expect((await here.run()).changes).toMatchObject([
      { reason: { kind: 'edited-by-person', fields: ['body'] } },
    ])
    here.notes(note(path, ['RD: Review the whole pull request']))
    expect((await here.plan()).changes).toMatchObject([
      { reasons: [{ kind: 'text' }, { kind: 'conflict', field: 'body' }] },
    ])
    await here.run()
    expect(issue(here).title).toBe('Review the whole pull request')
    expect(issue(here).body).toContain('> Carefully review the pull request')
    expect(said(here)).toEqual([expect.stringContaining('> Review the whole pull request')])
  })

  test('is not commented on for another meeting or owner', async () => {
    const here = await withNote(item)
    const body = issue(here).body.replace('> Review', '> Carefully review')
    here.tracker.as(person).edit(1, { body })
    expect(await push(here, 'SK: Review the pull request')).toEqual(['update #1: owners'])
    expect(said(here)).toEqual([])
    expect(issue(here).assignees).toEqual(['skuenzer'])
  })

  test('without its closing marker loses nothing', async () => {
    const here = await withNote(item)
    const body = `${issue(here).body.replace('<!-- /minutes-to-issues -->', '')}\nMy words`
    here.tracker.as(person).edit(1, { body })
    await push(here, 'RD: Review the whole pull request')
    expect(issue(here).body).toContain('My words')
  })
})

describe('sub-tasks', () => {
  const tasks = (mark = ' ') => `${item}\n[${mark}] Read it\n[ ] Comment on it`
  const tick = (here: World, text: string, from = ' ', to = 'x') =>
    here.tracker
      .as(person)
      .edit(1, { body: issue(here).body.replace(`- [${from}] ${text}`, `- [${to}] ${text}`) })

  test('that a person ticked stay so when the text changes', async () => {
    const here = await withNote(tasks())
    tick(here, 'Comment on it')
    expect(keptIn(await here.run())).toEqual(['#1: unchanged'])
    await push(here, `${tasks()}\n[ ] Merge it`)
    expect(issue(here).body).toContain('- [ ] Read it\n- [x] Comment on it\n- [ ] Merge it')
  })

  test('that the note ticks are ticked', async () => {
    const here = await withNote(tasks())
    expect(await push(here, tasks('x'))).toEqual(['update #1: text'])
    expect(issue(here).body).toContain('- [x] Read it\n- [ ] Comment on it')
    await push(here, tasks(' '))
    expect(issue(here).body).toContain('- [ ] Read it')
  })

  test('that a person un-ticked stay so, although the note has them ticked', async () => {
    const here = await withNote(tasks('x'))
    tick(here, 'Read it', 'x', ' ')
    await push(here, `${tasks('x')}\n[ ] Merge it`)
    expect(issue(here).body).toContain('- [ ] Read it')
  })
})

describe('assignees', () => {
  test('whom a person added stays when the owner changes', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { assignees: ['razvand', 'ana'] })
    await push(here, 'SK: Review the pull request')
    expect(issue(here).assignees).toEqual(['ana', 'skuenzer'])
  })

  test('whom a person took off does not come back', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { assignees: [] })
    expect(await push(here, 'RD: Review the whole pull request')).toEqual(['update #1: text'])
    expect(issue(here).assignees).toEqual([])
    expect(issue(here).body).not.toContain('@razvand')
  })

  test('who was there before the note named them is a person’s for good', async () => {
    const here = await withNote('XY: Review the pull request')
    here.tracker.as(person).edit(1, { assignees: ['razvand'] })
    await push(here, item)
    here.tracker.as(person).edit(1, { assignees: [] })
    expect(await push(here, `${item} today`)).toEqual(['update #1: text'])
    expect(issue(here).assignees).toEqual([])
    here.tracker.as(person).edit(1, { assignees: ['razvand'] })
    await push(here, 'SK: Review the pull request today')
    expect(issue(here).assignees).toEqual(['razvand', 'skuenzer'])
  })

  test('who cannot be assigned is named in the issue, and assigned once it can be', async () => {
    const here = world({ assignable: ['skuenzer'] })
    here.notes(note(path, [item]))
    await here.run()
    expect(issue(here).assignees).toEqual([])
    expect(issue(here).body).toContain('**Not assigned:** `razvand` cannot be assigned')
    expect(changesOf(await here.run())).toEqual([])
    here.invite('razvand')
    expect(changesOf(await here.run())).toEqual(['update #1: owners'])
    expect(issue(here).assignees).toEqual(['razvand'])
    expect(issue(here).body).not.toContain('Not assigned')
  })

  test('beyond ten are named in the issue', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `@p${index}`)
    const here = world()
    here.notes(note(path, [`${people.join('/')}: Meet`]))
    await here.run()
    expect(issue(here).assignees).toHaveLength(10)
    expect(issue(here).body).toContain('`p10`, `p11`, because an issue has at most ten assignees')
    expect(changesOf(await here.run())).toEqual([])
  })

  test('of whom two cannot be assigned leave room for those behind', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `p${index}`)
    const here = world({ assignable: people.slice(2) })
    here.notes(note(path, [`${people.map((one) => `@${one}`).join('/')}: Meet`]))
    await here.run()
    expect(issue(here).assignees).toEqual(people.slice(2))
    expect(changesOf(await here.run())).toEqual([])
  })

  test('whom GitHub leaves out without a word are named in the issue, and not asked for again', async () => {
    const here = world({ assignable: ['skuenzer'], claimsAssignable: ['razvand', 'skuenzer'] })
    here.notes(note(path, ['RD/SK: Review the pull request']))
    await here.run()
    expect(issue(here).assignees).toEqual(['skuenzer'])
    expect(issue(here).body).toContain('**Not assigned:** `razvand` cannot be assigned')
    expect(issue(here).body).not.toContain('@razvand')
    expect(issue(here).body).toContain('@skuenzer')
    expect(keptIn(await here.run())).toEqual(['#1: unchanged'])
    expect(await push(here, 'RD/SK: Review the pull request today')).toEqual(['update #1: text'])
    expect(issue(here).body).toContain('**Not assigned:** `razvand`')
  })

  test('whom GitHub leaves out of an issue that is there already are named in it, too', async () => {
    const here = world({ assignable: ['skuenzer'], claimsAssignable: ['razvand', 'skuenzer'] })
    here.notes(note(path, ['SK: Review the pull request']))
    await here.run()
    expect(await push(here, 'RD/SK: Review the pull request')).toEqual(['update #1: owners'])
    expect(issue(here).assignees).toEqual(['skuenzer'])
    expect(issue(here).body).toContain('**Not assigned:** `razvand` cannot be assigned')
    expect(keptIn(await here.run())).toEqual(['#1: unchanged'])
  })

  test('whom GitHub leaves out are remembered where a person wrote into the block', async () => {
    const here = world({ assignable: ['skuenzer'], claimsAssignable: ['razvand', 'skuenzer'] })
    here.notes(note(path, ['SK: Review the pull request']))
    await here.run()
    const mine = issue(here).body.replace('> Review', '> Please review')
    here.tracker.as(person).edit(1, { body: mine })
    await push(here, 'RD/SK: Review the pull request')
    expect(issue(here).body).toContain('> Please review')
    expect(issue(here).body).not.toContain('Not assigned')
    expect(keptIn(await here.run())).toEqual(['#1: edited-by-person'])
  })
})

describe('labels', () => {
  test('that a person added or took off stay so', async () => {
    const here = await withNote('XY: Review the pull request')
    expect(issue(here).labels).toEqual(['action-item', 'needs-owner'])
    here.tracker.as(person).edit(1, { labels: ['needs-owner', 'urgent'] })
    expect(await push(here, item)).toEqual(['update #1: owners, labels'])
    expect(issue(here).labels).toEqual(['urgent'])
  })

  test('of a team come and go with it', async () => {
    const here = await withNote('core: Review the pull request')
    expect(issue(here).labels).toEqual(['action-item', 'team/core'])
    await push(here, item)
    expect(issue(here).labels).toEqual(['action-item'])
  })

  test('that a person put on before the team did stay when the team goes', async () => {
    const here = await withNote(item)
    here.tracker.as(person).edit(1, { labels: ['action-item', 'Team/Core'] })
    await push(here, 'core: Review the pull request')
    await push(here, item)
    expect(issue(here).labels).toEqual(['action-item', 'Team/Core'])
  })
})

describe('an issue', () => {
  test('that was deleted or transferred is opened anew, unless the note says where it went', async () => {
    const here = await withNote(item)
    here.tracker.remove(1)
    here.notes(note(path, [`${item} (tracked in octo/other#7)`]))
    expect(keptIn(await here.run())).toEqual(['#-: tracked-elsewhere'])
    expect(await push(here, item)).toEqual(['create "Review the pull request"'])
  })
})
