import { noteUrl } from '../domain/note-url.js'
import type { Report } from '../domain/outcome.js'
import type { Change } from '../domain/plan.js'
import type { Entry } from './entries.js'
import { partsOf } from './entry-parts.js'
import { mishap } from './fate-words.js'
import type { MarkdownWriter } from './markdown-writer.js'

const signs: Readonly<Record<Change['kind'], string>> = {
  create: '🆕',
  update: '✏️',
  'carry-over': '🔁',
  close: '✅',
  reopen: '♻️',
  keep: '💤',
}

/** What happened to each item, where it went and to whom. */
export function entryTable(
  entries: readonly Entry[],
  report: Report,
  write: MarkdownWriter,
): readonly string[] {
  return [
    '| | Item | Owner → assignee | Issue |',
    '| :-- | :-- | :-- | :-- |',
    ...entries.map((entry) => row(entry, report, write)),
  ]
}

function row(entry: Entry, { origin }: Report, write: MarkdownWriter): string {
  const { deed, issue, title, assignment, remarks } = partsOf(entry)
  const { item } = entry.change
  const sign = mishap(entry) === null ? signs[entry.change.kind] : '⚠️'
  const why = remarks.length === 0 ? '' : `<br><sub>${write.sentence(remarks.join('; '))}</sub>`
  const cells = [
    `${sign}&nbsp;${deed}`,
    `${item ? write.link(title, noteUrl(origin, item.path, item.line)) : write.text(title)}${why}`,
    write.text(assignment ?? ''),
    issue === null ? '' : write.link(`#${issue.number}`, issue.url),
  ]
  return `| ${cells.join(' | ')} |`
}
