import { PermissionError, RepositoryMissingError, type TrackerError } from '../errors.js'
import { attempt, type Context } from './context.js'
import { field, unexpected } from './decode.js'
import { isOfApp, viewerQuery } from './identity-question.js'

const task = { doing: 'tell whose token this is', permission: 'issues: write' } as const

/**
 * The login that new issues will carry. Apps ask GraphQL first, all others second. What is asked first is
 * `identityQuestion`, too.
 */
export async function whoAmI(context: Context, token: string): Promise<string> {
  const [first, second] = isOfApp(token) ? [appViewer, user] : [user, viewer]
  try {
    return await first(context)
  } catch (error) {
    if (!isRefusal(error)) throw error
    try {
      return await second(context)
    } catch {
      // The first way is the one that ought to work: its words help more.
      throw error
    }
  }
}

/** Not the server's failure and not a wrong token, which no second question would mend. */
function isRefusal(error: unknown): error is TrackerError {
  return error instanceof PermissionError || error instanceof RepositoryMissingError
}

async function user(context: Context): Promise<string> {
  const { data } = await attempt(context, task, () => context.octokit.request('GET /user'))
  return loginOf(data)
}

async function viewer(context: Context): Promise<string> {
  const data: unknown = await attempt(context, task, () => context.octokit.graphql(viewerQuery))
  return loginOf(field(data, 'viewer'))
}

/**
 * REST shows what an app writes under `name[bot]`. GraphQL's actors lack that ending, its viewer
 * has been seen with and without.
 */
async function appViewer(context: Context): Promise<string> {
  const login = await viewer(context)
  return login.endsWith('[bot]') ? login : `${login}[bot]`
}

function loginOf(value: unknown): string {
  const login = field(value, 'login')
  if (typeof login === 'string' && login !== '') return login
  throw unexpected(task.doing, 'it names no login')
}
