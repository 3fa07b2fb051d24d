import type { TrackedIssue } from '../../domain/issue.js'
import type { Item } from '../../domain/minutes.js'
import type { Policy } from '../../domain/policy.js'
import type { RememberedState } from '../memory.js'

/** What the notes say of an issue's item. `agreed`: a decision, which nobody has to act on. */
export type Said = 'open' | 'agreed' | 'done' | 'gone'

export function saidOf({ kind, done }: Pick<Item, 'kind' | 'done'>): Said {
  if (done) return 'done'
  return kind === 'decision' ? 'agreed' : 'open'
}

/** What happens to the state of an issue. */
export type StateStep =
  | { readonly kind: 'none' }
  | { readonly kind: 'close'; readonly as: 'done' | 'gone' | 'recorded' }
  | { readonly kind: 'reopen' }
  /** Nothing but the memory: a mark that was taken back may be set, and count, again. */
  | { readonly kind: 'forget' }
  | { readonly kind: 'label-gone' }
  | { readonly kind: 'left'; readonly because: 'closed-by-person' | 'reopened-by-person' | 'gone' }

export interface StateContext {
  readonly said: Said
  readonly issue: Pick<TrackedIssue, 'state' | 'closedBy'>
  readonly remembered: RememberedState
  readonly removed: Policy['removed']
  /** Whether the label that says "gone" was put on already, whoever took it off since. */
  readonly labelledGone: 'labelled' | 'unlabelled'
  readonly isOurs: (login: string) => boolean
}

/** GitHub owns the state: the action takes back only what it did itself, and insists on nothing. */
export function nextState(context: StateContext): StateStep {
  return context.issue.state === 'open' ? whenOpen(context) : whenClosed(context)
}

function whenOpen({ said, remembered, removed, labelledGone }: StateContext): StateStep {
  switch (said) {
    case 'done':
      return remembered === 'done'
        ? { kind: 'left', because: 'reopened-by-person' }
        : { kind: 'close', as: 'done' }
    case 'gone':
      if (remembered === 'gone') return { kind: 'left', because: 'reopened-by-person' }
      if (removed === 'close') return { kind: 'close', as: 'gone' }
      return removed === 'label' && labelledGone === 'unlabelled'
        ? { kind: 'label-gone' }
        : { kind: 'left', because: 'gone' }
    case 'agreed':
      if (remembered === 'recording') return { kind: 'close', as: 'recorded' }
      if (remembered === 'recorded') return { kind: 'left', because: 'reopened-by-person' }
      return isOver(remembered) ? { kind: 'forget' } : { kind: 'none' }
    case 'open':
      return remembered === 'open' ? { kind: 'none' } : { kind: 'forget' }
  }
}

function whenClosed({ said, issue, remembered, isOurs }: StateContext): StateStep {
  const byAction =
    remembered !== 'open' &&
    remembered !== 'recording' &&
    (issue.closedBy === null || isOurs(issue.closedBy))
  if (!byAction) return { kind: 'left', because: 'closed-by-person' }
  if (said === 'agreed' && isOver(remembered)) return { kind: 'reopen' }
  // A record that became something to do is no record any more.
  return said === 'open' ? { kind: 'reopen' } : { kind: 'none' }
}

function isOver(remembered: RememberedState): boolean {
  return remembered === 'done' || remembered === 'gone'
}
