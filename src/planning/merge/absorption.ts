import type { EditReason, IssueComment } from '../../domain/plan.js'
import type { Origin } from '../../domain/repository.js'
import type { Candidate } from '../identity/candidates.js'
import { commentOn } from '../text/comments.js'

/** What an issue that stays says of those that are closed in favour of it. */
export function absorptionComments(
  absorbed: readonly Candidate[],
  origin: Origin,
): readonly IssueComment[] {
  return absorbed.map(({ issue: { number, url } }) =>
    commentOn({ kind: 'absorbed', number, url }, origin),
  )
}

export function absorptionReasons(absorbed: readonly Candidate[]): readonly EditReason[] {
  return absorbed.map(({ issue: { number } }) => ({ kind: 'absorbed', duplicate: number }))
}
