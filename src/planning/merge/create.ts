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
import { mergeAssignees, unassignedIn } from './assignees.js'
import { emptyPatch, type MergeContext } from './context.js'
import { sourcesOf } from './sources.js'
import { wantedFrom } from './wanted.js'

/** Plans the issue of a thread that has none. */
export function planCreation(
  raised: readonly Raised[],
  { id, reason }: { readonly id: string; readonly reason: CreateReason },
  context: MergeContext,
): Omit<CreateChange, 'firstOfNote' | 'claimedBy'> | null {
  const relation = relationOf(reason)
  const wanted = wantedFrom(raised, { ...context, relation, silent: [] })
  if (wanted === null) return null
  const { governing, title, labels, logins } = wanted
  const { add, assignees } = mergeAssignees(logins, {
    issue: { assignees: [] },
    memory: { assignees: [] },
    assignable: context.assignable,
  })
  const content = { ...wanted.content, unassigned: unassignedIn(assignees) }
  const live = caselessSet(add)
  const block = renderBlock(content, {
    ...context,
    id,
    granted: live,
    ticks: noTicks,
  })
  const isRecord = governing.item.kind === 'decision' && context.policy.decisions === 'record'
  const bodyWith = (state: RememberedState): string => {
    const memory: Memory = {
      id,
      sources: sourcesOf(raised, []),
      title: { wrote: hash(title), saw: hash(wanted.titleInput) },
      body: { wrote: hashOfBlock(block), saw: writeContentKey(contentKey(content)) },
      labels,
      assignees,
      ticked: tickedInNote(content.details, { ...context, path: governing.minutes.path, live }),
      state,
      turn: 0,
      relation,
    }
    return writeMarkedBody({ before: '', memory, block, after: '' })
  }
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
      assignees: add,
    },
    // The state and the memory of it change in one request: whoever reopens the record is heard.
    followUp: isRecord
      ? { ...emptyPatch, body: bodyWith('recorded'), state: { to: 'closed', reason: 'completed' } }
      : null,
    reason,
  }
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
