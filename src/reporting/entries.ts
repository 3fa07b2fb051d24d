import type { Outcome, Report } from '../domain/outcome.js'
import { type Change, type Guard, type ItemReference, isAboutDashboard } from '../domain/plan.js'

/** What became of a change. */
export type Fate =
  | Outcome
  | { readonly kind: 'kept' }
  | { readonly kind: 'withheld'; readonly guard: Guard }
  /** The plan was only shown. */
  | { readonly kind: 'planned' }
  /** The run ended before it was this one's turn. */
  | { readonly kind: 'pending' }

/** A change of the plan together with what became of it. */
export interface Entry {
  readonly change: Change
  readonly fate: Fate
}

/** Every change of the plan, in its order. */
export function entriesOf(report: Report): readonly Entry[] {
  const outcomes = new Map(report.outcomes.map((outcome) => [outcome.change, outcome]))
  const guards = new Map(report.verdict.withheld.map(({ change, guard }) => [change, guard]))
  return report.plan.changes.map((change) => {
    const guard = guards.get(change)
    if (guard) return { change, fate: { kind: 'withheld', guard } }
    if (change.kind === 'keep') return { change, fate: { kind: 'kept' } }
    const unapplied: Fate = { kind: report.mode.kind === 'applied' ? 'pending' : 'planned' }
    return { change, fate: outcomes.get(change) ?? unapplied }
  })
}

/** Entries that belong together: those of one note, or of none. */
export interface Meeting {
  /** `gone`: issues whose items are gone from the notes. */
  readonly note: Pick<ItemReference, 'path' | 'meeting' | 'date'> | 'gone' | 'dashboard'
  readonly entries: readonly Entry[]
}

/** Entries by note, in the order in which the notes first appear; those of no note last. */
export function byMeeting(entries: readonly Entry[]): readonly Meeting[] {
  const meetings = new Map<string, { note: Meeting['note']; entries: Entry[] }>()
  for (const entry of entries) {
    const { note, key } = placeOf(entry)
    const meeting = meetings.get(key) ?? { note, entries: [] }
    meeting.entries.push(entry)
    meetings.set(key, meeting)
  }
  const rank = ({ note }: Meeting) => (note === 'gone' ? 1 : note === 'dashboard' ? 2 : 0)
  return [...meetings.values()].sort((one, other) => rank(one) - rank(other))
}

function placeOf({ change }: Entry): { readonly note: Meeting['note']; readonly key: string } {
  if (isAboutDashboard(change)) return { note: 'dashboard', key: 'dashboard' }
  return change.item === null
    ? { note: 'gone', key: 'gone' }
    : { note: change.item, key: `note ${change.item.path}` }
}
