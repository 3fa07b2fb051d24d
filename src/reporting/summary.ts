import type { Report } from '../domain/outcome.js'
import { isUnchanged, withoutNote } from './change-words.js'
import { byMeeting, type Entry, entriesOf, type Meeting } from './entries.js'
import { failuresOf, guardsOf } from './failures.js'
import { guardWords } from './fate-words.js'
import { headline, shownBecause } from './headline.js'
import { markdownLink, sentenceMarkdown } from './markdown.js'
import { type Block, joinBlocks } from './markdown-blocks.js'
import { noteUrl } from './note-url.js'
import { entryTable } from './summary-table.js'

/** GitHub refuses a summary of more than 1 MiB. */
const maxBytes = 1_000_000

/** The job summary: what changed in a sentence, then a table by meeting, then what wants a look. */
export function summaryOf(report: Report): string {
  const entries = entriesOf(report)
  const told = entries.filter(isNews)
  return joinBlocks(
    [
      ...opening(report),
      ...failureBlock(report),
      ...byMeeting(told).map((meeting) => meetingBlock(meeting, report)),
      ...findingsBlock(report),
      ...leftAloneBlock(entries, report),
      closing(report),
    ],
    maxBytes,
  )
}

/** What matches its note already is only counted. */
function isNews({ change }: Entry): boolean {
  return change.kind !== 'keep'
}

function opening(report: Report): readonly Block[] {
  const because = shownBecause(report.mode)
  return [
    { lines: ['## Meeting notes → issues', '', `**${headline(report)}**`] },
    ...(because === null ? [] : [{ lines: ['> [!NOTE]', `> ${sentenceMarkdown(because)}`] }]),
  ]
}

function failureBlock(report: Report): readonly Block[] {
  const failures = failuresOf(report)
  if (failures.length > 0) return [alert('CAUTION', failures)]
  const guards = guardsOf(report).map(guardWords)
  return guards.length > 0 ? [alert('WARNING', guards)] : []
}

function alert(kind: string, sentences: readonly string[]): Block {
  return {
    lines: [`> [!${kind}]`, ...sentences.map((sentence) => `> - ${sentenceMarkdown(sentence)}`)],
  }
}

function meetingBlock({ note, entries }: Meeting, report: Report): Block {
  const title =
    typeof note === 'string'
      ? withoutNote[note]
      : markdownLink(`${note.meeting}, ${note.date}`, noteUrl(report.origin, note.path))
  return { lines: [`### ${title}`, '', ...entryTable(entries, report)] }
}

function findingsBlock({ findings, origin }: Report): readonly Block[] {
  if (findings.length === 0) return []
  const signs = { error: '🛑', warning: '⚠️', notice: 'ℹ️' }
  const order = { error: 0, warning: 1, notice: 2 }
  const lines = [...findings]
    .sort((one, other) => order[one.severity] - order[other.severity])
    .map(({ severity, path, line, message }) => {
      const place = markdownLink(`${path}:${line}`, noteUrl(origin, path, line))
      return `- ${signs[severity]} ${place} ${sentenceMarkdown(message)}`
    })
  return [{ lines: ['### Worth a look', '', ...lines] }]
}

/** Items without an issue of their own, and issues that people took over: there for who asks why. */
function leftAloneBlock(entries: readonly Entry[], report: Report): readonly Block[] {
  const alone = entries.filter(({ change }) => change.kind === 'keep' && !isUnchanged(change))
  if (alone.length === 0) return []
  return [
    {
      lines: [
        '<details>',
        `<summary>Left alone on purpose (${alone.length})</summary>`,
        '',
        ...entryTable(alone, report),
      ],
      end: ['', '</details>'],
    },
  ]
}

function closing({ statistics }: Report): Block {
  const { notes, requests, milliseconds } = statistics
  const seconds = (milliseconds / 1000).toFixed(1)
  return {
    lines: [`<sub>Notes: ${notes} · requests: ${requests} · ${seconds} s</sub>`],
  }
}
