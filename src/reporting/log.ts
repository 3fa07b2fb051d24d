import type { NoteFinding } from '../domain/finding.js'
import type { Report } from '../domain/outcome.js'
import { withoutNote } from './change-words.js'
import { byMeeting, type Entry, entriesOf, type Meeting } from './entries.js'
import { partsOf } from './entry-parts.js'
import { mishap } from './fate-words.js'
import { logLine } from './log-line.js'
import { plainStyle, type Style } from './style.js'

/** Lines that belong together under a title. */
export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** The plan before it is applied, or when it is only shown. */
export function planGroups(report: Report, style: Style = plainStyle): readonly LogGroup[] {
  return groupsOf(entriesOf(report).map(asPlanned), report, style)
}

function asPlanned({ change, fate }: Entry): Entry {
  return { change, fate: fate.kind === 'pending' ? { kind: 'planned' } : fate }
}

/** What became of every change, by meeting, one line each; then the findings. */
export function logGroups(report: Report, style: Style = plainStyle): readonly LogGroup[] {
  return groupsOf(entriesOf(report), report, style)
}

function groupsOf(entries: readonly Entry[], report: Report, style: Style): readonly LogGroup[] {
  const meetings = byMeeting(entries).map((meeting) => ({
    title: style.heading(meetingTitle(meeting)),
    lines: meeting.entries.map((entry) => entryLine(entry, style)),
  }))
  const findings = {
    title: style.heading('Worth a look'),
    lines: report.findings.map((finding) => loggedFinding(finding, style)),
  }
  return findings.lines.length === 0 ? meetings : [...meetings, findings]
}

function meetingTitle({ note, entries }: Meeting): string {
  if (typeof note === 'string') return `${withoutNote[note]} (${entries.length})`
  return logLine(`${note.path}: ${note.meeting}, ${note.date} (${entries.length})`)
}

const widestDeed = 'would carry over'.length

/** One change in one line: `opened  #12 Write the release notes (RD → @razvand)`. */
export function entryLine(entry: Entry, style: Style = plainStyle): string {
  const { deed, issue, title, assignment, remarks } = partsOf(entry)
  const about = [issue === null ? '' : `#${issue.number}`, title].filter(Boolean).join(' ')
  const owner = assignment === null ? '' : ` (${assignment})`
  const why = remarks.length === 0 ? '' : ` · ${remarks.join('; ')}`
  return [
    emphasis(entry, style)(deed.padEnd(widestDeed)),
    ` ${logLine(about)}`,
    style.quiet(logLine(`${owner}${why}`)),
  ].join('')
}

function emphasis(entry: Entry, style: Style): (text: string) => string {
  if (entry.fate.kind === 'failed' || entry.fate.kind === 'unknown') return style.bad
  if (mishap(entry) !== null) return style.doubtful
  return entry.change.kind === 'keep' ? style.quiet : style.good
}

function loggedFinding(finding: NoteFinding, style: Style): string {
  const paint = { error: style.bad, warning: style.doubtful, notice: style.quiet }
  const place = `${finding.path}:${finding.line}:${finding.column}`
  return `${paint[finding.severity](finding.severity.padEnd(7))} ${logLine(`${place} ${finding.message}`)}`
}
