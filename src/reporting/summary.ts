import type { Report } from '../domain/outcome.js'
import { isUnchanged } from './change-words.js'
import { byMeeting, type Entry, entriesOf } from './entries.js'
import { failuresOf } from './failures.js'
import { headline, shownBecause } from './headline.js'
import { type Block, joinBlocks } from './markdown-blocks.js'
import { summaryMarkdown as write } from './markdown-writer.js'
import { ownerChart } from './owner-chart.js'
import { alert, findingBullets, foldedMeeting, guardBlock, meetingBlock } from './summary-blocks.js'
import { entryTable } from './summary-table.js'

/** GitHub refuses a summary of more than 1 MiB. */
const maxBytes = 1_000_000

/** Beyond it, meetings and findings are folded away: nobody reads a thousand lines. */
const mostUnfolded = 40

/** The job summary: what changed in a sentence, then a table by meeting, then what wants a look. */
export function summaryOf(report: Report): string {
  const entries = entriesOf(report)
  const told = entries.filter(isNews)
  return joinBlocks(
    [
      ...opening(report),
      ...failureBlock(report),
      ...byMeeting(told).map((meeting) =>
        told.length > mostUnfolded
          ? foldedMeeting(meeting, report)
          : meetingBlock(meeting, report, { heading: '###', write }),
      ),
      ...findingsBlock(report),
      ...leftAloneBlock(entries, report),
      ...ownerChart(report.plan.agenda),
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
    ...(because === null ? [] : [{ lines: ['> [!NOTE]', `> ${write.sentence(because)}`] }]),
  ]
}

function failureBlock(report: Report): readonly Block[] {
  const failures = failuresOf(report)
  return failures.length > 0 ? [alert('CAUTION', failures, write)] : guardBlock(report, write)
}

function findingsBlock(report: Report): readonly Block[] {
  const { findings } = report
  if (findings.length === 0) return []
  const lines = findingBullets(findings, report, write)
  const shown = lines.slice(0, mostUnfolded)
  const folded = lines.slice(mostUnfolded)
  return [
    { lines: ['### Worth a look', '', ...shown] },
    ...(folded.length === 0
      ? []
      : [
          {
            lines: ['<details>', `<summary>${folded.length} more</summary>`, '', ...folded],
            end: ['', '</details>'],
          },
        ]),
  ]
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
        ...entryTable(alone, report, write),
      ],
      end: ['', '</details>'],
    },
  ]
}

function closing({ statistics }: Report): Block {
  const { notes, requests, milliseconds } = statistics
  const seconds = (milliseconds / 1000).toFixed(1)
  return {
    fit: 'whole',
    lines: [`<sub>Notes: ${notes} · requests: ${requests} · ${seconds} s</sub>`],
  }
}
