import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type EmulatedGitHub, startGitHub } from '../../dev/github/start-github.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'

const clock = createSimulatedClock()
const repository = '/repos/octo-org/minutes'
let github: EmulatedGitHub

beforeAll(async () => {
  github = await startGitHub({ clock })
})

afterAll(() => github.close())

async function call(method: string, path: string, body?: unknown, token = 'ghs_workflow') {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

const issue = (fields: object = {}) => ({ title: 'Order stickers', ...fields })

describe('the emulated GitHub refuses', () => {
  test.each([
    ['a wrong token', 'GET', repository, undefined, 'wrong', 401],
    ['to tell an app who it is', 'GET', '/user', undefined, 'ghs_workflow', 403],
    ['a write without the permission', 'POST', '/issues', issue(), 'ghs_readonly', 403],
    ['a repository that does not exist', 'GET', '/repos/octo-org/none', undefined, 'ghp_ada', 404],
    ['a title over 256', 'POST', '/issues', issue({ title: 'x'.repeat(257) }), 'ghp_ada', 422],
    ['a body over 65,536', 'POST', '/issues', issue({ body: 'x'.repeat(65_537) }), 'ghp_ada', 422],
    ['a label over 50', 'POST', '/labels', { name: 'x'.repeat(51) }, 'ghp_ada', 422],
    ['an unassignable login', 'POST', '/issues', issue({ assignees: ['nobody'] }), 'ghp_ada', 422],
    ['an unassignable login in the check', 'GET', '/assignees/nobody', undefined, 'ghp_ada', 404],
  ])('%s', async (_what, method, path, body, token, status) => {
    const where = path.startsWith('/repos') || path === '/user' ? path : repository + path
    expect((await call(method, where, body, token)).status).toBe(status)
  })

  test('everything about issues where they are disabled', async () => {
    github.repository().issues = 'disabled'
    const { status } = await call('GET', `${repository}/issues`)
    github.repository().issues = 'enabled'
    expect(status).toBe(410)
  })
})

describe('the emulated GitHub', () => {
  test('knows labels and logins in any case of letters', async () => {
    await call('POST', `${repository}/labels`, { name: 'Action-Item', color: '0e8a16' })
    expect((await call('POST', `${repository}/labels`, { name: 'action-item' })).status).toBe(422)
    const { body } = await call(
      'POST',
      `${repository}/issues`,
      issue({ labels: ['ACTION-item'], assignees: ['ADA'] }),
    )
    expect([body.labels[0].name, body.assignees[0].login]).toEqual(['Action-Item', 'ada'])
    const list = await call('GET', `${repository}/issues?labels=action-ITEM`)
    expect(list.body).toHaveLength(1)
    const removed = await call('DELETE', `${repository}/issues/${body.number}/labels/action-ITEM`)
    expect(removed.body).toEqual([])
  })

  test('drops labels and assignees that a reader asks for', async () => {
    const fields = issue({ labels: ['x'], assignees: ['ada'] })
    const { status, body } = await call('POST', `${repository}/issues`, fields, 'ghp_outsider')
    expect([status, body.labels, body.assignees]).toEqual([201, [], []])
  })

  test('silently ignores unassignable logins that are added later', async () => {
    const { body } = await call('POST', `${repository}/issues`, issue())
    const path = `${repository}/issues/${body.number}/assignees`
    const added = await call('POST', path, { assignees: ['nobody', 'grace'] })
    expect(added.body.assignees.map((one: { login: string }) => one.login)).toEqual(['grace'])
  })

  test('keeps time by the clock it was given, in whole seconds', async () => {
    const { body } = await call('POST', `${repository}/issues`, issue())
    clock.advance(90_500)
    const path = `${repository}/issues/${body.number}`
    const closed = await call('PATCH', path, { state: 'closed', state_reason: 'duplicate' })
    expect(closed.body).toMatchObject({
      created_at: '2022-07-01T08:00:00Z',
      updated_at: '2022-07-01T08:01:30Z',
      closed_at: '2022-07-01T08:01:30Z',
      state_reason: 'duplicate',
    })
    const same = await call('PATCH', path, { state: 'closed', state_reason: 'completed' })
    expect(same.body.state_reason).toBe('duplicate')
    expect((await call('PATCH', path, { state: 'open' })).body.state_reason).toBe('reopened')
  })

  test('shows pull requests in lists, and neither deleted nor transferred issues', async () => {
    const ada = github.as('ada')
    const [pull, deleted, moved] = [
      await ada.open(issue()),
      await ada.open(issue()),
      await ada.open(issue()),
    ]
    ada.turnIntoPullRequest(pull.number)
    ada.remove(deleted.number)
    ada.transfer(moved.number)
    const { body } = await call('GET', `${repository}/issues?creator=ada&state=all`)
    expect(body).toMatchObject([{ number: pull.number, pull_request: {} }])
    const status = async (number: number) =>
      (
        await fetch(`${github.url}${repository}/issues/${number}`, {
          redirect: 'manual',
          headers: { authorization: 'token ghp_ada' },
        })
      ).status
    expect([await status(deleted.number), await status(moved.number)]).toEqual([410, 301])
  })

  test('can let its lists lag, then catch up', async () => {
    github.lag()
    const { body } = await call('POST', `${repository}/issues`, issue())
    const list = async () => (await call('GET', `${repository}/issues?state=all`)).body[0].number
    const behind = await list()
    github.catchUp()
    expect([behind === body.number, (await list()) === body.number]).toEqual([false, true])
  })

  test('tells the head of a branch, and who can be assigned', async () => {
    github.repository().heads.set('main', 'a'.repeat(40))
    const { body } = await call('GET', `${repository}/branches/main`)
    expect(body.commit.sha).toBe('a'.repeat(40))
    expect((await call('GET', `${repository}/branches/none`)).status).toBe(404)
    const people = await call('GET', `${repository}/assignees`)
    expect(people.body.map((one: { login: string }) => one.login)).toEqual(['ada', 'grace'])
    expect((await call('GET', `${repository}/assignees/ADA`)).status).toBe(204)
  })
})
