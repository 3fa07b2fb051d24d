import { RequestError } from '@octokit/request-error'
import type { TrackedIssue } from '../../domain/issue.js'
import type { IssueFields } from '../../domain/plan.js'
import { TrackerError, ValidationError } from '../errors.js'
import type { CreateResult } from '../tracker.js'
import { assignable } from './assignable.js'
import { type Context, errandOf, inRepository } from './context.js'
import { decodeIssue } from './decode.js'
import { addAssignees } from './edit.js'
import { asTrackerError } from './failures.js'
import { mostAssignees, requireSizes } from './limits.js'
import { adopted } from './lost-issue.js'

const opening = 'open an issue'

/**
 * Opens an issue, sending it once. Refusals are certain, and thrown. Whatever leaves it open whether the issue
 * exists is looked into: GitHub has no idempotency key, and sending again made duplicates for many before us.
 */
export async function createIssue(
  context: Context,
  me: string,
  id: string,
  fields: IssueFields,
): Promise<CreateResult> {
  requireSizes(opening, fields)
  const sent = await sendOnce(context, fields)
  if (sent.kind !== 'unknown') return sent
  if (context.signal.aborted) {
    const message = 'The run was cancelled before GitHub answered: the issue may be open.'
    return { kind: 'unknown', message }
  }
  return adopted(context, me, id, fields, sent.message)
}

async function sendOnce(context: Context, fields: IssueFields): Promise<CreateResult> {
  try {
    return { kind: 'created', issue: await send(context, fields) }
  } catch (error) {
    const failure = certain(context, error)
    if (failure === null) return { kind: 'unknown', message: unknownBecause(context, error) }
    if (fields.assignees.length > 0 && isAboutAssignees(failure)) {
      return createThenAssign(context, fields)
    }
    throw failure
  }
}

async function send(context: Context, fields: IssueFields): Promise<TrackedIssue> {
  const { data } = await context.octokit.rest.issues.create({
    ...inRepository(context),
    title: fields.title,
    body: fields.body,
    ...(fields.labels.length === 0 ? {} : { labels: [...fields.labels] }),
    ...(fields.assignees.length === 0
      ? {}
      : { assignees: fields.assignees.slice(0, mostAssignees) }),
    request: { retries: 0 },
  })
  return decodeIssue(data, opening)
}

/** The error, where it is certain that no issue was opened: GitHub refused, or nothing was sent at all. */
function certain(context: Context, error: unknown): TrackerError | null {
  if (error instanceof RequestError) {
    const { status } = error
    return status < 500 ? asTrackerError(error, errand(context)) : null
  }
  // The gate refused. An odd answer is none of these: it came after sending.
  return error instanceof TrackerError && error.name !== 'UnexpectedAnswerError' ? error : null
}

function unknownBecause(context: Context, error: unknown): string {
  return asTrackerError(error, errand(context)).message
}

function errand(context: Context) {
  return errandOf(context, { doing: opening })
}

/** One login that cannot be assigned makes GitHub refuse the whole issue. */
function isAboutAssignees(failure: TrackerError): boolean {
  return (
    failure instanceof ValidationError &&
    failure.problems.some((one) => one.startsWith('assignees:'))
  )
}

async function createThenAssign(context: Context, fields: IssueFields): Promise<CreateResult> {
  const created = await sendOnce(context, { ...fields, assignees: [] })
  if (created.kind !== 'created') return created
  try {
    const possible = await assignable(context, fields.assignees)
    const wanted = fields.assignees.filter((login) => possible.has(login))
    if (wanted.length === 0) return created
    return { kind: 'created', issue: await addAssignees(context, created.issue.number, wanted) }
  } catch {
    // The issue is there, and that counts: who is missing shows when it is compared with what was asked for.
    return created
  }
}
