import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionRun } from '../../dev/runner/run-action.js'
import { type Stage, setStage, writes } from './stage.js'

const config = `owners:
  AL: ada
  GH: grace
  release: { members: [ada, grace], labels: [team/release] }
`

const note = (items: string): string => `---
datetime: 2026-05-07T16:00:00+02:00
title: Release meeting
location: Room 4
participants:
  - Ada Lovelace (AL)
  - Grace Hopper (GH)
---

## Agenda

* Release 2.4
* Website

## Discussions

AL: The branch is cut. TODO

## TODOs and Decisions

${items}
`

const items = [
  'AL: Write the release notes.',
  'AL: Merge the pull requests that are labelled 2.4.',
  'GH: Publish the packages as [signed archives](../packages.md).',
  "AL: Kick-off planning the summer school of '26.",
  'GH: Ask for reviews of https://github.com/octo-org/site/pull/12.',
  'AL: Plan the next hackathon.',
  'GH: Renew the certificate by May 20, 2026.',
  'release: Start a discussion about who signs releases',
]

const file = 'notes/2026-05-07.md'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.close())

describe('a merged note becomes assigned issues', () => {
  let run: ActionRun

  test('eight items, eight issues, each assigned and labelled', async () => {
    await stage.push({ '.github/minutes.yml': config, [file]: note(items.join('\n\n')) })
    run = await stage.run()
    expect(run).toMatchObject({ exitCode: 0, outputs: { applied: 'true', created: '8' } })
    const issues = await stage.github.issues()
    expect(
      issues.map(({ title, assignees, labels }) => [
        title,
        assignees.map(({ login }) => login).sort(),
        labels.map(({ name }) => name).sort(),
      ]),
    ).toEqual([
      ['Write the release notes', ['ada'], ['action-item']],
      ['Merge the pull requests that are labelled 2.4', ['ada'], ['action-item']],
      ['Publish the packages as signed archives', ['grace'], ['action-item']],
      ["Kick-off planning the summer school of '26", ['ada'], ['action-item']],
      ['Ask for reviews of octo-org/site#12', ['grace'], ['action-item']],
      ['Plan the next hackathon', ['ada'], ['action-item']],
      ['Renew the certificate by May 20, 2026', ['grace'], ['action-item']],
      [
        'Start a discussion about who signs releases',
        ['ada', 'grace'],
        ['action-item', 'team/release'],
      ],
    ])
  })

  test('each body quotes the item and says where it comes from', async () => {
    const [first] = await stage.github.issues()
    const line =
      note(items.join('\n\n'))
        .split('\n')
        .indexOf(items[0] ?? '') + 1
    const { heads } = stage.github.repository()
    expect(first?.body).toContain('> Write the release notes.')
    expect(first?.body).toContain('Release meeting')
    expect(first?.body).toContain('2026-05-07')
    expect(first?.body).toContain('@ada')
    expect(first?.body).toContain(
      `https://github.com/octo-org/minutes/blob/${heads.get('main')}/${file}?plain=1#L${line}`,
    )
  })

  test('the report says so: log, summary, outputs', () => {
    expect(run.annotations).toEqual([])
    expect(run.log).toMatch(/\[8\/8\] opened +#8 Start a discussion/)
    expect(run.log).toContain('Opened 8 issues.')
    expect(run.summary).toContain('**Opened 8 issues.**')
    expect(run.summary).toContain('[\\#8](')
    const { issues = '', plan = '' } = run.outputs
    expect(JSON.parse(issues)).toHaveLength(8)
    expect(JSON.parse(plan)).toMatchObject({ mode: 'applied', omitted: 0 })
  })

  test('the token is masked, and told to nobody', () => {
    expect(run.masked).toEqual(['ghs_workflow'])
    expect(`${run.log}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain('ghs_workflow')
  })

  test('it takes no more requests than it must', () => {
    // One for each issue, a page of the listing, two missing labels, and six.
    expect(stage.requests().length).toBeLessThanOrEqual(8 + 1 + 2 + 6)
  })
})

test('the same again writes nothing', async () => {
  const again = await stage.run()
  expect(again).toMatchObject({ exitCode: 0, outputs: { created: '0', unchanged: '8' } })
  expect(again.log).toContain('Nothing to do: 8 issues match the notes.')
  const requests = stage.requests()
  expect(writes(requests)).toEqual([])
  expect(requests.length).toBeLessThanOrEqual(1 + 3)
})

describe('the note is edited: one item reworded, one given away, one struck through', () => {
  const edited = items.map((text) => {
    if (text.includes('hackathon')) return 'AL: Plan the hackathon in autumn.'
    if (text.includes('signed archives')) return text.replace('GH:', 'AL:')
    return text.includes('certificate') ? '~~GH: Renew the certificate by May 20, 2026.~~' : text
  })

  test('the same eight issues follow', async () => {
    await stage.push({ [file]: note(edited.join('\n\n')) })
    const run = await stage.run()
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { created: '0', updated: '2', closed: '1', unchanged: '5', failed: '0' },
    })
    const issues = await stage.github.issues()
    expect(issues).toHaveLength(8)
    expect(issues[5]).toMatchObject({ title: 'Plan the hackathon in autumn', state: 'open' })
    expect(issues[2]?.assignees.map(({ login }) => login)).toEqual(['ada'])
    expect(issues[6]).toMatchObject({ state: 'closed', state_reason: 'completed' })
  })

  test('and once more nothing is written', async () => {
    stage.requests()
    expect(await stage.run()).toMatchObject({ exitCode: 0 })
    expect(writes(stage.requests())).toEqual([])
  })
})
