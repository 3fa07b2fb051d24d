import { calendarDate } from '../domain/clock.js'
import type { Limits, Policy } from '../domain/policy.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import type { Rehearsal, RehearsalProgress } from '../domain/rehearsal.js'
import type { Origin, RepositoryName } from '../domain/repository.js'
import { noteMatcher } from '../minutes/note-globs.js'
import { requireNotes } from '../sync/require-notes.js'
import { createDiary } from './diary.js'
import { type Blobs, openBlobs } from './git/blobs.js'
import { type History, type Push, readHistory } from './git/history.js'
import { createReplayedTree } from './replayed-tree.js'
import { type RunPorts, runOnPush } from './run-on-push.js'

export interface RehearsalOrder {
  /** Top of the work tree. */
  readonly folder: string
  /** Branch or commit whose history is played. */
  readonly branch: string
  readonly globs: readonly string[]
  readonly reading: ReadingOptions
  /** A push that touches it starts a run too. */
  readonly configPath: string
  readonly policy: Policy
  readonly limits: Limits
  readonly origin: Omit<Origin, 'commit'>
  readonly repositoryUrl: string | null
  /** Where the issues would live. */
  readonly tracker: RepositoryName
}

export interface RehearsalPorts extends RunPorts {
  /** Called before each push, with the time of its commit. */
  readonly moveTo: (timestamp: string) => void
  readonly onProgress: (progress: RehearsalProgress) => void
}

/**
 * Plays a repository's history, push by push, through the pipeline that the action runs.
 *
 * Where the signal aborts, what was played until then is what it tells.
 *
 * @throws {GitError} where git cannot read the history.
 * @throws {NoNotesError} where no push ever brought a meeting note.
 */
export async function rehearse(order: RehearsalOrder, ports: RehearsalPorts): Promise<Rehearsal> {
  const history = await readHistory(order.folder, order.branch)
  const blobs = openBlobs(order.folder)
  try {
    return await play(history, blobs, order, ports)
  } finally {
    blobs.close()
  }
}

async function play(
  history: History,
  blobs: Blobs,
  order: RehearsalOrder,
  ports: RehearsalPorts,
): Promise<Rehearsal> {
  const isNote = noteMatcher(order.globs)
  const startsRun = ({ changes }: Push): boolean =>
    changes.some(({ path }) => isNote(path) || path === order.configPath)
  const tree = createReplayedTree({ ...order, readBlob: blobs.read })
  const diary = createDiary(order.policy)
  // A push is played as a whole, or not at all.
  const { signal } = new AbortController()
  let commits = 0
  let runs = 0

  for await (const push of history.pushes) {
    if (ports.signal.aborted) break
    commits += 1
    tree.advance(push.changes)
    ports.onProgress({ done: commits, total: history.count, at: push.at, runs })
    if (!startsRun(push)) continue
    ports.moveTo(push.at)
    const notes = await tree.read()
    const origin = { ...order.origin, commit: push.commit }
    const today = calendarDate(Date.parse(push.at))
    const run = await runOnPush(push, notes, { ...order, origin, today }, { ...ports, signal })
    // Before the first note there is nothing that the action could have been installed for.
    if (run.failure !== null && runs === 0) continue
    runs += 1
    diary.enter(run, notes)
  }
  if (runs === 0) ports.signal.throwIfAborted()
  if (runs === 0) requireNotes(await tree.read(), order.globs)
  const tracker = ports.openTracker()
  return {
    ...diary.close(await tracker.issuesBy([await tracker.whoAmI()])),
    branch: history.branch,
    repositoryUrl: order.repositoryUrl,
    shallow: history.shallow,
    since: order.policy.since,
    commits,
    left: history.count - commits,
  }
}
