import type { TrackedIssue } from '../domain/issue.js'
import type { Minutes, NoteTree } from '../domain/minutes.js'
import { isCarriedOut, type Outcome } from '../domain/outcome.js'
import type { Policy } from '../domain/policy.js'
import type { Rehearsal, RehearsedIssue, RehearsedPush } from '../domain/rehearsal.js'
import { duplicatesAmong } from './duplicates.js'
import { createUnresolvedTally } from './unresolved.js'

/** Writes down what each push did, and what is known of each issue. */
export interface Diary {
  enter(push: RehearsedPush, tree: NoteTree): void
  close(
    issues: readonly TrackedIssue[],
  ): Pick<Rehearsal, 'pushes' | 'issues' | 'duplicates' | 'saidTwice' | 'unresolved' | 'notes'>
}

type Story = Omit<RehearsedIssue, 'issue'>

export function createDiary(policy: Policy): Diary {
  const pushes: RehearsedPush[] = []
  const stories = new Map<number, Story>()
  const unresolved = createUnresolvedTally(policy.directory)
  let newest: readonly Minutes[] = []

  function enterOutcome(outcome: Outcome, commit: string): void {
    if (!isCarriedOut(outcome) || outcome.issue === null) return
    const { change, issue } = outcome
    if (change.kind === 'keep') return
    const before = stories.get(issue.number)
    const item = change.item ?? before?.item
    if (item === undefined) return
    stories.set(issue.number, {
      item,
      openedBy: before?.openedBy ?? commit,
      meetings: Math.max(before?.meetings ?? 1, meetingsOf(outcome)),
    })
    unresolved.count(issue.number, item, newest)
  }

  return {
    enter(push, { notes }) {
      newest = notes.flatMap((note) => (note.kind === 'minutes' ? [note.minutes] : []))
      pushes.push(push)
      for (const outcome of push.outcomes) enterOutcome(outcome, push.commit)
    },
    close(issues) {
      const told = issues.flatMap((issue): readonly RehearsedIssue[] => {
        const story = stories.get(issue.number)
        return story === undefined ? [] : [{ issue, ...story }]
      })
      return {
        pushes,
        issues: told.sort((one, other) => one.issue.number - other.issue.number),
        ...duplicatesAmong(told, newest),
        unresolved: unresolved.owners(),
        notes: newest.length,
      }
    },
  }
}

function meetingsOf({ change }: Outcome): number {
  if (change.kind === 'create') return 1 + change.alsoRaisedIn.length
  if (change.kind === 'keep') return 1
  const raised = change.reasons.map((reason) => (reason.kind === 'raised' ? reason.meetings : 1))
  return Math.max(1, ...raised)
}
