import type { NoteTree } from './domain/minutes.js'
import type { Mode, Outcome, Report } from './domain/outcome.js'
import type { Change, Plan } from './domain/plan.js'
import type { Limits } from './domain/policy.js'
import { guard } from './planning/guard.js'
import { plan } from './planning/plan.js'
import type { PlanningInput } from './planning/planning-input.js'
import { findingsOf } from './sync/findings.js'
import { requireNotes } from './sync/require-notes.js'
import { settle } from './sync/settle.js'
import type { Tracker } from './tracker/tracker.js'

/** What a run is about, beside the state of notes and issues. */
export interface SyncRequest
  extends Pick<PlanningInput, 'policy' | 'origin' | 'tracker' | 'today'> {
  readonly globs: readonly string[]
  readonly limits: Limits
  /** Whether the plan may be applied. */
  readonly mode: Mode
}

export interface SyncPorts {
  readonly readNotes: () => Promise<NoteTree>
  readonly tracker: Pick<Tracker, 'whoAmI' | 'issuesBy' | 'issuesLabelled' | 'assignable'>
  /** Whether the checked-out commit still is its branch's newest. */
  readonly isNewestTree: () => Promise<boolean>
  /** Called once, before anything is written. */
  readonly show: (report: Report) => void
  readonly apply: (
    changes: readonly Change[],
    labels: Plan['labels'],
  ) => Promise<readonly Outcome[]>
  readonly effort: () => Pick<Report['statistics'], 'requests' | 'milliseconds'>
}

/** Makes the issues match the minutes, or shows what that would take. */
export async function sync(request: SyncRequest, ports: SyncPorts): Promise<Report> {
  const { tracker } = ports
  const [tree, self] = await Promise.all([ports.readNotes(), tracker.whoAmI()])
  const notes = requireNotes(tree, request.globs)
  const issues = await tracker.issuesBy([self, ...request.policy.trustedAuthors])

  const input: PlanningInput = { ...request, tree, issues, self, assignable: null }
  const settled = await settle(plan(input), input, tracker)
  const verdict = guard(settled, request.limits)

  const changes = verdict.allowed.filter(({ kind }) => kind !== 'keep')
  const mode = await confirm(request.mode, changes, ports)
  const report = (outcomes: readonly Outcome[]): Report => ({
    mode,
    today: request.today,
    origin: request.origin,
    tracker: request.tracker,
    plan: settled,
    verdict,
    outcomes,
    findings: findingsOf(tree, settled),
    statistics: { notes, ...ports.effort() },
  })
  ports.show(report([]))
  return report(mode.kind === 'applied' ? await ports.apply(changes, settled.labels) : [])
}

/** A re-run of last week's job must not undo this week's notes. Asked only where it matters. */
async function confirm(
  mode: Mode,
  changes: readonly Change[],
  { isNewestTree }: SyncPorts,
): Promise<Mode> {
  if (mode.kind !== 'applied' || changes.length === 0 || (await isNewestTree())) return mode
  return { kind: 'shown', because: 'outdated-tree' }
}
