import type { RepositoryFacts, Visibility } from '../../domain/repository.js'
import { BranchMissingError, RepositoryMissingError } from '../errors.js'
import type { RepositoryReader } from '../repository-reader.js'
import { attempt, type Context, inRepository } from './context.js'
import { field, unexpected } from './decode.js'

export function createRepositoryReader(context: Context): RepositoryReader {
  return {
    facts: () => readFacts(context),
    isHead: (branch, commit) => isHead(context, branch, commit),
  }
}

async function readFacts(context: Context): Promise<RepositoryFacts> {
  const doing = 'read the repository'
  const { data } = await attempt(context, { doing, permission: 'contents: read' }, () =>
    context.octokit.rest.repos.get(inRepository(context)),
  )
  if (typeof data.default_branch !== 'string') throw unexpected(doing, 'that is no repository')
  return {
    defaultBranch: data.default_branch,
    visibility: visibilityOf(data),
    fork: data.fork === true,
    issuesEnabled: typeof data.has_issues === 'boolean' ? data.has_issues : null,
  }
}

function visibilityOf(data: {
  readonly visibility?: string
  readonly private?: boolean
}): Visibility {
  const { visibility } = data
  if (visibility === 'public' || visibility === 'internal' || visibility === 'private') {
    return visibility
  }
  return data.private === false ? 'public' : 'private'
}

/**
 * Looks a second time, by another route, before it says no: a run that a push woke is early, and
 * what answers it may not have heard of the push yet.
 */
async function isHead(context: Context, branch: string, commit: string): Promise<boolean> {
  if ((await headOfBranch(context, branch)) === commit) return true
  return (await headOfRef(context, branch)) === commit
}

async function headOfBranch(context: Context, branch: string): Promise<string> {
  const doing = `find the head of the branch ${branch}`
  try {
    const { data } = await attempt(context, { doing, permission: 'contents: read' }, () =>
      context.octokit.rest.repos.getBranch({ ...inRepository(context), branch }),
    )
    const sha = field(field(data, 'commit'), 'sha')
    if (typeof sha === 'string') return sha
  } catch (error) {
    throw error instanceof RepositoryMissingError
      ? new BranchMissingError(error.repository, branch)
      : error
  }
  throw unexpected(doing, 'it names no commit')
}

async function headOfRef(context: Context, branch: string): Promise<unknown> {
  const doing = `find the head of the branch ${branch}`
  const { data } = await attempt(context, { doing, permission: 'contents: read' }, () =>
    context.octokit.rest.git.getRef({ ...inRepository(context), ref: `heads/${branch}` }),
  )
  return field(field(data, 'object'), 'sha')
}
