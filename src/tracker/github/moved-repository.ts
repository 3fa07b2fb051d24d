import { RequestError } from '@octokit/request-error'
import type { Octokit } from '@octokit/rest'
import { field } from './decode.js'

/**
 * What a repository is called now that was renamed or transferred: GitHub answers with a redirect to its number.
 * Null where the answer was another, or does not tell. Only the number is taken from it: the token stays here.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export async function nameAfterMove(
  octokit: Pick<Octokit, 'request'>,
  error: unknown,
): Promise<string | null> {
  if (!(error instanceof RequestError) || ![301, 302, 307, 308].includes(error.status)) return null
  const id = /\/repositories\/(\d+)(?=[/?]|$)/.exec(error.response?.headers.location ?? '')?.[1]
  if (id === undefined) return null
  try {
    const { data } = await octokit.request('GET /repositories/{id}', { id })
    const name = field(data, 'full_name')
    return typeof name === 'string' ? name : null
  } catch {
    // What went wrong first says more.
    return null
  }
}
