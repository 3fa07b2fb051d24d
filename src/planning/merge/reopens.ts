import type { Candidate } from '../identity/candidates.js'
import type { Raised } from '../identity/thread.js'
import { compareText } from '../occurrence.js'
import { nextState, saidOf } from './lifecycle.js'

/** Whether what the notes say of a closed issue opens it again. */
export function reopens(
  { issue, marked }: Candidate,
  raised: readonly Raised[],
  isOurs: (login: string) => boolean,
): boolean {
  const [newest] = raised
    .map(({ occurrence }) => occurrence)
    .sort((a, b) => compareText(b.date, a.date))
  if (newest === undefined) return false
  const step = nextState({
    said: saidOf(newest.item),
    issue,
    remembered: marked.memory.state,
    removed: 'keep',
    labelledGone: 'unlabelled',
    isOurs,
  })
  return step.kind === 'reopen'
}
