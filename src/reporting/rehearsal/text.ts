import { counted } from '../../domain/counted.js'
import type { Rehearsal, RehearsedIssue, RehearsedPush } from '../../domain/rehearsal.js'
import { guardWords } from '../fate-words.js'
import { logLine } from '../log-line.js'
import type { Style } from '../style.js'
import {
  busiest,
  type Month,
  monthsOf,
  type OpenIssues,
  openByOwner,
  stopsOf,
  tallyOf,
} from './figures.js'
import { brokenPromises, promisesKept, saidTwice } from './promises.js'
import { fitted, textTable, wrapped } from './text-table.js'
import { assumptions, deedsOf, failedRuns, rehearsalHeadline, unresolvedWords } from './words.js'

export interface TextOptions {
  readonly style: Style
  /** Width of the window; null: lines may be as long as they are. */
  readonly columns: number | null
}

/** So many of a list are shown; JSON and HTML have all. */
const most = { pushes: 8, unresolved: 15, owners: 12, issues: 5, failures: 8 }

/** The rehearsal as a person reads it in a terminal. */
export function rehearsalText(rehearsal: Rehearsal, options: TextOptions): string {
  const sections = [
    opening(rehearsal, options),
    byMonth(rehearsal, options),
    busiestPushes(rehearsal, options),
    stops(rehearsal, options),
    failures(rehearsal, options),
    unresolved(rehearsal, options),
    openIssues(rehearsal, options),
    promises(rehearsal, options),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function opening(rehearsal: Rehearsal, { style, columns }: TextOptions): readonly string[] {
  return [
    ...wrapped(rehearsalHeadline(rehearsal), columns).map(style.heading),
    '',
    ...assumptions(rehearsal).flatMap((sentence) => bullet(sentence, columns).map(style.quiet)),
  ]
}

function byMonth(rehearsal: Rehearsal, { style, columns }: TextOptions): readonly string[] {
  const months = monthsOf(rehearsal)
  if (months.length === 0) return []
  const total = { month: 'In all', runs: rehearsal.pushes.length, tally: tallyOf(rehearsal.pushes) }
  const rows = [...months, { ...total, open: months.at(-1)?.open ?? 0 }]
  const isNarrow = columns !== null && columns < 70
  const header = isNarrow
    ? ['Month', 'Opened', 'Closed', 'Open']
    : ['Month', 'Runs', 'Opened', 'Carried over', 'Updated', 'Closed', 'Open at its end']
  const table = textTable(header, rows.map(isNarrow ? shortRow : monthRow), style)
  return [style.heading('Month by month'), ...table]
}

function monthRow({ month, runs, tally, open }: Month): readonly string[] {
  const { opened, carriedOver, updated, closed } = tally
  return [month, ...[runs, opened, carriedOver, updated, closed, open].map(String)]
}

function shortRow({ month, tally, open }: Month): readonly string[] {
  return [month, ...[tally.opened, tally.closed, open].map(String)]
}

function busiestPushes(rehearsal: Rehearsal, options: TextOptions): readonly string[] {
  const pushes = busiest(rehearsal, most.pushes)
  if (pushes.length === 0) return []
  return [
    options.style.heading('Busiest pushes'),
    ...pushes.map((push) =>
      fitted(
        `${placeOf(push)}  ${deedsOf(tallyOf([push]))}: ${logLine(push.subject)}`,
        options.columns,
      ),
    ),
  ]
}

function placeOf({ at, commit }: RehearsedPush): string {
  return `${at.slice(0, 10)} ${commit.slice(0, 7)}`
}

function stops(rehearsal: Rehearsal, { style, columns }: TextOptions): readonly string[] {
  const found = stopsOf(rehearsal)
  if (found.length === 0) return []
  return [
    style.doubtful('Runs that a limit would have held back in part (here they went on without it)'),
    ...cut(found, most.failures, 'time').flatMap((stop) =>
      typeof stop === 'string'
        ? [stop]
        : bullet(`${placeOf(stop.push)}: ${logLine(guardWords(stop.guard))}`, columns),
    ),
  ]
}

function failures(rehearsal: Rehearsal, { style, columns }: TextOptions): readonly string[] {
  const found = failedRuns(rehearsal)
  if (found.length === 0) return []
  return [
    style.doubtful('Runs that would have failed'),
    ...cut(found, most.failures, 'reason').flatMap((one) => {
      if (typeof one === 'string') return [one]
      const [first] = one.pushes
      const when = first === undefined ? '' : `, from ${placeOf(first)} on`
      return bullet(
        `${logLine(one.message)} (${counted(one.pushes.length, 'run')}${when})`,
        columns,
      )
    }),
  ]
}

function unresolved(rehearsal: Rehearsal, { style, columns }: TextOptions): readonly string[] {
  const owners = rehearsal.unresolved
  if (owners.length === 0) return []
  const width = Math.max(...owners.slice(0, most.unresolved).map(({ written }) => written.length))
  return [
    style.doubtful('Owners for whom nobody would be assigned'),
    ...cut(owners, most.unresolved, 'owner').map((owner) =>
      typeof owner === 'string'
        ? owner
        : fitted(
            `  ${logLine(owner.written).padEnd(width)}  ${logLine(unresolvedWords(owner))}`,
            columns,
          ),
    ),
    ...bullet(
      'Say who they are under `owners:` in .github/minutes.yml. `minutes-to-issues owners NOTES > owners.yml` writes a first version to edit, `rehearse --owners owners.yml` tries it.',
      columns,
    ),
  ]
}

function openIssues(rehearsal: Rehearsal, options: TextOptions): readonly string[] {
  const groups = openByOwner(rehearsal)
  if (groups.length === 0) return []
  return [
    options.style.heading('Open today, by owner'),
    ...cut(groups, most.owners, 'owner').flatMap((group) =>
      typeof group === 'string' ? [group] : openOf(group, options),
    ),
  ]
}

function openOf({ owner, issues }: OpenIssues, { columns }: TextOptions): readonly string[] {
  return [
    `  ${logLine(owner)} (${issues.length})`,
    ...cut(issues, most.issues, 'issue').map((one) =>
      typeof one === 'string' ? `  ${one}` : fitted(issueLine(one), columns),
    ),
  ]
}

function issueLine({ issue, item, meetings }: RehearsedIssue): string {
  const raised = meetings > 1 ? `, raised in ${meetings} meetings` : ''
  return `    ${item.date}${raised}  ${logLine(issue.title)}`
}

function promises(rehearsal: Rehearsal, { style, columns }: TextOptions): readonly string[] {
  const bullets = (sentences: readonly string[]) =>
    sentences.flatMap((sentence) => bullet(logLine(sentence), columns))
  const broken = brokenPromises(rehearsal)
  const said = saidTwice(rehearsal)
  return [
    ...(said.length > 0
      ? ['Two issues for one text, because a note says it twice', ...bullets(said)]
      : []),
    ...(broken.length === 0
      ? wrapped(promisesKept, columns).map(style.good)
      : [style.bad('This should not happen; please report it'), ...bullets(broken)]),
  ]
}

/** The first of a list, and how many there are beside. */
function cut<Value>(
  values: readonly Value[],
  limit: number,
  noun: string,
): readonly (Value | string)[] {
  const rest = values.length - limit
  if (rest <= 0) return values
  return [...values.slice(0, limit), `  … and ${counted(rest, `more ${noun}`)}`]
}

function bullet(text: string, columns: number | null): readonly string[] {
  return wrapped(text, columns === null ? null : columns - 2).map(
    (line, index) => `${index === 0 ? '- ' : '  '}${line}`,
  )
}
