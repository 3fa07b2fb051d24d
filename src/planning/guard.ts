import {
  type Change,
  type EditReason,
  type Guard,
  isAboutDashboard,
  isEdit,
  type Plan,
  type Verdict,
} from '../domain/plan.js'
import type { Limits } from '../domain/policy.js'

/** Holds a plan against the limits: what is too much is withheld, the rest goes on. */
export function guard(plan: Plan, limits: Limits): Verdict {
  const creations = limitOn(plan, isFirstOfNote, { kind: 'max-create', limit: limits.maxCreate })
  const limited = [
    // First: raising a limit would not help a changed token.
    claimed,
    creations,
    dashboardOf(plan, creations),
    limitOn(plan, isUnmarkedClose, { kind: 'max-close', limit: limits.maxClose }),
    limitOn(plan, isRewrite, { kind: 'max-update', limit: limits.maxUpdate }),
  ]
  const checks = [...limited, healingOf(plan, limited)]
  const judged = plan.changes.map((change) => ({
    change,
    guard: firstOf(checks, change),
  }))
  return {
    allowed: judged.flatMap(({ change, guard: found }) => (found === null ? [change] : [])),
    withheld: judged.flatMap(({ change, guard: found }) =>
      found === null ? [] : [{ change, guard: found }],
    ),
  }
}

type Check = (change: Change) => Guard | null
type CountedGuard = Extract<Guard, { limit: number }>

function limitOn(
  { changes }: Plan,
  counts: (change: Change) => boolean,
  { kind, limit }: Pick<CountedGuard, 'kind' | 'limit'>,
): Check {
  const count = changes.filter(counts).length
  return (change) => (count > limit && counts(change) ? { kind, count, limit } : null)
}

/** Notes that have issues already go on: their new items are the daily work. */
function isFirstOfNote(change: Change): boolean {
  return change.kind === 'create' && change.firstOfNote && change.claimedBy === null
}

/**
 * A tick is a person's word, a record is closed as it was opened to be, and the second issue of an
 * item takes nothing away: three runs at once leave more of these than a person would close.
 */
function isUnmarkedClose(change: Change): boolean {
  return (
    change.kind === 'close' &&
    !change.reasons.some(({ kind }) => ['done', 'recorded', 'duplicate'].includes(kind))
  )
}

/** A dashboard that lists issues which are not opened would promise too much. */
function dashboardOf({ changes }: Plan, creations: Check): Check {
  const withheld = changes.map(creations).find((found) => found !== null) ?? null
  return (change) => (change.kind !== 'keep' && isAboutDashboard(change) ? withheld : null)
}

/** The first issue of an item tells of the second that is closed: one is not said without the other being done. */
function healingOf({ changes }: Plan, checks: readonly Check[]): Check {
  const withheld = new Map<number, Guard>()
  for (const change of changes) {
    const found = firstOf(checks, change)
    if (found === null || !isEdit(change)) continue
    for (const reason of change.reasons) {
      if (reason.kind === 'absorbed') withheld.set(reason.duplicate, found)
    }
  }
  return (change) =>
    isEdit(change) && change.reasons.some(({ kind }) => kind === 'duplicate')
      ? (withheld.get(change.issue.number) ?? null)
      : null
}

function firstOf(checks: readonly Check[], change: Change): Guard | null {
  return checks.map((check) => check(change)).find((found) => found !== null) ?? null
}

/** A note that moved only renews links, a healed duplicate is only told of: neither is a flood of rewrites. */
const harmless: ReadonlySet<EditReason['kind']> = new Set([
  'moved',
  'meeting',
  'dropped',
  'absorbed',
  'duplicate',
  'reopened',
])

function isRewrite(change: Change): boolean {
  if (change.kind === 'carry-over') return true
  return (
    change.kind === 'update' &&
    !isAboutDashboard(change) &&
    change.reasons.some(({ kind }) => !harmless.has(kind))
  )
}

function claimed(change: Change): Guard | null {
  return change.kind === 'create' && change.claimedBy !== null
    ? { kind: 'untrusted-author', ...change.claimedBy }
    : null
}
