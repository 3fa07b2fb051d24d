import type { NoteFinding } from '../domain/finding.js'
import { noteUrl } from '../domain/note-url.js'
import type { Report } from '../domain/outcome.js'
import { guardsOf } from '../domain/plan.js'
import { withoutNote } from './change-words.js'
import type { Entry, Meeting } from './entries.js'
import { partsOf } from './entry-parts.js'
import { guardWords } from './fate-words.js'
import { plainHtml } from './markdown.js'
import type { Block } from './markdown-blocks.js'
import { type MarkdownWriter, summaryMarkdown } from './markdown-writer.js'
import { entryTable } from './summary-table.js'

/** A box that nobody overlooks. */
export function alert(
  kind: 'CAUTION' | 'WARNING',
  sentences: readonly string[],
  write: MarkdownWriter,
): Block {
  return {
    lines: [`> [!${kind}]`, ...sentences.map((sentence) => `> - ${write.sentence(sentence)}`)],
  }
}

/** What the guards withheld, if they did. */
export function guardBlock(report: Report, write: MarkdownWriter): readonly Block[] {
  const guards = guardsOf(report.verdict).map(guardWords)
  return guards.length > 0 ? [alert('WARNING', guards, write)] : []
}

/** A meeting with what happened to its items. `heading`: the hashes before its name. */
export function meetingBlock(
  { note, entries }: Meeting,
  report: Report,
  { heading, write }: { readonly heading: string; readonly write: MarkdownWriter },
): Block {
  const title =
    typeof note === 'string'
      ? withoutNote[note]
      : write.link(`${note.meeting}, ${note.date}`, noteUrl(report.origin, note.path))
  return { lines: [`${heading} ${title}`, '', ...entryTable(entries, report, write)] }
}

/** The same folded away, for a run of more than anybody reads. */
export function foldedMeeting({ note, entries }: Meeting, report: Report): Block {
  const name = typeof note === 'string' ? withoutNote[note] : `${note.meeting}, ${note.date}`
  // Of many meetings, several may have one name and one day.
  const path = typeof note === 'string' ? '' : ` <sub>${plainHtml(note.path)}</sub>`
  return {
    lines: [
      '<details>',
      `<summary><b>${plainHtml(name)}</b>: ${plainHtml(countedDeeds(entries))}${path}</summary>`,
      '',
      ...entryTable(entries, report, summaryMarkdown),
    ],
    end: ['', '</details>'],
  }
}

/** `12 opened, 1 closed as completed` */
function countedDeeds(entries: readonly Entry[]): string {
  const counts = new Map<string, number>()
  for (const { deed } of entries.map(partsOf)) counts.set(deed, (counts.get(deed) ?? 0) + 1)
  return [...counts].map(([deed, count]) => `${count} ${deed}`).join(', ')
}

const signs = { error: '🛑', warning: '⚠️', notice: 'ℹ️' }
const order = { error: 0, warning: 1, notice: 2 }

const mostPlaces = 3

/** Findings, the worst first, a line for each message: one unknown owner may have a hundred items. */
export function findingBullets(
  findings: readonly NoteFinding[],
  { origin }: Pick<Report, 'origin'>,
  write: MarkdownWriter,
): readonly string[] {
  const alike = new Map<string, NoteFinding[]>()
  for (const finding of findings) {
    const others = alike.get(finding.message)
    if (others === undefined) alike.set(finding.message, [finding])
    else others.push(finding)
  }
  return [...alike]
    .map(([message, places]) => ({
      message,
      places,
      severity: places[0]?.severity ?? ('notice' as const),
    }))
    .sort((one, other) => order[one.severity] - order[other.severity])
    .map(({ message, places, severity }) => {
      const links = places
        .slice(0, mostPlaces)
        .map(({ path, line }) => write.link(`${path}:${line}`, noteUrl(origin, path, line)))
      const more = places.length - links.length
      const where = links.join(', ') + (more > 0 ? ` and ${more} more:` : '')
      return `- ${signs[severity]} ${where} ${write.sentence(message)}`
    })
}
