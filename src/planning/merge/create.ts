import { caselessSet } from '../../domain/caseless.js'
import type { CreateChange, CreateReason } from '../../domain/plan.js'
import { hash } from '../hash.js'
import type { Raised } from '../identity/thread.js'
import { hashOfBlock, writeMarkedBody } from '../marker.js'
import type { Memory, RememberedState } from '../memory.js'
import { itemReference } from '../references.js'
import { renderBlock } from '../text/body.js'
import { contentKey, type Relation, writeContentKey } from '../text/content.js'
import { noTicks, tickedInNote } from '../text/tasks.js'
import { type AssigneeMerge, mergeAssignees, unassignedIn } from './assignees.js'
import { emptyPatch, type MergeContext } from './context.js'
import { sourcesOf } from './sources.js'
import { type Wanted, wantedFrom } from './wanted.js'

/** Plans the issue of a thread that has none. */
export function planCreation(
  raised: readonly Raised[],
  { id, reason }: { readonly id: string; readonly reason: CreateReason },
  context: MergeContext,
): Omit<CreateChange, 'firstOfNote' | 'claimedBy'> | null {
  const relation = relationOf(reason)
  const wanted = wantedFrom(raised, { ...context, relation, silent: [] })
  if (wanted === null) return null
  const { governing, title, labels } = wanted
  const assignees = mergeAssignees(wanted.logins, {
    issue: { assignees: [] },
    memory: { assignees: [] },
    assignable: context.assignable,
  })
  const isRecord = governing.item.kind === 'decision' && context.policy.decisions === 'record'
  const bodyWith = bodiesOf({ id, raised, wanted, assignees, relation }, context)
  return {
    kind: 'create',
    id,
    item: itemReference(governing, title),
    alsoRaisedIn: raised
      .filter(({ occurrence }) => occurrence !== governing)
      .map(({ occurrence }) => itemReference(occurrence, title)),
    fields: {
      title,
      body: bodyWith(isRecord ? 'recording' : 'open'),
      labels,
      assignees: assignees.add,
    },
    // The state and the memory of it change in one request: whoever reopens the record is heard.
    followUp: isRecord
      ? { ...emptyPatch, body: bodyWith('recorded'), state: { to: 'closed', reason: 'completed' } }
      : null,
    reason,
  }
}

interface NewIssue {
  readonly id: string
  readonly raised: readonly Raised[]
  readonly wanted: Wanted
  readonly assignees: AssigneeMerge
  readonly relation: Relation | null
}

/** The body of a new issue, by the state that it remembers. */
function bodiesOf(
  { id, raised, wanted, assignees, relation }: NewIssue,
  context: MergeContext,
): (state: RememberedState) => string {
  const content = { ...wanted.content, unassigned: unassignedIn(assignees.assignees) }
  const live = caselessSet(assignees.add)
  const block = renderBlock(content, { ...context, id, granted: live, ticks: noTicks })
  const markdown = { ...context, path: wanted.governing.minutes.path, live }
  const memoryOf = (state: RememberedState): Memory => ({
    id,
    sources: sourcesOf(raised, []),
    title: { wrote: hash(wanted.title), saw: hash(wanted.titleInput) },
    body: { wrote: hashOfBlock(block), saw: writeContentKey(contentKey(content)) },
    labels: wanted.labels,
    assignees: assignees.assignees,
    ticked: tickedInNote(content.details, markdown),
    state,
    turn: 0,
    relation,
  })
  return (state) => writeMarkedBody({ before: '', memory: memoryOf(state), block, after: '' })
}

function relationOf(reason: CreateReason): Relation | null {
  switch (reason.kind) {
    case 'new':
    case 'dashboard':
      return null
    case 'raised-again':
      return { kind: 'raised-again', number: reason.closed }
    case 'needs-review':
      return { kind: 'maybe-same', number: reason.maybe }
  }
}
