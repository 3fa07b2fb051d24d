import { caseless } from '../../domain/caseless.js'
import type { TrackedIssue } from '../../domain/issue.js'
import type { IssueFields } from '../../domain/plan.js'
import type { CreateResult } from '../tracker.js'
import type { Context } from './context.js'
import { newestIssues } from './listing.js'

/** Lists show a new issue after seconds as a rule. Milliseconds. */
const pauses = [3_000, 10_000] as const

/**
 * Looks for an issue whose answer was lost: twice, after a pause, in two different lists, as each may lag.
 * Not found is no proof, so it stays unknown: the next run sees.
 */
export async function adopted(
  context: Context,
  me: string,
  id: string,
  fields: IssueFields,
  lost: string,
): Promise<CreateResult> {
  const [label] = fields.labels
  const looks = [{ creator: me }, label === undefined ? {} : { labels: label }]
  try {
    for (const [index, filter] of looks.entries()) {
      await context.gate.pause(pauses[index] ?? 0, 'GitHub’s lists to show what was opened')
      const found = (await newestIssues(context, filter)).filter((issue) => isIt(issue, me, id))
      const issue = found.at(-1)
      if (issue !== undefined) return { kind: 'created', issue }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'unknown', message: `${lost} Looking for the issue failed, too: ${reason}` }
  }
  return {
    kind: 'unknown',
    message: `${lost} The issue does not show in GitHub’s lists, but may exist: the next run looks again.`,
  }
}

function isIt(issue: TrackedIssue, me: string, id: string): boolean {
  return caseless(issue.author) === caseless(me) && issue.body.includes(id)
}
