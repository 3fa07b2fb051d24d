import type { TrackedIssue } from '../../domain/issue.js'
import type { KeepChange, KeepReason } from '../../domain/plan.js'
import type { ClosedAlready, Raised } from '../identity/thread.js'
import type { Occurrence } from '../occurrence.js'
import { issueReference, itemReference } from '../references.js'

interface KeepContext {
  readonly titleOf: (occurrence: Occurrence) => string
  /** The issue that was closed since the item's meeting. */
  readonly late?: ClosedAlready
}

/** An issue that is left wholly alone, whatever notes say of it. */
export function keepIssue(
  issue: TrackedIssue,
  { raised, reason }: { readonly raised: readonly Raised[]; readonly reason: KeepReason },
  { titleOf }: Pick<KeepContext, 'titleOf'>,
): KeepChange {
  const last = raised.at(-1)
  return {
    kind: 'keep',
    issue: issueReference(issue),
    item: last === undefined ? null : itemReference(last.occurrence, titleOf(last.occurrence)),
    match: last?.match ?? null,
    reason,
  }
}

/** An item that opens no issue. */
export function keepItem(
  occurrence: Occurrence,
  reason: KeepReason,
  { titleOf, late }: KeepContext,
): KeepChange {
  return {
    kind: 'keep',
    issue: late === undefined ? null : issueReference(late.candidate.issue),
    item: itemReference(occurrence, titleOf(occurrence)),
    match: late?.match ?? null,
    reason,
  }
}

/** A duplicate that a person reopened: they know better. */
export function keepDuplicate(issue: TrackedIssue): KeepChange {
  return {
    kind: 'keep',
    issue: issueReference(issue),
    item: null,
    match: null,
    reason: { kind: 'reopened-by-person' },
  }
}
