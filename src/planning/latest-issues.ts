import type { TrackedIssue } from '../domain/issue.js'

/** By number; where pages or listings show one issue twice, as it was when it was last changed. */
export function latestOfEach(issues: readonly TrackedIssue[]): readonly TrackedIssue[] {
  const latest = new Map<number, TrackedIssue>()
  for (const issue of issues) {
    const known = latest.get(issue.number)
    if (known === undefined || known.updatedAt < issue.updatedAt) latest.set(issue.number, issue)
  }
  return [...latest.values()].sort((a, b) => a.number - b.number)
}
