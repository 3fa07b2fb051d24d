import { createHash } from 'node:crypto'
import type { Report } from '../domain/outcome.js'
import { fullName } from '../domain/repository.js'
import type { RunEvent } from '../inputs/run-event.js'
import type { Inputs } from '../inputs.js'
import { marker, pullRequestComment, saysTheSame } from '../reporting/pull-request-comment.js'
import { TrackerError } from '../tracker/errors.js'
import type { GitHubTracker } from '../tracker/github-tracker.js'

export interface PullRequestContext {
  readonly inputs: Pick<Inputs, 'comment' | 'notes' | 'config'>
  readonly event: Pick<RunEvent, 'name' | 'pullRequest' | 'repository'>
  readonly github: Pick<GitHubTracker, 'stickyComment'>
}

/**
 * Keeps the comment on a pull request in step with the plan. Returns what the user should know: the plan is shown
 * elsewhere too, so a comment that cannot be written fails nothing.
 */
export async function keepComment(
  report: Report,
  { inputs, event, github }: PullRequestContext,
): Promise<readonly string[]> {
  // A dry run is asked for by whoever wants nothing written at all.
  if (report.mode.kind === 'shown' && report.mode.because === 'dry-run') return []
  if (!inputs.comment || event.name !== 'pull_request' || event.pullRequest === null) return []
  if (event.pullRequest.from === 'fork') {
    return [
      'No comment was written: a pull request from a fork runs with a token that can only read. The job summary shows the plan.',
    ]
  }
  const key = keyOf(report, inputs)
  const body = pullRequestComment(report, key)
  try {
    await github.stickyComment(event.repository, event.pullRequest.number, {
      key: marker(key),
      body,
      isSame: (old) => body !== null && saysTheSame(old, body),
    })
    return []
  } catch (error) {
    if (error instanceof TrackerError) {
      return [`No comment was written. ${error.message} The job summary shows the plan.`]
    }
    throw error
  }
}

/** A workflow may run twice, for other notes or another tracker: each has a comment of its own. */
function keyOf({ tracker }: Report, { notes, config }: PullRequestContext['inputs']): string {
  const text = JSON.stringify([fullName(tracker), notes, config.path])
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
