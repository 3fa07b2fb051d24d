import type { Style } from '../../src/reporting/style.js'
import type { EmulatedIssue } from '../github/start-github.js'

const widestTitle = 52

/** The issues as a table for people. */
export function issueTable(issues: readonly EmulatedIssue[], style: Style): string {
  const rows = issues.map((issue) => [
    `#${issue.number}`,
    issue.state === 'open' ? 'open' : (issue.state_reason ?? 'closed').replace('_', ' '),
    shortened(issue.title),
    issue.assignees.map(({ login }) => `@${login}`).join(' '),
    issue.labels.map(({ name }) => name).join(', '),
  ])
  const head = ['', 'state', 'title', 'assignees', 'labels']
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [
    style.quiet(line(head)),
    ...rows.map((row, index) => {
      const isOpen = issues[index]?.state === 'open'
      return isOpen ? line(row) : style.quiet(line(row))
    }),
  ].join('\n')
}

function shortened(title: string): string {
  return title.length <= widestTitle ? title : `${title.slice(0, widestTitle - 1)}…`
}
