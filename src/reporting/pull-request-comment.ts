import { withoutCommits } from '../domain/note-url.js'
import type { Report } from '../domain/outcome.js'
import { isAboutDashboard } from '../domain/plan.js'
import { quietText } from '../domain/quiet-text.js'
import { fullName, isSameRepository } from '../domain/repository.js'
import { byMeeting, type Entry, entriesOf } from './entries.js'
import { headline } from './headline.js'
import { markdownLink, plainMarkdown, sentenceMarkdown } from './markdown.js'
import { type Block, joinBlocks } from './markdown-blocks.js'
import type { MarkdownWriter } from './markdown-writer.js'
import { findingBullets, guardBlock, meetingBlock } from './summary-blocks.js'

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
  const write = commentMarkdown(report)
  const blocks: readonly Block[] = [
    {
      lines: ['### What merging does to the issues', '', `**${headline(withOnly(told, report))}**`],
    },
    ...guardBlock(report, write),
    ...byMeeting(told).map((meeting) => meetingBlock(meeting, report, { heading: '####', write })),
    ...(findings.length === 0
      ? []
      : [{ lines: ['#### Worth a look', '', ...findingBullets(findings, report, write)] }]),
    {
      lines: [
        '<sub>Kept up to date by minutes-to-issues; it goes when there is nothing to tell.</sub>',
      ],
    },
  ]
  return `${joinBlocks(blocks, maxBytes)}\n${marker(key)}\n`
}

/**
 * A comment notifies whom it mentions, and GitHub notes on each issue that it is linked; a summary does neither.
 * Relative links, and this host that only redirects, leave no such trace (Renovate and Dependabot use both).
 */
function commentMarkdown({ origin, tracker }: Report): MarkdownWriter {
  const issues = `${origin.serverUrl}/${fullName(tracker)}/issues/`
  const quietIssues = isSameRepository(origin.repository, tracker)
    ? '../issues/'
    : issues.replace('https://github.com/', 'https://redirect.github.com/')
  // GitHub writes the names as they were given, we as the user typed them.
  const isIssue = (url: string): boolean => url.toLowerCase().startsWith(issues.toLowerCase())
  const text = (plain: string): string => plainMarkdown(plain, quietText)
  return {
    text,
    sentence: (plain) => sentenceMarkdown(plain, quietText),
    link: (plain, url) =>
      markdownLink(plain, isIssue(url) ? quietIssues + url.slice(issues.length) : url, text),
  }
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
