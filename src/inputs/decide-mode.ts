import type { Mode } from '../domain/outcome.js'
import type { RepositoryFacts, Visibility } from '../domain/repository.js'

/** What a run may do: apply its plan, only show it, or not even make one. */
export type Permission =
  | Mode
  /** Nothing is wrong, and nothing is done. */
  | { readonly kind: 'skipped'; readonly notice: string }
  | { readonly kind: 'refused'; readonly reason: string }

export interface Circumstances {
  /** `command-line` is an event like others. `ref`: empty where no branch is checked out. */
  readonly event: { readonly name: string; readonly ref: string }
  /** Of the repository that the notes are in. */
  readonly notes: RepositoryFacts
  /** Of the repository that the issues are in: the same facts where it is the same. */
  readonly tracker: RepositoryFacts
  readonly dryRun: boolean
  readonly allowPublicTracker: boolean
}

/** Events whose runs apply their plan, if they are about the default branch. */
const applyingEvents = new Set(['push', 'schedule', 'workflow_dispatch', 'command-line'])

export function decideMode(circumstances: Circumstances): Permission {
  const { event, notes, tracker, dryRun } = circumstances
  if (event.name === 'pull_request_target') {
    return {
      kind: 'refused',
      reason:
        'The event `pull_request_target` gives a token that can write to a run that reads what strangers wrote. Use `pull_request`: it shows the plan and needs no such token.',
    }
  }
  if (notes.fork) {
    return {
      kind: 'skipped',
      notice: 'This repository is a fork: its notes open issues in the repository it came from.',
    }
  }
  if (tracker.issuesEnabled === false) {
    return {
      kind: 'refused',
      reason:
        'Issues are switched off in the repository that should hold them. Switch them on (Settings → General → Features → Issues), or name another repository with the input `repository`.',
    }
  }
  if (isMorePublic(tracker.visibility, notes.visibility) && !circumstances.allowPublicTracker) {
    return {
      kind: 'refused',
      reason: `The notes are ${notes.visibility}, but the issues would be ${tracker.visibility}. Set \`allow-public-tracker: true\` if everybody may read what the notes say.`,
    }
  }
  if (event.name === 'pull_request' || event.name === 'merge_group') {
    return { kind: 'shown', because: 'pull-request' }
  }
  if (dryRun) return { kind: 'shown', because: 'dry-run' }
  if (!applyingEvents.has(event.name)) return { kind: 'shown', because: 'other-event' }
  // Without a branch (on the command line, at a commit), the commit decides in the end.
  if (event.ref !== '' && event.ref !== `refs/heads/${notes.defaultBranch}`) {
    return { kind: 'shown', because: 'other-branch' }
  }
  return { kind: 'applied' }
}

const readers: Readonly<Record<Visibility, number>> = { private: 0, internal: 1, public: 2 }

function isMorePublic(one: Visibility, other: Visibility): boolean {
  return readers[one] > readers[other]
}
