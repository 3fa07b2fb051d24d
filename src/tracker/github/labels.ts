import { caseless } from '../../domain/caseless.js'
import type { Label } from '../../domain/issue.js'
import { ValidationError } from '../errors.js'
import { attempt, type Context, inRepository } from './context.js'

/** https://docs.github.com/en/rest/issues/labels#create-a-label; the limit of names shows in GitHub's answer only. */
const longestName = 50
const longestDescription = 100

/** Creates those of `labels` that no issue was seen to carry; GitHub says which of them exist all the same. */
export async function ensureLabels(
  context: Context,
  labels: readonly Label[],
  seen: ReadonlySet<string>,
): Promise<void> {
  for (const { name } of labels) {
    if (name.length > longestName) {
      throw new ValidationError(`create the label “${name}”`, [
        `its name has ${name.length} characters, GitHub allows ${longestName}; shorten it in the configuration`,
      ])
    }
  }
  const missing = new Map(labels.map((label) => [caseless(label.name), label]))
  for (const [name, label] of missing) if (!seen.has(name)) await createLabel(context, label)
}

/** That it is there already is fine: asking costs as much as a list of all labels. */
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
    if (!(error instanceof ValidationError)) throw error
    if (error.problems.some(isAlreadyThere) || (await isThere(context, label.name))) return
    throw error
  }
}

function isAlreadyThere(problem: string): boolean {
  return /already_exists|already exists/i.test(problem)
}

/** For servers that refuse without a word. */
async function isThere(context: Context, name: string): Promise<boolean> {
  try {
    await context.octokit.rest.issues.getLabel({ ...inRepository(context), name })
    return true
  } catch {
    return false
  }
}
