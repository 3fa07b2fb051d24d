import type { Label } from '../../domain/issue.js'
import { ValidationError } from '../errors.js'
import { fold } from '../folded-names.js'
import { attempt, type Context, inRepository } from './context.js'
import { textsOf } from './decode.js'
import { pages } from './pages.js'

/** https://docs.github.com/en/rest/issues/labels#create-a-label; the limit of names shows in GitHub's answer only. */
const longestName = 50
const longestDescription = 100

/** Looks at the first page of the repository's labels, and creates what is not there. */
export async function ensureLabels(context: Context, labels: readonly Label[]): Promise<void> {
  if (labels.length === 0) return
  for (const { name } of labels) {
    if (name.length > longestName) {
      throw new ValidationError(`create the label “${name}”`, [
        `its name has ${name.length} characters, GitHub allows ${longestName}; shorten it in the configuration`,
      ])
    }
  }
  const known = await knownLabels(context)
  for (const label of labels) {
    if (known.has(fold(label.name))) continue
    known.add(fold(label.name))
    await createLabel(context, label)
  }
}

async function knownLabels(context: Context): Promise<Set<string>> {
  const task = { doing: 'list the labels', permission: 'issues: read' } as const
  const route = '/repos/{owner}/{repo}/labels'
  for await (const { entries } of pages(context, task, route, inRepository(context))) {
    return new Set(textsOf(entries, 'name').map(fold))
  }
  return new Set()
}

/** That somebody else has created it meanwhile, or that it stands on a later page of the list, is fine. */
async function createLabel(context: Context, label: Label): Promise<void> {
  const task = { doing: `create the label “${label.name}”` }
  try {
    await attempt(context, task, () =>
      context.octokit.rest.issues.createLabel({
        ...inRepository(context),
        name: label.name,
        color: label.color,
        description: label.description.slice(0, longestDescription),
      }),
    )
  } catch (error) {
    const exists = error instanceof ValidationError && error.problems.some(isAlreadyThere)
    if (!exists) throw error
  }
}

function isAlreadyThere(problem: string): boolean {
  return /already_exists|already exists/i.test(problem)
}
