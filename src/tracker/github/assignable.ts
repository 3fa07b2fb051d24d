import { caseless, caselessSet, withAdded } from '../../domain/caseless.js'
import { RepositoryMissingError } from '../errors.js'
import { attempt, type Context, inRepository } from './context.js'
import { textsOf } from './decode.js'
import { pages } from './pages.js'

const task = { doing: 'list who can be assigned', permission: 'issues: read' } as const

/** One request where the repository has at most a hundred assignable people, else one more for each not among them. */
export async function assignable(
  context: Context,
  logins: readonly string[],
): Promise<ReadonlySet<string>> {
  if (logins.length === 0) return new Set()
  const page = await firstPage(context)
  const granted = new Set<string>()
  for (const login of withAdded([], logins)) {
    const isListed = page.known.has(caseless(login))
    const isOpen = page.kind !== 'whole' && !isListed
    if (isListed || (isOpen && (await isAssignable(context, login)))) granted.add(caseless(login))
  }
  // A server that tells nothing of anybody is asked by trying: what it grants is compared with what was asked.
  if (page.kind === 'missing' && granted.size === 0) return new Set(logins)
  return new Set(logins.filter((login) => granted.has(caseless(login))))
}

interface FirstPage {
  readonly kind: 'whole' | 'part' | 'missing'
  readonly known: ReadonlySet<string>
}

async function firstPage(context: Context): Promise<FirstPage> {
  const route = '/repos/{owner}/{repo}/assignees'
  try {
    for await (const { entries, isLast } of pages(context, task, route, inRepository(context))) {
      const known = caselessSet(textsOf(entries, 'login'))
      return { kind: isLast ? 'whole' : 'part', known }
    }
  } catch (error) {
    // The issues could be read: what is missing is the list, and each login can still be asked for.
    if (!(error instanceof RepositoryMissingError)) throw error
  }
  return { kind: 'missing', known: new Set() }
}

/** GitHub answers 404 where the login cannot be assigned; that the repository is there, its issues have shown. */
async function isAssignable(context: Context, login: string): Promise<boolean> {
  try {
    await attempt(context, task, () =>
      context.octokit.rest.issues.checkUserCanBeAssigned({
        ...inRepository(context),
        assignee: login,
      }),
    )
    return true
  } catch (error) {
    if (error instanceof RepositoryMissingError) return false
    throw error
  }
}
