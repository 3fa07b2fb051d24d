import { expect, test } from '@jest/globals'
import type { Report } from '../../src/domain/outcome.js'
import { keepComment, type PullRequestContext } from '../../src/run/pull-request.js'
import { PermissionError } from '../../src/tracker/errors.js'
import type { StickyComment } from '../../src/tracker/sticky-comment.js'
import { create, keep, report } from '../reporting/sample-report.js'

const mode = { kind: 'shown', because: 'pull-request' } as const
const dry = { kind: 'shown', because: 'dry-run' } as const
const opening = report({ mode, changes: [create()] })
const inputs = { comment: true, notes: ['**/*.md'], config: { path: 'minutes.yml', named: false } }
const event: PullRequestContext['event'] = {
  name: 'pull_request',
  pullRequest: { number: 7, from: 'same-repository' },
  repository: { owner: 'octo-org', name: 'notes' },
}

async function comments(
  given: Partial<PullRequestContext> & { readonly report?: Report; readonly failure?: Error } = {},
) {
  const kept: { readonly number: number; readonly comment: StickyComment }[] = []
  const warnings = await keepComment(given.report ?? opening, {
    inputs,
    event,
    github: {
      stickyComment: async (_, number, comment) => {
        if (given.failure) throw given.failure
        kept.push({ number, comment })
      },
    },
    ...given,
  })
  return { kept, warnings }
}

test('a pull request gets the plan as a comment that can be found again', async () => {
  const { kept, warnings } = await comments()
  expect(kept).toMatchObject([
    { number: 7, comment: { body: expect.stringContaining('Would open 1 issue') } },
  ])
  const [{ comment } = { comment: null }] = kept
  expect(comment?.body).toContain(comment?.key)
  expect(comment?.isSame(comment.body ?? '')).toBe(true)
  expect(comment?.isSame('something else')).toBe(false)
  expect(warnings).toEqual([])
})

test('with nothing to tell, the comment goes', async () => {
  const { kept } = await comments({ report: report({ mode, changes: [keep()] }) })
  expect(kept).toMatchObject([{ comment: { body: null } }])
})

test('for other notes or another tracker there is another comment', async () => {
  const keyOf = async (given: Parameters<typeof comments>[0]) =>
    (await comments(given)).kept[0]?.comment.key
  const keys = await Promise.all([
    keyOf({}),
    keyOf({ inputs: { ...inputs, notes: ['board/*.md'] } }),
    keyOf({ report: { ...opening, tracker: { owner: 'octo-org', name: 'other' } } }),
  ])
  expect(new Set(keys).size).toBe(3)
})

test.each([
  ['nobody asked for it', { inputs: { ...inputs, comment: false } }],
  ['the run is a dry one', { report: { ...opening, mode: dry } }],
  ['it is no pull request', { event: { ...event, name: 'push' } }],
  ['the event does not say which', { event: { ...event, pullRequest: null } }],
])('nothing is written where %s', async (_, given) => {
  expect(await comments(given)).toEqual({ kept: [], warnings: [] })
})

test('from a fork, the reader is told where the plan is', async () => {
  const fork = { ...event, pullRequest: { number: 7, from: 'fork' } as const }
  const { kept, warnings } = await comments({ event: fork })
  expect(kept).toEqual([])
  expect(warnings.join()).toContain('from a fork')
})

test('a missing permission is told, and fails nothing', async () => {
  const failure = new PermissionError({
    permission: 'pull-requests: write',
    doing: 'comment on #7',
    said: 'Resource not accessible by integration',
  })
  expect((await comments({ failure })).warnings.join()).toContain('`pull-requests: write`')
})

test('a mistake of ours is not hushed up', async () => {
  await expect(comments({ failure: new TypeError('x is not a function') })).rejects.toThrow(
    TypeError,
  )
})
