import { TrackerError } from '../errors.js'
import { attempt, type Context, inRepository } from './context.js'
import { field } from './decode.js'

/**
 * The ID of an issue in GitHub's database, which some parameters want in place of its number: a number would name a
 * stranger's issue. Null where it cannot be told.
 */
export async function databaseIdOf(context: Context, number: number): Promise<number | null> {
  const task = { doing: `read #${number}`, permission: 'issues: read', issue: number } as const
  try {
    const { data } = await attempt(context, task, () =>
      context.octokit.rest.issues.get({ ...inRepository(context), issue_number: number }),
    )
    const id = field(data, 'id')
    return typeof id === 'number' ? id : null
  } catch (error) {
    if (error instanceof TrackerError) return null
    throw error
  }
}
