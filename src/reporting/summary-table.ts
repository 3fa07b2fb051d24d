import { noteUrl } from '../domain/note-url.js'
import type { Report } from '../domain/outcome.js'
import type { Change } from '../domain/plan.js'
import type { Entry } from './entries.js'
import { partsOf } from './entry-parts.js'
import { mishap } from './fate-words.js'
import { markdownLink, plainMarkdown, sentenceMarkdown } from './markdown.js'

const signs: Readonly<Record<Change['kind'], string>> = {
  create: '🆕',
  update: '✏️',
  'carry-over': '🔁',
  close: '✅',
  reopen: '♻️',
  keep: '💤',
}

/** What happened to each item, where it went and to whom. */
export function entryTable(entries: readonly Entry[], report: Report): readonly string[] {
  return [
    '| | Item | Owner → assignee | Issue |',
    '| :-- | :-- | :-- | :-- |',
    ...entries.map((entry) => row(entry, report)),
  ]
}

function row(entry: Entry, { origin }: Report): string {
  const { deed, issue, title, assignment, remarks } = partsOf(entry)
  const { item } = entry.change
  const sign = mishap(entry) === null ? signs[entry.change.kind] : '⚠️'
  const why = remarks.length === 0 ? '' : `<br><sub>${sentenceMarkdown(remarks.join('; '))}</sub>`
  const cells = [
    `${sign}&nbsp;${deed}`,
    `${item ? markdownLink(title, noteUrl(origin, item.path, item.line)) : plainMarkdown(title)}${why}`,
    plainMarkdown(assignment ?? ''),
    issue === null ? '' : markdownLink(`#${issue.number}`, issue.url),
  ]
  return `| ${cells.join(' | ')} |`
}
