import type { EmulatedGitHub, EmulatedIssue } from '../github/start-github.js'

const us = 'github-actions[bot]'

/**
 * Our issues, but for those closed as duplicates, a line each. Without numbers: two histories number differently.
 */
export async function snapshot(github: EmulatedGitHub): Promise<readonly string[]> {
  const lines: string[] = []
  for (const issue of await github.issues()) {
    if (issue.user.login !== us || isHealed(issue)) continue
    const comments = issue.comments === 0 ? [] : await github.comments(issue.number)
    lines.push(line(issue, comments.filter(isOurWord).length))
  }
  return lines.sort()
}

/** That a second issue was healed is said on the first; a run without mishaps has nothing to heal. */
function isOurWord({ user, body }: { user: { login: string }; body: string }): boolean {
  return user.login === us && !body.includes('was a second issue for the same item')
}

function isHealed(issue: EmulatedIssue): boolean {
  return issue.state === 'closed' && issue.state_reason === 'duplicate'
}

function line(issue: EmulatedIssue, comments: number): string {
  const state = issue.state === 'open' ? 'open' : `closed as ${issue.state_reason}`
  const names = (list: readonly string[]) => [...list].sort().join(', ')
  return [
    issue.title,
    state,
    names(issue.labels.map((label) => label.name)),
    names(issue.assignees.map((assignee) => assignee.login)),
    `${comments} comments`,
  ].join(' | ')
}

/**
 * What is wrong with the issues: `-` expected and missing, `+` open and not expected. One more that is closed is
 * fine: two runs at once may both record a decision, and GitHub keeps the reason with which it was closed.
 */
export function differences(expected: readonly string[], found: readonly string[]): string[] {
  const left = [...found]
  const missing = expected.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [
    ...missing.map((one) => `- ${one}`),
    ...left.filter((one) => one.includes(' | open | ')).map((one) => `+ ${one}`),
  ]
}
