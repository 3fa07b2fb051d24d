import { describe, expect, test } from '@jest/globals'
import type { DatedMinutes } from '../../../src/domain/minutes.js'
import { afterWriting } from '../../../src/planning/after-writing.js'
import { guard } from '../../../src/planning/guard.js'
import { applyPlan } from '../../../src/tracker/apply.js'
import { changesOf, note, person, self, type World, world } from '../world.js'

const label = 'meeting-dashboard'
const path = 'notes/2022-06-30.md'
const first = note(path, ['RD: Review the PR by 2022-07-01', 'SK: Write the docs', 'We use main'])

function withDashboard(...notes: readonly DatedMinutes[]): World {
  const here = world()
  here.configure({ dashboard: true })
  here.notes(...notes)
  return here
}

/** Plans and applies, as a run of the action does. */
async function run(here: World) {
  const plan = await here.plan()
  const { signal } = new AbortController()
  await applyPlan(plan.changes, plan.labels, {
    tracker: here.tracker,
    signal,
    followUp: afterWriting,
  })
  return plan
}

function dashboardOf({ tracker }: World) {
  const [found, ...others] = tracker.issues().filter(({ labels }) => labels.includes(label))
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} dashboards`)
  return found
}

/** What people see, without the comments. */
function shown(here: World): string {
  return dashboardOf(here).body.replace(/<!--.*?-->\n?/g, '')
}

describe('the dashboard', () => {
  test('is opened after the issues that it lists, and knows their numbers', async () => {
    const here = withDashboard(first)
    const { changes, labels } = await run(here)
    expect(changes.at(-1)).toMatchObject({ kind: 'create', item: null, firstOfNote: false })
    expect(labels.map(({ name }) => name)).toContain(label)
    expect(dashboardOf(here)).toMatchObject({
      number: 4,
      title: 'Meeting dashboard',
      author: self,
      assignees: [],
    })
    const origin = 'https://github.com/octo/notes/blob/0000000000000000000000000000000000000002'
    const meeting = `[Community call, 2022-06-30](${origin}/${path}?plain=1#L`
    expect(shown(here)).toBe(`2 open action items.

### RD, \`razvand\` (1)

- [#1](../issues/1) Review the PR by 2022-07-01 · due 2022-07-01 · ${meeting}3)

### SK, \`skuenzer\` (1)

- [#2](../issues/2) Write the docs · ${meeting}5)

### Recent decisions

- [#3](../issues/3) We use main · ${meeting}7)

<sub>Kept up to date by minutes-to-issues, from the meeting notes and their issues. What you write above or below this list stays yours.</sub>
`)
  })

  test('is left alone by the next run, on another day and commit, too', async () => {
    const here = withDashboard(first)
    await run(here)
    const before = here.tracker.snapshot()
    here.notes(first)
    here.day('2022-07-01')
    expect(changesOf(await run(here))).toEqual([])
    const [kept] = (await run(here)).changes.slice(-1)
    expect(kept).toMatchObject({ reason: { kind: 'dashboard', because: 'unchanged' } })
    expect(here.tracker.snapshot()).toBe(before)
  })

  test('gets the numbers that a run could not fill in, once', async () => {
    const here = withDashboard(first)
    // The run of this world's own knows nothing of numbers, like one whose answers were lost.
    await here.run()
    expect(shown(here)).toContain('[new](../issues?q=%22m2i-')
    expect(changesOf(await run(here))).toEqual(['update #4: dashboard'])
    expect(shown(here)).toContain('[#1](../issues/1)')
    expect(shown(here)).not.toContain('[new]')
    expect(changesOf(await run(here))).toEqual([])
  })

  test('is not there unless it is asked for, nor for nothing', async () => {
    const here = withDashboard(note(path, ['RD: Review the PR (done)']))
    expect(changesOf(await here.plan())).toEqual([])
    here.configure({ dashboard: false })
    here.notes(first)
    expect((await run(here)).changes.some(({ item }) => item === null)).toBe(false)
  })

  test.each([
    ['a new item', (here: World) => here.notes(first, note('notes/2022-07-07.md', ['RD: Tag']))],
    ['a done item', (here: World) => here.notes(note(path, ['RD: Review the PR (done)']))],
    ['another title', (here: World) => here.tracker.as(person).edit(1, { title: 'Have a look' })],
    ['a closed issue', (here: World) => here.tracker.as(person).edit(1, { state: 'closed' })],
    ['an assignee', (here: World) => here.tracker.as(person).edit(1, { assignees: ['ana'] })],
    ['what is overdue', (here: World) => here.day('2022-07-02')],
  ])('is rewritten for %s, once', async (_, happen) => {
    const here = withDashboard(first)
    await run(here)
    const before = shown(here)
    happen(here)
    expect(changesOf(await run(here))).toContain('update #4: dashboard')
    expect(shown(here)).not.toBe(before)
    expect(changesOf(await run(here))).toEqual([])
  })

  test('keeps what people wrote around the list', async () => {
    const here = withDashboard(first)
    await run(here)
    const { body } = dashboardOf(here)
    here.tracker.as(person).edit(4, { title: 'Our week', body: `Hello\n\n${body}\n\nBye` })
    here.notes(note(path, ['SK: Write the docs']))
    await run(here)
    expect(dashboardOf(here).title).toBe('Our week')
    expect(shown(here)).toMatch(
      /^Hello\n\n1 open[\s\S]*Review the PR[\s\S]*Bye$|^Hello\n\n2 open[\s\S]*Bye$/,
    )
  })

  test('leaves a list alone that a person edited, and writes it again once it is deleted', async () => {
    const here = withDashboard(first)
    await run(here)
    const { body } = dashboardOf(here)
    here.tracker.as(person).edit(4, { body: body.replace('2 open action items.', 'Mine!') })
    here.notes(note(path, ['SK: Write the docs (done)']))
    const { changes } = await run(here)
    expect(changes.at(-1)).toMatchObject({ reason: { kind: 'dashboard', because: 'edited' } })
    expect(shown(here)).toContain('Mine!')
    here.tracker.as(person).edit(4, { body: body.replace(/(-->\n)[\s\S]*(<!-- \/)/, '$1 \n\n$2') })
    expect(changesOf(await run(here))).toEqual(['update #4: dashboard'])
    expect(shown(here)).not.toContain('Mine!')
  })

  test('stays closed where a person closed it', async () => {
    const here = withDashboard(first)
    await run(here)
    here.tracker.as(person).edit(4, { state: 'closed' })
    here.notes(note(path, ['SK: Write the docs (done)']))
    const { changes } = await run(here)
    expect(changes.at(-1)).toMatchObject({ reason: { kind: 'dashboard', because: 'closed' } })
  })

  test('of two the lower number stays, and the other is closed once', async () => {
    const here = withDashboard(first)
    await run(here)
    const { body } = dashboardOf(here)
    here.tracker.as(self).create({ title: 'Meeting dashboard', body, labels: [label] })
    expect(changesOf(await run(here))).toEqual(['close #5: dashboard'])
    const second = here.tracker.issues().find(({ number }) => number === 5)
    expect(second).toMatchObject({ state: 'closed', stateReason: 'duplicate' })
    expect(here.tracker.comments(5)).toHaveLength(1)
    expect(changesOf(await run(here))).toEqual([])
  })

  test('of three, each but the first tells which one goes on, and keeps what people wrote', async () => {
    const here = withDashboard(first)
    await run(here)
    const { body } = dashboardOf(here)
    const copy = { title: 'Meeting dashboard', body: `${body}\nMine`, labels: [label] }
    here.tracker.as(self).create(copy)
    here.tracker.as(self).create(copy)
    here.shuffle()
    here.tracker.as(person).edit(4, { state: 'closed' })
    const { changes } = await run(here)
    expect(changes.slice(-2)).toMatchObject([
      { kind: 'keep', issue: { number: 5 }, item: null, match: null },
      { kind: 'close', issue: { number: 6 }, item: null, match: null },
    ])
    expect(here.tracker.comments(6).map(({ body: said }) => said.split('\n')[0])).toEqual([
      'Closed in favour of #5: one dashboard is enough. What was written here stays here.',
    ])
    const last = here.tracker.issues().find(({ number }) => number === 6)
    expect(last?.body).toMatch(/\nMine$/)
    expect(changesOf(await run(here))).toEqual([])
    here.tracker.as(person).edit(5, { state: 'closed' })
    expect((await run(here)).changes.at(-1)).toMatchObject({ issue: { number: 4 } })
  })

  test('is opened anew where only one is left that was closed in favour of another', async () => {
    const here = withDashboard(first)
    await run(here)
    const { body } = dashboardOf(here)
    here.tracker.as(self).create({ title: 'Meeting dashboard', body, labels: [label] })
    await run(here)
    here.tracker.remove(4)
    expect(changesOf(await run(here))).toEqual(['create "Meeting dashboard"'])
  })

  test('is found though a person took its label off', async () => {
    const here = withDashboard(first)
    await run(here)
    here.tracker.as(person).edit(4, { labels: [] })
    expect(changesOf(await run(here))).toEqual([])
  })

  test('is opened for decisions alone, and for open items alone', async () => {
    expect(changesOf(await withDashboard(note(path, ['We use main'])).plan())).toEqual([
      'create "We use main"',
      'create "Meeting dashboard"',
    ])
    const old = withDashboard(note(path, ['RD: Review the PR']))
    expect(changesOf(await old.plan())).toContain('create "Meeting dashboard"')
  })

  test('tells ten decisions', async () => {
    const decisions = Array.from({ length: 11 }, (_, n) => `We use version ${n} of it`)
    const here = withDashboard(note(path, decisions))
    await run(here)
    expect(shown(here).match(/We use version/g)).toHaveLength(10)
  })

  test('of a login that is not trusted withholds another, a copy by an outsider does not', async () => {
    const here = withDashboard(first)
    await run(here)
    const { body } = dashboardOf(here)
    here.tracker.remove(4)
    here.tracker.as('stranger').create({ title: 'Copy', body })
    expect((await here.plan()).changes.at(-1)).toMatchObject({ kind: 'create', claimedBy: null })
    here.tracker.as('old-bot').create({ title: 'Meeting dashboard', body, labels: [label] })
    expect((await here.plan()).changes.at(-1)).toMatchObject({
      claimedBy: { number: 6, author: 'old-bot' },
    })
  })
})

describe('a dashboard and the issues of items', () => {
  test('are never taken for each other, even under one title', async () => {
    const here = withDashboard(note(path, ['RD: Meeting dashboard', 'We use main']))
    await run(here)
    here.tracker.as(person).edit(1, { body: 'The marker is gone.' })
    expect(changesOf(await run(here))).toEqual(['update #1: adopted'])
  })

  test.each([
    ['above', (own = '', pasted = '') => `${pasted}\n\n${own}`],
    ['below', (own = '', pasted = '') => `${own}\n\n${pasted}`],
  ])('stay what they are with the text of the other pasted %s', async (_, paste) => {
    const here = withDashboard(first)
    await run(here)
    const [item, board] = [1, 4].map((n) => here.tracker.issues().find((one) => one.number === n))
    here.tracker.as(person).edit(1, { body: paste(item?.body, board?.body) })
    here.tracker.as(person).edit(4, { body: paste(board?.body, item?.body) })
    expect(changesOf(await run(here))).toEqual([])
  })
})

describe('the guards', () => {
  const limits = { maxCreate: 0, maxClose: 0, maxUpdate: 0 }

  test('withhold a dashboard of issues that are not opened', async () => {
    const { withheld } = guard(await withDashboard(first).plan(), limits)
    expect(withheld.map(({ guard: { kind } }) => kind)).toEqual(Array(4).fill('max-create'))
  })

  test('count neither its creation nor its rewriting', async () => {
    const here = withDashboard(first)
    await run(here)
    here.day('2022-07-02')
    expect(guard(await here.plan(), limits).withheld).toEqual([])
    here.tracker.remove(4)
    expect(guard(await here.plan(), limits).withheld).toEqual([])
  })
})
