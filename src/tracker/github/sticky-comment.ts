import { caseless } from '../../domain/caseless.js'
import type { StickyComment } from '../sticky-comment.js'
import { attempt, type Context, inRepository, type Task } from './context.js'
import { field } from './decode.js'
import { longestBody, requireSize } from './limits.js'
import { pages } from './pages.js'

interface Found {
  readonly id: number
  readonly body: string
}

/**
 * Brings the comment about: found by author and key, written, rewritten or removed. Of several, which runs that
 * raced may have left, the oldest stays.
 */
export async function keepSticky(
  context: Context,
  me: string,
  pullRequest: number,
  comment: StickyComment,
): Promise<void> {
  const [first, ...others] = await ownComments(context, me, pullRequest, comment.key)
  for (const other of others) await remove(context, pullRequest, other)
  if (comment.body === null) {
    if (first !== undefined) await remove(context, pullRequest, first)
    return
  }
  requireSize('write a comment', 'the comment', comment.body, longestBody)
  if (first === undefined) await write(context, pullRequest, comment.body)
  else if (!comment.isSame(first.body)) await rewrite(context, pullRequest, first, comment.body)
}

function task(doing: string, pullRequest: number): Task {
  return { doing, permission: 'pull-requests: write', issue: pullRequest }
}

async function ownComments(
  context: Context,
  me: string,
  pullRequest: number,
  key: string,
): Promise<readonly Found[]> {
  const found: Found[] = []
  const listing = task(`list the comments of #${pullRequest}`, pullRequest)
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  const parameters = { ...inRepository(context), issue_number: pullRequest }
  for await (const { entries } of pages(context, listing, route, parameters)) {
    for (const entry of entries) {
      const [id, body, login] = [
        field(entry, 'id'),
        field(entry, 'body'),
        field(field(entry, 'user'), 'login'),
      ]
      if (typeof id !== 'number' || typeof body !== 'string' || typeof login !== 'string') continue
      if (caseless(login) === caseless(me) && body.includes(key)) found.push({ id, body })
    }
  }
  return found
}

/** Sent once: a second one, where an answer was lost, is removed by the next run. */
async function write(context: Context, pullRequest: number, body: string): Promise<void> {
  await attempt(context, task(`comment on #${pullRequest}`, pullRequest), () =>
    context.octokit.rest.issues.createComment({
      ...inRepository(context),
      issue_number: pullRequest,
      body,
      request: { retries: 0 },
    }),
  )
}

async function rewrite(
  context: Context,
  pullRequest: number,
  { id }: Found,
  body: string,
): Promise<void> {
  await attempt(context, task(`rewrite the comment on #${pullRequest}`, pullRequest), () =>
    context.octokit.rest.issues.updateComment({ ...inRepository(context), comment_id: id, body }),
  )
}

async function remove(context: Context, pullRequest: number, { id }: Found): Promise<void> {
  await attempt(context, task(`remove the comment on #${pullRequest}`, pullRequest), () =>
    context.octokit.rest.issues.deleteComment({ ...inRepository(context), comment_id: id }),
  )
}
