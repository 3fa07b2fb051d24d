import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionRun } from '../../dev/runner/run-action.js'
import { planSchema } from '../../src/reporting/plan-schema.js'
import { type Stage, setStage, writes } from './stage.js'

const config = 'owners: { AL: ada, GH: grace }\ndashboard: true\n'
const note = (items: string): string =>
  `---\ntitle: Release meeting\n---\n\n## TODOs and Decisions\n\n${items}\n`

const may = { 'notes/2026-05-07.md': note('AL: Write the release notes.\n\nWe use main.') }
const june = {
  'notes/2026-06-04.md': note(
    'AL: Write the release notes.\n\nGH: Tag 2.4 by 2026-06-10.\n\nXY: Order stickers.',
  ),
}

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage.close())

/** The issue labelled as the dashboard, without its comments. */
async function dashboard() {
  const issues = await stage.github.issues()
  const found = issues.filter(({ labels }) =>
    labels.some(({ name }) => name === 'meeting-dashboard'),
  )
  expect(found).toHaveLength(1)
  return found[0]?.body.replace(/<!--.*?-->\n?/g, '') ?? ''
}

describe('the dashboard', () => {
  test('is opened with the first issues, and lists them by number', async () => {
    await stage.push({ '.github/minutes.yml': config, ...may })
    const run = await stage.run()
    expect(run).toMatchObject({ exitCode: 0, outputs: { created: '3' } })
    expect(run.log).toMatch(/\[3\/3\] opened +#3 Meeting dashboard/)
    expect(await dashboard()).toContain('- [#1](../issues/1) Write the release notes · ')
  })

  test('is left alone by the same run again', async () => {
    stage.requests()
    const again = await stage.run()
    expect(again.outputs).toMatchObject({ created: '0', updated: '0', unchanged: '3' })
    expect(writes(stage.requests())).toEqual([])
  })
})

describe('a pull request that adds the next meeting', () => {
  const { as } = { as: (login: string) => stage.github.as(login) }
  let number = 0
  const review = (from: 'same-repository' | 'fork' = 'same-repository'): Promise<ActionRun> =>
    stage.run({
      event: 'pull_request',
      ref: `refs/pull/${number}/merge`,
      payload: {
        number,
        pull_request: {
          base: { repo: { id: 1 } },
          head: { repo: { id: from === 'fork' ? 2 : 1 } },
        },
      },
      inputs: { comment: 'true' },
    })
  const comments = async () => (await stage.github.comments(number)).map(({ body }) => body)

  beforeAll(async () => {
    number = (await as('ada').open({ title: 'Minutes of June' })).number
    as('ada').turnIntoPullRequest(number)
    await stage.workspace.commit(june)
    stage.requests()
  })

  test('has the plan on its lines and in one comment, and nothing else is written', async () => {
    const run = await review()
    expect(run).toMatchObject({ exitCode: 0, outputs: { applied: 'false' } })
    expect(writes(stage.requests())).toEqual([
      `POST /repos/octo-org/minutes/issues/${number}/comments`,
    ])
    expect(run.annotations.map(({ properties: { title, line } }) => [title, line])).toEqual(
      expect.arrayContaining([
        ['Unresolved owner', '11'],
        ['Would carry over #1', '7'],
        ['Due in the past', '9'],
      ]),
    )
    const [comment = ''] = await comments()
    expect(comment).toContain('**Would open 2 issues and carry over 1')
    expect(comment).toContain('Order stickers')
    expect(comment).not.toContain('Meeting dashboard')
  })

  test('tells the plan as its published shape has it', async () => {
    const { plan = '' } = (await review()).outputs
    expect(planSchema.safeParse(JSON.parse(plan))).toMatchObject({ success: true })
    expect(writes(stage.requests())).toEqual([])
  })

  test('keeps its comment in step with the note', async () => {
    await stage.workspace.commit({ 'notes/2026-06-04.md': note('AL: Write the release notes.') })
    await review()
    const [comment, ...others] = await comments()
    expect(comment).toContain('**Would carry over 1 issue')
    expect(others).toEqual([])
  })

  test('loses its comment with the last item', async () => {
    await stage.workspace.commit({ 'notes/2026-06-04.md': null, 'README.md': '# Minutes\n' })
    await review()
    expect(await comments()).toEqual([])
  })

  test('from a fork has no comment, and says where the plan is', async () => {
    await stage.workspace.commit(june)
    stage.requests()
    const run = await review('fork')
    expect(run.exitCode).toBe(0)
    expect(writes(stage.requests())).toEqual([])
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('from a fork')
    expect(run.summary).toContain('Order stickers')
  })

  test('once merged, opens what it said, and the dashboard follows', async () => {
    await stage.push({})
    const run = await stage.run()
    expect(run.outputs).toMatchObject({ created: '2', 'carried-over': '1', updated: '1' })
    expect(await dashboard()).toMatch(/\[#1\][^\n]* · raised in 2 meetings since 2026-05-07/)
    expect(await dashboard()).toMatch(/\*\*overdue since 2026-06-10\*\*/)
    stage.requests()
    await stage.run()
    expect(writes(stage.requests())).toEqual([])
  })
})
