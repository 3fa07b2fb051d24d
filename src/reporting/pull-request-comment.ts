import { withoutCommits } from '../domain/note-url.js'
import type { Report } from '../domain/outcome.js'
import { isAboutDashboard } from '../domain/plan.js'
import { fullName } from '../domain/repository.js'
import { byMeeting, type Entry, entriesOf } from './entries.js'
import { headline } from './headline.js'
import { type Block, joinBlocks } from './markdown-blocks.js'
import { findingLines, guardBlock, meetingBlock } from './summary-blocks.js'

/** GitHub takes 65,536 characters; bytes are never fewer. */
const maxBytes = 60_000

/**
 * What merging would do, as a comment on the pull request: the plan, and the findings on the notes that it is about.
 * Null where there is nothing to tell. The dashboard follows by itself and is not news.
 */
export function pullRequestComment(report: Report, key: string): string | null {
  const told = entriesOf(report).filter(isNews)
  if (told.length === 0) return null
  const paths = new Set(told.flatMap(({ change: { item } }) => (item === null ? [] : [item.path])))
  const findings = report.findings.filter(({ path }) => paths.has(path))
  const blocks: readonly Block[] = [
    {
      lines: ['### What merging does to the issues', '', `**${headline(withOnly(told, report))}**`],
    },
    ...guardBlock(report),
    ...byMeeting(told).map((meeting) => meetingBlock(meeting, report, '####')),
    ...(findings.length === 0
      ? []
      : [{ lines: ['#### Worth a look', '', ...findingLines(findings, report)] }]),
    {
      lines: [
        '<sub>Kept up to date by minutes-to-issues; it goes when there is nothing to tell.</sub>',
      ],
    },
  ]
  return `${quiet(joinBlocks(blocks, maxBytes), report)}\n${marker(key)}\n`
}

/**
 * A comment notifies whom it mentions, and GitHub notes on each issue that it is linked; a summary does neither.
 * Relative links, and this host that only redirects, leave no such trace (Renovate and Dependabot use both).
 */
function quiet(text: string, { origin, tracker }: Report): string {
  const here = fullName(origin.repository) === fullName(tracker)
  const issues = `](${origin.serverUrl}/${fullName(tracker)}/issues/`
  const elsewhere = issues.replace('](https://github.com/', '](https://redirect.github.com/')
  return text
    .replaceAll('&#64;', '&#64;&#8203;')
    .replaceAll(issues, here ? '](../issues/' : elsewhere)
}

/** How a comment is found again. */
export function marker(key: string): string {
  return `<!-- minutes-to-issues plan ${key} -->`
}

/** Whether two comments say the same: each push has another commit, which links to notes name. */
export function saysTheSame(one: string, other: string): boolean {
  return lasting(one) === lasting(other)
}

function lasting(text: string): string {
  return withoutCommits(text.replace(/\r\n/g, '\n')).trim()
}

function isNews({ change }: Entry): boolean {
  return change.kind !== 'keep' && !isAboutDashboard(change)
}

function withOnly(told: readonly Entry[], report: Report): Report {
  return { ...report, plan: { ...report.plan, changes: told.map(({ change }) => change) } }
}
