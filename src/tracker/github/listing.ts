import { withAdded } from '../../domain/caseless.js'
import type { TrackedIssue } from '../../domain/issue.js'
import { type Context, inRepository } from './context.js'
import { decodeIssue, isPullRequest } from './decode.js'
import { pages } from './pages.js'

const route = '/repos/{owner}/{repo}/issues'
const task = { doing: 'list the issues', permission: 'issues: read' } as const

/** Issues of every page, pull requests left out. */
async function* issuePages(
  context: Context,
  filter: Readonly<Record<string, string>>,
): AsyncGenerator<readonly TrackedIssue[]> {
  const parameters = { ...inRepository(context), state: 'all', sort: 'created', ...filter }
  for await (const { entries } of pages(context, task, route, parameters)) {
    yield entries.filter((one) => !isPullRequest(one)).map((one) => decodeIssue(one, task.doing))
  }
}

/** Oldest first, so that an issue that is opened meanwhile moves no other to a page that was read already. */
export async function issuesBy(
  context: Context,
  authors: readonly string[],
): Promise<readonly TrackedIssue[]> {
  const found = new Map<number, TrackedIssue>()
  for (const creator of withAdded([], authors)) {
    for await (const issues of issuePages(context, { creator, direction: 'asc' })) {
      for (const issue of issues) found.set(issue.number, issue)
    }
  }
  return [...found.values()]
}

/**
 * The newest hundred that `filter` lets through: what another listing may not show yet. Lists lag by seconds, or
 * by minutes at worst, and at our pace a hundred issues take five.
 */
export async function newestIssues(
  context: Context,
  filter: { readonly creator: string } | { readonly labels: string } | Record<string, never>,
): Promise<readonly TrackedIssue[]> {
  for await (const issues of issuePages(context, { ...filter, direction: 'desc' })) return issues
  return []
}
