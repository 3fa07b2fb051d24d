import { includesName } from '../domain/caseless.js'
import type { Label, TrackedIssue } from '../domain/issue.js'
import { withNumbers } from '../domain/issue-link.js'
import type { LeftReason, Outcome } from '../domain/outcome.js'
import {
  type Change,
  type CreateChange,
  type EditChange,
  type IssuePatch,
  isAboutDashboard,
  type KeepChange,
} from '../domain/plan.js'
import { createdOutcome, type Ending, editedOutcome } from './comparison.js'
import {
  CancelledError,
  concernsEveryCreate,
  concernsEveryRequest,
  IssueMissingError,
  RateLimitError,
} from './errors.js'
import type { Tracker } from './tracker.js'

type Writing = Exclude<Change, KeepChange>

export interface ApplyDependencies {
  readonly tracker: Tracker
  readonly signal: AbortSignal
  /** What is to be written after a change at once, by how the tracker answered; null: nothing. */
  readonly followUp: (change: Writing, issue: TrackedIssue) => IssuePatch | null
  /** Called with each outcome as it happens, so that a cancelled run can report what it did. */
  record?(outcome: Outcome): void
}

/**
 * Carries out `changes` in their order. Never throws: what goes wrong with one change is its outcome and hides no
 * other's. What a limit, a cancellation or a useless token leaves undone is said for each change that it concerns.
 */
export async function applyPlan(
  changes: readonly Change[],
  labels: readonly Label[],
  dependencies: ApplyDependencies,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const run: Run = {
    ...dependencies,
    stop: null,
    labelFailure: null,
    updated: new Map(),
    opened: new Map(),
    record: (outcome) => {
      outcomes.push(outcome)
      dependencies.record?.(outcome)
    },
  }
  const writing = changes.filter((change): change is Writing => change.kind !== 'keep')
  await ensureLabels(run, writing, labels)
  for (const change of writing) await applyOne(run, change)
  return outcomes
}

interface Run extends ApplyDependencies {
  record(outcome: Outcome): void
  /** What ended the run early. */
  stop: Stop | null
  /** Why the labels could not be made ready. */
  labelFailure: string | null
  /** When the run itself last wrote to an issue: that is nobody being faster. */
  readonly updated: Map<number, string>
  /** Numbers of the issues that it opened, by ID: for whoever lists them. */
  readonly opened: Map<string, number>
}

type Stop =
  | { readonly kind: 'left'; readonly reason: LeftReason }
  /** `changes`: which of the remaining ones cannot succeed either. */
  | { readonly kind: 'failed'; readonly changes: 'creates' | 'all'; readonly message: string }

async function ensureLabels(
  run: Run,
  changes: readonly Writing[],
  labels: readonly Label[],
): Promise<void> {
  const wanted = changes.flatMap(labelsOf)
  const missing = labels.filter((label) => includesName(wanted, label.name))
  if (missing.length === 0 || run.signal.aborted) return
  try {
    await run.tracker.ensureLabels(missing)
  } catch (error) {
    run.stop = stopBy(run, error, 'create')
    // Without them ready, GitHub would make them itself, grey, or refuse the issue.
    if (run.stop === null) run.labelFailure = messageOf(error)
  }
}

function labelsOf(change: Writing): readonly string[] {
  if (change.kind !== 'create') return change.patch.addLabels
  return [...change.fields.labels, ...(change.followUp?.addLabels ?? [])]
}

async function applyOne(run: Run, change: Writing): Promise<void> {
  const skipped = skippedOutcome(run, change)
  if (skipped !== null) return run.record(skipped)
  try {
    await (change.kind === 'create' ? applyCreate(run, change) : applyEdit(run, change))
  } catch (error) {
    run.stop ??= stopBy(run, error, change.kind)
    const reason = leftReasonOf(run, error)
    run.record(
      reason === null
        ? { kind: 'failed', change, message: messageOf(error) }
        : { kind: 'left', change, reason },
    )
  }
}

function skippedOutcome(run: Run, change: Writing): Outcome | null {
  const { stop, labelFailure } = run
  if (run.signal.aborted) return { kind: 'left', change, reason: { kind: 'cancelled' } }
  if (stop?.kind === 'left') return { kind: 'left', change, reason: stop.reason }
  if (stop !== null && (stop.changes === 'all' || change.kind === 'create')) {
    return { kind: 'failed', change, message: stop.message }
  }
  if (labelFailure !== null && labelsOf(change).length > 0) {
    return { kind: 'failed', change, message: labelFailure }
  }
  return null
}

async function applyCreate(run: Run, change: CreateChange): Promise<void> {
  const result = await run.tracker.create(change.id, numbered(run, change, change.fields))
  if (result.kind === 'unknown') {
    return run.record({ kind: 'unknown', change, message: result.message })
  }
  run.opened.set(change.id, result.issue.number)
  const { number } = result.issue
  const ending = await followUp(run, change, result.issue, `#${number} was opened`)
  run.record(createdOutcome(change, ending))
}

async function applyEdit(run: Run, change: EditChange): Promise<void> {
  const { number } = change.issue
  const before = await run.tracker.read(number)
  if (before.updatedAt !== (run.updated.get(number) ?? change.updatedAt)) {
    return run.record({ kind: 'left', change, reason: { kind: 'changed-meanwhile' } })
  }
  const after = await run.tracker.edit(number, numbered(run, change, change.patch))
  const ending = await followUp(run, change, after, `#${number} was changed`)
  run.updated.set(number, ending.issue.updatedAt)
  run.record(editedOutcome(change, ending))
}

/** Writes what is to follow at once. Whatever goes wrong here, the change itself is done: `deed` says so. */
async function followUp(
  run: Run,
  change: Writing,
  answered: TrackedIssue,
  deed: string,
): Promise<Ending> {
  const patch = run.followUp(change, answered)
  if (patch === null) return { issue: answered, failure: null }
  try {
    return { issue: await run.tracker.edit(answered.number, patch), failure: null }
  } catch (error) {
    run.stop ??= stopBy(run, error, 'update')
    const failure = `${deed}, but the next run has to finish it: ${messageOf(error)}`
    return { issue: answered, failure }
  }
}

/** A dashboard lists issues that had no number when it was planned. */
function numbered<Fields extends { readonly body?: string }>(
  { opened }: Run,
  change: Writing,
  fields: Fields,
): Fields {
  return fields.body !== undefined && isAboutDashboard(change)
    ? { ...fields, body: withNumbers(fields.body, opened) }
    : fields
}

/** What makes going on useless, if anything does. */
function stopBy(run: Run, error: unknown, kind: Writing['kind']): Stop | null {
  const reason = leftReasonOf(run, error)
  if (reason !== null && reason.kind !== 'missing-issue') return { kind: 'left', reason }
  const message = messageOf(error)
  if (concernsEveryRequest(error)) return { kind: 'failed', changes: 'all', message }
  return kind === 'create' && concernsEveryCreate(error)
    ? { kind: 'failed', changes: 'creates', message }
    : null
}

function leftReasonOf(run: Run, error: unknown): LeftReason | null {
  if (error instanceof CancelledError || run.signal.aborted) return { kind: 'cancelled' }
  if (error instanceof RateLimitError) return { kind: 'rate-limit', resumeAt: error.resumeAt }
  if (error instanceof IssueMissingError) return { kind: 'missing-issue', status: error.status }
  return null
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
