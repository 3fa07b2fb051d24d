import { readingOf } from '../config/config.js'
import { loadConfig } from '../config/load-config.js'
import { calendarDate } from '../domain/clock.js'
import type { Mode } from '../domain/outcome.js'
import { readNoteTree } from '../minutes/note-tree.js'
import { afterWriting } from '../planning/after-writing.js'
import { sync } from '../sync.js'
import { applyPlan } from '../tracker/apply.js'
import type { GitHubTracker } from '../tracker/github-tracker.js'
import type { RunHost, RunOrder, RunResult } from './order.js'
import { countingOutcomes } from './progress.js'
import { keepComment } from './pull-request.js'

export interface StartedRun {
  readonly github: GitHubTracker
  /** The login of the token, asked for already. */
  readonly self: Promise<string>
  readonly mode: Mode
  /** Of the repository that the notes are in. */
  readonly defaultBranch: string
  /** When the run began, in milliseconds since 1970. */
  readonly started: number
}

/** The run, once it is clear that it may be made: reads, plans, shows, applies. */
export async function carryOut(
  order: RunOrder,
  host: RunHost,
  { github, self, mode, defaultBranch, started }: StartedRun,
): Promise<RunResult> {
  const { inputs, event } = order
  const [config, commit] = await Promise.all([
    loadConfig(event.workspace, inputs.config),
    order.checkedOut(),
  ])
  const report = await sync(
    {
      globs: inputs.notes,
      policy: { ...config, since: inputs.since },
      origin: {
        serverUrl: event.serverUrl,
        repository: event.repository,
        commit,
      },
      tracker: inputs.repository ?? event.repository,
      today: calendarDate(started),
      limits: inputs.limits,
      mode,
    },
    {
      readNotes: () => readNoteTree(event.workspace, inputs.notes, readingOf(config)),
      tracker: { ...github, whoAmI: () => self },
      isNewestTree: () => github.repository(event.repository).isHead(defaultBranch, commit),
      show: host.onPlan,
      apply: (changes, labels) =>
        applyPlan(changes, labels, {
          tracker: github,
          signal: host.signal,
          followUp: afterWriting,
          record: countingOutcomes(changes.length, host.onOutcome),
        }),
      effort: () => ({
        requests: github.requests(),
        milliseconds: host.clock.now() - started,
      }),
    },
  )
  const warnings = await keepComment(report, { inputs, event, github })
  return { kind: 'reported', report, warnings }
}
