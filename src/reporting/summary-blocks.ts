import type { NoteFinding } from '../domain/finding.js'
import type { Report } from '../domain/outcome.js'
import { withoutNote } from './change-words.js'
import type { Meeting } from './entries.js'
import { guardsOf } from './failures.js'
import { guardWords } from './fate-words.js'
import { markdownLink, sentenceMarkdown } from './markdown.js'
import type { Block } from './markdown-blocks.js'
import { noteUrl } from './note-url.js'
import { entryTable } from './summary-table.js'

/** A box that nobody overlooks. */
export function alert(kind: 'CAUTION' | 'WARNING', sentences: readonly string[]): Block {
  return {
    lines: [`> [!${kind}]`, ...sentences.map((sentence) => `> - ${sentenceMarkdown(sentence)}`)],
  }
}

/** What the guards withheld, if they did. */
export function guardBlock(report: Report): readonly Block[] {
  const guards = guardsOf(report).map(guardWords)
  return guards.length > 0 ? [alert('WARNING', guards)] : []
}

/** A meeting with what happened to its items. `heading`: the hashes before its name. */
export function meetingBlock({ note, entries }: Meeting, report: Report, heading: string): Block {
  const title =
    typeof note === 'string'
      ? withoutNote[note]
      : markdownLink(`${note.meeting}, ${note.date}`, noteUrl(report.origin, note.path))
  return { lines: [`${heading} ${title}`, '', ...entryTable(entries, report)] }
}

const signs = { error: '🛑', warning: '⚠️', notice: 'ℹ️' }
const order = { error: 0, warning: 1, notice: 2 }

/** Findings, the worst first, a line each. */
export function findingLines(
  findings: readonly NoteFinding[],
  { origin }: Pick<Report, 'origin'>,
): readonly string[] {
  return [...findings]
    .sort((one, other) => order[one.severity] - order[other.severity])
    .map(({ severity, path, line, message }) => {
      const place = markdownLink(`${path}:${line}`, noteUrl(origin, path, line))
      return `- ${signs[severity]} ${place} ${sentenceMarkdown(message)}`
    })
}
