import type { TrackedIssue } from '../../domain/issue.js'
import type { IssuePatch } from '../../domain/plan.js'
import { IssueMissingError, ValidationError } from '../errors.js'
import { commentOnce } from './comments.js'
import { attempt, type Context, inRepository } from './context.js'
import { decodeIssue } from './decode.js'
import { databaseIdOf } from './issue-id.js'
import { longestBody, longestTitle, mostAssignees, requireSize } from './limits.js'

export async function readIssue(context: Context, number: number): Promise<TrackedIssue> {
  const doing = `read #${number}`
  const task = { doing, permission: 'issues: read', issue: number } as const
  const { data } = await attempt(context, task, () =>
    context.octokit.rest.issues.get(of(context, number)),
  )
  return decodeIssue(data, doing)
}

/** Every write here is idempotent, or looks first: doing it again after a failure does no harm. */
export async function editIssue(
  context: Context,
  me: string,
  number: number,
  patch: IssuePatch,
): Promise<TrackedIssue> {
  const doing = `change #${number}`
  if (patch.title !== undefined) requireSize(doing, 'the title', patch.title, longestTitle)
  if (patch.body !== undefined) requireSize(doing, 'the body', patch.body, longestBody)
  for (const comment of patch.comments) await commentOnce(context, me, number, comment)
  await changeLabels(context, number, patch)
  if (patch.addAssignees.length > 0) await addAssignees(context, number, patch.addAssignees)
  if (patch.removeAssignees.length > 0) await removeAssignees(context, number, patch)
  const { title, body, state } = patch
  return title === undefined && body === undefined && state === undefined
    ? readIssue(context, number)
    : patchIssue(context, number, patch)
}

function of(context: Context, number: number) {
  return { ...inRepository(context), issue_number: number }
}

async function changeLabels(context: Context, number: number, patch: IssuePatch): Promise<void> {
  const { issues } = context.octokit.rest
  // With an empty list, GitHub would take every label off.
  if (patch.addLabels.length > 0) {
    await attempt(context, { doing: `label #${number}`, issue: number }, () =>
      issues.addLabels({ ...of(context, number), labels: [...patch.addLabels] }),
    )
  }
  for (const name of patch.removeLabels) await removeLabel(context, number, name)
}

async function removeLabel(context: Context, number: number, name: string): Promise<void> {
  const task = { doing: `take the label “${name}” off #${number}`, issue: number }
  try {
    await attempt(context, task, () =>
      context.octokit.rest.issues.removeLabel({ ...of(context, number), name }),
    )
  } catch (error) {
    // 404: it is off already. Were the issue missing instead, the request that follows would tell.
    if (!(error instanceof IssueMissingError && error.status === 404)) throw error
  }
}

/** GitHub silently leaves out whoever cannot be assigned. */
export async function addAssignees(
  context: Context,
  number: number,
  logins: readonly string[],
): Promise<TrackedIssue> {
  const doing = `assign #${number}`
  const { data } = await attempt(context, { doing, issue: number }, () =>
    context.octokit.rest.issues.addAssignees({
      ...of(context, number),
      assignees: logins.slice(0, mostAssignees),
    }),
  )
  return decodeIssue(data, doing)
}

async function removeAssignees(context: Context, number: number, patch: IssuePatch) {
  await attempt(context, { doing: `unassign #${number}`, issue: number }, () =>
    context.octokit.rest.issues.removeAssignees({
      ...of(context, number),
      assignees: [...patch.removeAssignees],
    }),
  )
}

/** How a state is told to GitHub. */
interface Closing {
  readonly state_reason?: 'completed' | 'not_planned' | 'duplicate'
  readonly duplicate_issue_id?: number
}

async function patchIssue(
  context: Context,
  number: number,
  patch: IssuePatch,
): Promise<TrackedIssue> {
  const doing = `change #${number}`
  const send = async (closing: Closing) => {
    const { data } = await attempt(context, { doing, issue: number }, () =>
      context.octokit.rest.issues.update({
        ...of(context, number),
        ...(patch.title === undefined ? {} : { title: patch.title }),
        ...(patch.body === undefined ? {} : { body: patch.body }),
        ...(patch.state === undefined ? {} : { state: patch.state.to }),
        ...closing,
      }),
    )
    return decodeIssue(data, doing)
  }
  const [wanted, ...others] = await closings(context, patch)
  let closing = wanted
  for (;;) {
    try {
      return await send(closing)
    } catch (error) {
      const next = others.shift()
      if (next === undefined || !(error instanceof ValidationError)) throw error
      closing = next
    }
  }
}

/** The best way to tell, then what Enterprise Servers know that have not learned it yet. */
async function closings(
  context: Context,
  { state }: IssuePatch,
): Promise<readonly [Closing, ...Closing[]]> {
  if (state?.to !== 'closed') return [{}]
  if (state.reason !== 'duplicate') return [{ state_reason: state.reason }]
  const id = await databaseIdOf(context, state.of)
  const known: [Closing, Closing] = [{ state_reason: 'duplicate' }, { state_reason: 'not_planned' }]
  return id === null ? known : [{ state_reason: 'duplicate', duplicate_issue_id: id }, ...known]
}
