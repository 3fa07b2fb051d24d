import type { IssueFields } from '../../domain/plan.js'
import { ValidationError } from '../errors.js'

/** GitHub's limits, in characters; https://github.com/dead-claudia/github-limits */
export const longestTitle = 256
export const longestBody = 65_536
export const mostAssignees = 10

/** Whoever makes the text cuts it. This catches what would come back as a 422 in the middle of a run. */
export function requireSize(doing: string, what: string, text: string, longest: number): void {
  if (text.length <= longest) return
  throw new ValidationError(doing, [
    `${what} has ${text.length} characters, GitHub allows ${longest}`,
  ])
}

export function requireSizes(doing: string, fields: Pick<IssueFields, 'title' | 'body'>): void {
  requireSize(doing, 'the title', fields.title, longestTitle)
  requireSize(doing, 'the body', fields.body, longestBody)
}
