import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { status } from '../../../dev/github/faults.js'
import type { EmulatedGitHub } from '../../../dev/github/start-github.js'
import type { GitHubTracker } from '../../../src/tracker/github-tracker.js'
import { fields, patch, type Setting, sent, setUp } from './support.js'

let setting: Setting
let github: EmulatedGitHub
let tracker: GitHubTracker

beforeEach(async () => {
  setting = await setUp()
  github = setting.github
  tracker = setting.connect()
  await tracker.create('id-1', fields({ labels: ['a', 'b'], assignees: ['ada'] }))
})

afterEach(() => github.close())

const comment = { key: 'key-1', body: 'Raised again. <!-- key-1 -->' }
const commenting = patch({ comments: [comment] })
const isComment = (request: { readonly method: string; readonly path: string }) =>
  request.method === 'POST' && request.path.endsWith('/comments')

describe('an edit', () => {
  test('comments first, then changes labels and assignees one by one, then patches once', async () => {
    const before = github.requests.length
    const issue = await tracker.edit(
      1,
      patch({
        title: 'Order more stickers',
        state: { to: 'closed', reason: 'completed' },
        addLabels: ['c'],
        removeLabels: ['A'],
        addAssignees: ['grace'],
        removeAssignees: ['ADA'],
        comments: [comment],
      }),
    )
    expect(sent(github).slice(before)).toEqual([
      'GET /issues/1/comments',
      'POST /issues/1/comments',
      'POST /issues/1/labels',
      'DELETE /issues/1/labels/A',
      'POST /issues/1/assignees',
      'DELETE /issues/1/assignees',
      'PATCH /issues/1',
    ])
    expect(issue).toMatchObject({
      title: 'Order more stickers',
      state: 'closed',
      stateReason: 'completed',
      labels: ['b', 'c'],
      assignees: ['grace'],
      closedBy: 'github-actions[bot]',
    })
  })

  test('touches nothing that it was not asked to', async () => {
    const before = github.requests.length
    const issue = await tracker.edit(1, patch({ body: 'New' }))
    expect(sent(github).slice(before)).toEqual(['PATCH /issues/1'])
    expect(github.requests.at(-1)?.body).toEqual({ body: 'New' })
    expect(issue).toMatchObject({ labels: ['a', 'b'], assignees: ['ada'], state: 'open' })
  })

  test('reads the issue where no patch is left to tell how it is', async () => {
    const before = github.requests.length
    expect((await tracker.edit(1, patch({ addLabels: ['c'] }))).labels).toEqual(['a', 'b', 'c'])
    expect(sent(github).slice(before)).toEqual(['POST /issues/1/labels', 'GET /issues/1'])
  })

  test('takes off labels that are off already', async () => {
    const issue = await tracker.edit(1, patch({ removeLabels: ['absent', 'a'] }))
    expect(issue.labels).toEqual(['b'])
  })

  describe('closes as a duplicate', () => {
    const isPatch = (request: { readonly method: string }) => request.method === 'PATCH'
    const state = { to: 'closed', reason: 'duplicate', of: 2 } as const
    const refused = status(422, 'Validation Failed')

    test('of an issue that is named by its ID in the database, as a number would be a stranger’s', async () => {
      await github.as('ada').open({ title: 'The first' })
      expect((await tracker.edit(1, patch({ state }))).stateReason).toBe('duplicate')
      const { id } = await github.as('ada').issue(2)
      expect(id).not.toBe(2)
      expect(github.requests.at(-1)?.body).toEqual({
        state: 'closed',
        state_reason: 'duplicate',
        duplicate_issue_id: id,
      })
    })

    test('without naming the other where that cannot be read', async () => {
      expect((await tracker.edit(1, patch({ state }))).stateReason).toBe('duplicate')
      expect(github.requests.at(-1)?.body).toEqual({ state: 'closed', state_reason: 'duplicate' })
    })

    test('without naming the other where GitHub refuses that', async () => {
      await github.as('ada').open({ title: 'The first' })
      github.faults.once(isPatch, refused)
      expect((await tracker.edit(1, patch({ state }))).stateReason).toBe('duplicate')
      expect(github.requests.at(-1)?.body).toEqual({ state: 'closed', state_reason: 'duplicate' })
    })

    test('as not planned where GitHub does not know that reason', async () => {
      github.faults.once(isPatch, refused)
      expect((await tracker.edit(1, patch({ state }))).stateReason).toBe('not_planned')
    })
  })

  test('is sent again after a failure of the server', async () => {
    github.faults.once((request) => request.method === 'PATCH', status(502, 'Bad gateway'))
    expect((await tracker.edit(1, patch({ title: 'Order' }))).title).toBe('Order')
    expect(setting.clock.slept()).toBe(1_000)
  })
})

describe('a comment with a key', () => {
  test('is written once, however often it is asked for', async () => {
    await tracker.edit(1, commenting)
    await setting.connect().edit(1, commenting)
    expect(await github.comments(1)).toHaveLength(1)
  })

  test('is written although somebody else quotes its key', async () => {
    await github.as('ada').comment(1, comment.body)
    await tracker.edit(1, commenting)
    expect(await github.comments(1)).toHaveLength(2)
  })

  test('is found on a later page of comments', async () => {
    for (let count = 0; count < 100; count += 1) await github.as('ada').comment(1, 'Me too')
    await tracker.edit(1, commenting)
    await tracker.edit(1, commenting)
    expect(await github.comments(1)).toHaveLength(101)
  })

  test('is not sent again where its answer is lost', async () => {
    github.faults.once(isComment, { kind: 'drop', when: 'after' })
    await tracker.edit(1, commenting)
    expect(github.requests.filter(isComment)).toHaveLength(1)
  })

  test('fails where it was not carried out, so that the next run writes it', async () => {
    github.faults.once(isComment, { kind: 'drop', when: 'before' })
    await expect(tracker.edit(1, commenting)).rejects.toMatchObject({ name: 'UnreachableError' })
    expect(github.requests.filter(isComment)).toHaveLength(1)
  })
})
