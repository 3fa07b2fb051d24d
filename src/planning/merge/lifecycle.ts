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
  /** Nothing but the memory: a person opened the issue again, and a mark set from now on counts. */
  | { readonly kind: 'hear' }
  | { readonly kind: 'label-gone' }
  | { readonly kind: 'left'; readonly because: 'closed-by-person' | 'reopened-by-person' | 'gone' }

export interface StateContext {
  readonly said: Said
  readonly issue: Pick<TrackedIssue, 'state' | 'stateReason' | 'closedBy'>
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

function whenOpen(context: StateContext): StateStep {
  const { said, remembered, removed, labelledGone } = context
  const isNews = isReopenedUnheard(context)
  switch (said) {
    case 'done':
      return remembered === 'done' || isNews
        ? { kind: 'left', because: 'reopened-by-person' }
        : { kind: 'close', as: 'done' }
    case 'gone':
      if (remembered === 'gone') return { kind: 'left', because: 'reopened-by-person' }
      if (removed === 'close') {
        return isNews
          ? { kind: 'left', because: 'reopened-by-person' }
          : { kind: 'close', as: 'gone' }
      }
      return removed === 'label' && labelledGone === 'unlabelled'
        ? { kind: 'label-gone' }
        : { kind: 'left', because: 'gone' }
    case 'agreed':
      if (remembered === 'recording') return { kind: 'close', as: 'recorded' }
      if (remembered === 'recorded') return { kind: 'left', because: 'reopened-by-person' }
      if (isNews) return { kind: 'hear' }
      return isOver(remembered) ? { kind: 'forget' } : { kind: 'none' }
    case 'open':
      if (isNews) return { kind: 'hear' }
      return isOpen(remembered) ? { kind: 'none' } : { kind: 'forget' }
  }
}

/**
 * A person closed the issue and opened it again: what the note says by then may be older than
 * that, so it counts only once the item was seen open in between.
 */
function isReopenedUnheard({
  issue,
  remembered,
}: Pick<StateContext, 'issue' | 'remembered'>): boolean {
  return remembered === 'open' && issue.stateReason === 'reopened'
}

function whenClosed({ said, issue, remembered, isOurs }: StateContext): StateStep {
  const byAction =
    !isOpen(remembered) &&
    remembered !== 'recording' &&
    (issue.closedBy === null || isOurs(issue.closedBy))
  if (!byAction) return { kind: 'left', because: 'closed-by-person' }
  if (said === 'agreed' && isOver(remembered)) return { kind: 'reopen' }
  // A record that became something to do is no record any more.
  return said === 'open' ? { kind: 'reopen' } : { kind: 'none' }
}

function isOpen(remembered: RememberedState): boolean {
  return remembered === 'open' || remembered === 'reopened'
}

function isOver(remembered: RememberedState): boolean {
  return remembered === 'done' || remembered === 'gone'
}
