import type { NoteTree } from '../domain/minutes.js'
import type { Mode, Report } from '../domain/outcome.js'
import { guardsOf } from '../domain/plan.js'
import type { Limits } from '../domain/policy.js'
import type { RehearsedPush } from '../domain/rehearsal.js'
import { afterWriting } from '../planning/after-writing.js'
import { NoNotesError } from '../sync/require-notes.js'
import { type SyncRequest, sync } from '../sync.js'
import { applyPlan } from '../tracker/apply.js'
import type { Tracker } from '../tracker/tracker.js'
import type { Push } from './git/history.js'

export interface RunPorts {
  /** Makes a tracker for one run, over the same issues. */
  readonly openTracker: () => Tracker
  readonly signal: AbortSignal
}

/** Runs as the action would have on this push, and looks whether running again would write anything. */
export async function runOnPush(
  { commit, at, author, subject }: Push,
  tree: NoteTree,
  request: Omit<SyncRequest, 'mode'>,
  ports: RunPorts,
): Promise<RehearsedPush> {
  const push = { commit, at, author, subject }
  const unreadable = tree.notes.flatMap((note) => (note.kind === 'unreadable' ? [note.path] : []))
  const once = (limits: Limits, mode: Mode): Promise<Report> =>
    syncOnce({ ...request, limits, mode }, tree, ports)
  try {
    const first = await once(request.limits, { kind: 'applied' })
    const guards = guardsOf(first.verdict)
    const second = guards.length === 0 ? null : await once(noLimits, { kind: 'applied' })
    const outcomes = [...first.outcomes, ...(second?.outcomes ?? [])]
    // Where nothing was written, the same plan would come out again.
    const again =
      outcomes.length === 0 ? null : await once(noLimits, { kind: 'shown', because: 'dry-run' })
    const repeated = again === null ? 0 : writesOf(again)
    return { ...push, outcomes, guards, unreadable, failure: null, repeated }
  } catch (error) {
    if (!(error instanceof NoNotesError)) throw error
    return { ...push, outcomes: [], guards: [], unreadable, failure: error.message, repeated: 0 }
  }
}

/** What somebody sets who has read what a guard withheld, and wants it. */
const noLimits: Limits = {
  maxCreate: Number.POSITIVE_INFINITY,
  maxClose: Number.POSITIVE_INFINITY,
  maxUpdate: Number.POSITIVE_INFINITY,
}

function syncOnce(
  request: SyncRequest,
  tree: NoteTree,
  { openTracker, signal }: RunPorts,
): Promise<Report> {
  const tracker = openTracker()
  return sync(request, {
    readNotes: async () => tree,
    tracker,
    isNewestTree: async () => true,
    show: () => {},
    apply: (changes, labels) =>
      applyPlan(changes, labels, { tracker, signal, followUp: afterWriting }),
    effort: () => ({ requests: 0, milliseconds: 0 }),
  })
}

function writesOf({ plan }: Report): number {
  return plan.changes.filter(({ kind }) => kind !== 'keep').length
}
