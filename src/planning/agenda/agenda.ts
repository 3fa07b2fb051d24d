import type { Agenda, AgreedDecision, OpenItem, RaisedAt } from '../../domain/agenda.js'
import type { Change } from '../../domain/plan.js'
import type { Policy } from '../../domain/policy.js'
import { idOfPlace } from '../identity/places.js'
import type { Matching, Thread } from '../identity/thread.js'
import { actionItem } from '../labels.js'
import type { Source } from '../memory.js'
import { compareText, type Occurrence } from '../occurrence.js'
import type { ResolvedOwner } from '../owners.js'
import { skipReason } from '../skip.js'
import { footerId } from '../text/footer.js'
import { afterwards, type IssueAfterwards } from './afterwards.js'
import { itemOwners } from './item-owners.js'
import { meetingAt, meetingsOf } from './raised-at.js'

export interface AgendaContext {
  readonly matching: Matching
  readonly occurrences: readonly Occurrence[]
  readonly titleOf: (occurrence: Occurrence) => string
  readonly ownersOf: (source: Source) => readonly ResolvedOwner[]
  readonly policy: Policy
}

/** What is open and what was agreed, once `changes` are applied. */
export function agendaOf(changes: readonly Change[], context: AgendaContext): Agenda {
  const issueOf = afterwards(changes)
  const known = context.matching.threads.map((thread) => ({
    thread,
    id: idOf(thread),
    issue: issueOf(thread, idOf(thread)),
  }))
  return {
    open: known.flatMap((one) => openItem(one, context)).sort(mostPressingFirst),
    decisions: decisions(known, context),
  }
}

interface KnownThread {
  readonly thread: Thread
  readonly id: string
  readonly issue: IssueAfterwards | null
}

function idOf({ issue, raised: [first] }: Thread): string {
  if (issue.kind === 'candidate') return issue.candidate.marked.memory.id
  if (issue.kind === 'new') return issue.id
  const known = footerId(issue.issue.body)
  if (known !== null || first === undefined) return known ?? ''
  const { minutes, key } = first.occurrence
  return idOfPlace({ path: minutes.path, key, nth: first.nth })
}

function openItem({ thread, id, issue }: KnownThread, context: AgendaContext): readonly OpenItem[] {
  const governing = thread.raised.at(-1)?.occurrence
  const memory = thread.issue.kind === 'candidate' ? thread.issue.candidate.marked.memory : null
  const isAction = governing
    ? governing.item.kind === 'action'
    : memory?.labels.includes(actionItem.name)
  const [first, ...others] = meetingsOf(thread.raised, memory?.sources ?? [])
  if (issue?.state !== 'open' || !isAction || first === undefined) return []
  const last = memory?.sources.at(-1)
  return [
    {
      id,
      title: issue.title,
      owners: itemOwners(governing?.owners ?? (last ? context.ownersOf(last) : []), {
        assignees: issue.assignees,
        granted: (memory?.assignees ?? [])
          .filter(({ fate }) => fate === 'granted')
          .map(({ login }) => login),
      }),
      due: governing?.item.due?.date ?? null,
      raised: [first, ...others],
      issue: issue.reference,
      standing: governing === undefined ? 'gone-from-notes' : 'in-notes',
    },
  ]
}

function mostPressingFirst(one: OpenItem, other: OpenItem): number {
  return (
    compareText(one.due ?? '9999', other.due ?? '9999') ||
    compareText(one.raised[0].date, other.raised[0].date) ||
    compareText(one.title, other.title) ||
    compareText(one.id, other.id)
  )
}

/** Decisions count whether or not they get issues; one that several meetings state, once. */
function decisions(
  known: readonly KnownThread[],
  { occurrences, titleOf, policy }: AgendaContext,
): readonly AgreedDecision[] {
  const threadOf = new Map(
    known.flatMap((one) => one.thread.raised.map(({ occurrence }) => [occurrence, one] as const)),
  )
  const stated = occurrences.flatMap((occurrence): readonly AgreedDecision[] => {
    const skipped = skipReason(occurrence, policy)
    const isCounted = skipped === null || skipped.kind === 'decisions-skipped'
    if (occurrence.item.kind !== 'decision' || !isCounted) return []
    const { minutes, key, nth } = occurrence
    const found = threadOf.get(occurrence)
    return [
      {
        id: found?.id ?? idOfPlace({ path: minutes.path, key, nth }),
        title: titleOf(occurrence),
        at: meetingAt(occurrence),
        issue: found?.issue?.reference ?? null,
      },
    ]
  })
  // Later meetings come later, so of several the last one stays.
  return [...new Map(stated.map((decision) => [decision.id, decision])).values()].sort(
    (one, other) =>
      compareText(other.at.date, one.at.date) ||
      compareText(one.at.path, other.at.path) ||
      lineOf(one.at) - lineOf(other.at),
  )
}

function lineOf({ line }: RaisedAt): number {
  return line ?? 0
}
