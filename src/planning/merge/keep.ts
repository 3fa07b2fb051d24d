import type { TrackedIssue } from '../../domain/issue.js'
import type { KeepChange, KeepReason } from '../../domain/plan.js'
import type { ClosedAlready, Raised } from '../identity/thread.js'
import type { Occurrence } from '../occurrence.js'
import { issueReference, itemReference } from '../references.js'

interface KeepContext {
  readonly titles: ReadonlyMap<Occurrence, string>
  /** The issue that was closed since the item's meeting. */
  readonly late?: ClosedAlready
}

/** An issue that is left wholly alone, whatever notes say of it. */
export function keepIssue(
  issue: TrackedIssue,
  { raised, reason }: { readonly raised: readonly Raised[]; readonly reason: KeepReason },
  context: KeepContext,
): KeepChange {
  const last = raised.at(-1)
  return {
    kind: 'keep',
    issue: issueReference(issue),
    item:
      last === undefined ? null : itemReference(last.occurrence, titleIn(last.occurrence, context)),
    match: last?.match ?? null,
    reason,
  }
}

/** An item that opens no issue. */
export function keepItem(
  occurrence: Occurrence,
  reason: KeepReason,
  context: KeepContext,
): KeepChange {
  const { late } = context
  return {
    kind: 'keep',
    issue: late === undefined ? null : issueReference(late.candidate.issue),
    item: itemReference(occurrence, titleIn(occurrence, context)),
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

function titleIn(occurrence: Occurrence, { titles }: KeepContext): string {
  return titles.get(occurrence) ?? occurrence.item.title
}
