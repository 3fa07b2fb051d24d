import { caseless } from '../../domain/caseless.js'
import type { IssueComment } from '../../domain/plan.js'
import { attempt, type Context, inRepository } from './context.js'
import { field } from './decode.js'
import { longestBody, requireSize } from './limits.js'
import { pages } from './pages.js'

/** Writes the comment unless one by `me` with its key is there. It is never sent twice without looking. */
export async function commentOnce(
  context: Context,
  me: string,
  number: number,
  comment: IssueComment,
): Promise<void> {
  requireSize('write a comment', 'the comment', comment.body, longestBody)
  if (await isWritten(context, me, number, comment)) return
  try {
    await attempt(context, { doing: `comment on #${number}`, issue: number }, () =>
      context.octokit.rest.issues.createComment({
        ...inRepository(context),
        issue_number: number,
        body: comment.body,
        request: { retries: 0 },
      }),
    )
  } catch (error) {
    // The answer may be lost although the comment is there. If it is not, the next run writes it.
    if (context.signal.aborted || !(await isWritten(context, me, number, comment))) throw error
  }
}

async function isWritten(
  context: Context,
  me: string,
  number: number,
  comment: IssueComment,
): Promise<boolean> {
  const task = { doing: `list the comments of #${number}`, issue: number }
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
  const parameters = { ...inRepository(context), issue_number: number }
  for await (const { entries } of pages(context, task, route, parameters)) {
    if (entries.some((entry) => isOurs(entry, me) && says(entry, comment.key))) return true
  }
  return false
}

function isOurs(entry: unknown, me: string): boolean {
  const login = field(field(entry, 'user'), 'login')
  return typeof login === 'string' && caseless(login) === caseless(me)
}

function says(entry: unknown, key: string): boolean {
  const body = field(entry, 'body')
  return typeof body === 'string' && body.includes(key)
}
