import type { AgendaIssue } from '../../domain/agenda.js'
import type { TrackedIssue } from '../../domain/issue.js'
import { type Change, type EditChange, isEdit } from '../../domain/plan.js'
import type { Thread } from '../identity/thread.js'

/** An issue as it is once a plan is applied. */
export interface IssueAfterwards {
  readonly state: 'open' | 'closed'
  readonly title: string
  readonly assignees: readonly string[]
  /** Null while it is only about to be opened. */
  readonly reference: AgendaIssue | null
}

/** Finds what becomes of the issue of a thread; null: it has none and gets none. `id`: what a new one would have. */
export function afterwards(
  changes: readonly Change[],
): (thread: Thread, id: string) => IssueAfterwards | null {
  const edits = new Map(
    changes.flatMap((change) => (isEdit(change) ? [[change.issue.number, change] as const] : [])),
  )
  const created = new Map(
    changes.flatMap((change) => (change.kind === 'create' ? [[change.id, change] as const] : [])),
  )
  return ({ issue }, id) => {
    if (issue.kind !== 'new') {
      const tracked = issue.kind === 'candidate' ? issue.candidate.issue : issue.issue
      return edited(tracked, edits.get(tracked.number))
    }
    const change = created.get(id)
    if (change === undefined) return null
    const { title, assignees } = change.fields
    return { state: change.followUp?.state?.to ?? 'open', title, assignees, reference: null }
  }
}

function edited(issue: TrackedIssue, change: EditChange | undefined): IssueAfterwards {
  const { number, url, title, state, assignees } = issue
  return {
    state: change?.patch.state?.to ?? state,
    title: change?.patch.title ?? title,
    assignees,
    reference: { number, url },
  }
}
