import type { Outcome } from '../../domain/outcome.js'
import type { Guard } from '../../domain/plan.js'
import type { Rehearsal, RehearsedIssue, RehearsedPush } from '../../domain/rehearsal.js'

/** How many issues were touched, by what happened to them. */
export interface Tally {
  /** Includes decisions, which are closed at once. */
  readonly opened: number
  readonly recorded: number
  readonly carriedOver: number
  readonly updated: number
  readonly closed: number
  readonly reopened: number
  /** Of those updated: marked as gone from the notes. */
  readonly gone: number
  readonly failed: number
}

const nothing: Tally = {
  opened: 0,
  recorded: 0,
  carriedOver: 0,
  updated: 0,
  closed: 0,
  reopened: 0,
  gone: 0,
  failed: 0,
}

export function tallyOf(pushes: readonly RehearsedPush[]): Tally {
  return pushes.flatMap(({ outcomes }) => outcomes).reduce(counted, nothing)
}

function counted(tally: Tally, { kind, change }: Outcome): Tally {
  if (kind !== 'done') return { ...tally, failed: tally.failed + 1 }
  switch (change.kind) {
    case 'create': {
      const recorded = tally.recorded + Number(change.followUp?.state?.to === 'closed')
      return { ...tally, opened: tally.opened + 1, recorded }
    }
    case 'carry-over':
      return { ...tally, carriedOver: tally.carriedOver + 1 }
    case 'update': {
      const gone = tally.gone + Number(change.reasons.some((reason) => reason.kind === 'gone'))
      return { ...tally, updated: tally.updated + 1, gone }
    }
    case 'close':
      return { ...tally, closed: tally.closed + 1 }
    case 'reopen':
      return { ...tally, reopened: tally.reopened + 1 }
    case 'keep':
      return tally
  }
}

/** How much is done in all. */
export function sizeOf(tally: Tally): number {
  return tally.opened + tally.carriedOver + tally.updated + tally.closed + tally.reopened
}

export interface Month {
  /** `2022-06` */
  readonly month: string
  readonly runs: number
  readonly tally: Tally
  /** Issues that are open at its end. */
  readonly open: number
}

/** Every month from the first run to the last, quiet ones included. */
export function monthsOf({ pushes }: Rehearsal): readonly Month[] {
  const byMonth = new Map<string, RehearsedPush[]>()
  for (const push of [...pushes].sort((one, other) => (one.at < other.at ? -1 : 1))) {
    const month = push.at.slice(0, 7)
    byMonth.set(month, [...(byMonth.get(month) ?? []), push])
  }
  const known = [...byMonth.keys()]
  let open = 0
  return between(known[0], known.at(-1)).map((month) => {
    const own = byMonth.get(month) ?? []
    const tally = tallyOf(own)
    open += tally.opened - tally.recorded - tally.closed + tally.reopened
    return { month, runs: own.length, tally, open }
  })
}

function between(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  const date = new Date(`${first}-01T00:00:00Z`)
  for (let month = first; month <= last; month = date.toISOString().slice(0, 7)) {
    months.push(month)
    date.setUTCMonth(date.getUTCMonth() + 1)
  }
  return months
}

/** The pushes that would have touched the most issues. */
export function busiest({ pushes }: Rehearsal, count: number): readonly RehearsedPush[] {
  const sizes = new Map(pushes.map((push) => [push, sizeOf(tallyOf([push]))]))
  const size = (push: RehearsedPush): number => sizes.get(push) ?? 0
  return [...pushes]
    .filter((push) => size(push) > 0)
    .sort((one, other) => size(other) - size(one))
    .slice(0, count)
}

export interface Stop {
  readonly push: RehearsedPush
  readonly guard: Guard
}

/** Every guard that would have withheld something. */
export function stopsOf({ pushes }: Rehearsal): readonly Stop[] {
  return pushes.flatMap((push) => push.guards.map((guard) => ({ push, guard })))
}

export interface OpenIssues {
  /** `@razvand`; `RD, unassigned`; `nobody named`. */
  readonly owner: string
  /** The oldest first. */
  readonly issues: readonly RehearsedIssue[]
}

/** What is open at the end, by who has it; who has the most comes first. */
export function openByOwner({ issues }: Rehearsal): readonly OpenIssues[] {
  const byOwner = new Map<string, RehearsedIssue[]>()
  for (const one of issues) {
    if (one.issue.state === 'closed') continue
    const key = ownersOf(one)
    byOwner.set(key, [...(byOwner.get(key) ?? []), one])
  }
  return [...byOwner]
    .map(([owner, own]) => ({ owner, issues: own }))
    .sort((one, other) => other.issues.length - one.issues.length)
}

function ownersOf({ issue, item }: RehearsedIssue): string {
  if (issue.assignees.length > 0) return issue.assignees.map((login) => `@${login}`).join(', ')
  return item.owners.length > 0 ? `${item.owners.join(', ')}, unassigned` : 'nobody named'
}
