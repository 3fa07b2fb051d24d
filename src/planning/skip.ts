import type { KeepReason } from '../domain/plan.js'
import type { Policy } from '../domain/policy.js'
import { visible } from '../domain/visible.js'
import type { Occurrence } from './occurrence.js'

/** Why an item opens no issue and leaves the one that it may have alone; `null` where it is synced. */
export function skipReason(
  { item }: Pick<Occurrence, 'item'>,
  policy: Pick<Policy, 'decisions' | 'ignore'>,
): KeepReason | null {
  if (item.tracking.kind === 'none') return { kind: 'no-issue' }
  if (item.tracking.kind === 'elsewhere') {
    return { kind: 'tracked-elsewhere', reference: item.tracking.reference }
  }
  const text = visible(item.text).replace(/\s+/g, ' ').trim()
  if (policy.ignore.some((pattern) => pattern.test(text))) return { kind: 'ignored' }
  return item.kind === 'decision' && policy.decisions === 'skip'
    ? { kind: 'decisions-skipped' }
    : null
}

/** Why an item that is synced and has no issue gets none; `null` where it gets one. */
export function notOpened(
  { item, date }: Pick<Occurrence, 'item' | 'date'>,
  { since }: Pick<Policy, 'since'>,
): KeepReason | null {
  if (item.done) return { kind: 'done-at-first-sight' }
  return since !== null && date < since ? { kind: 'before-since', since } : null
}
