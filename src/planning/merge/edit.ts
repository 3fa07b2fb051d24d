import type {
  EditChange,
  IssueComment,
  IssuePatch,
  KeepChange,
  KeepReason,
} from '../../domain/plan.js'
import type { Raised } from '../identity/thread.js'
import { writeMarkedBody } from '../marker.js'
import type { Memory, RememberedState, Source } from '../memory.js'
import { issueReference, itemReference } from '../references.js'
import { renderBlock, renderText, tickedIn } from '../text/body.js'
import { type CommentOccasion, commentOn } from '../text/comments.js'
import { mergeAssignees } from './assignees.js'
import type { MergeContext } from './context.js'
import type { EditInput } from './edit-input.js'
import { mergeLabels } from './labels.js'
import { nextState, type StateStep } from './lifecycle.js'
import { reasonsFor } from './reasons.js'
import { sourcesOf } from './sources.js'
import { mergeBlock, mergeTitle } from './text-fields.js'
import { raisedIn } from './wanted.js'

/** Brings an issue in step with its item, field by field. */
export function editIssue(input: EditInput, context: MergeContext): EditChange | KeepChange {
  const { candidate, raised, wanted } = input
  const { issue, marked } = candidate
  const { memory } = marked
  const { governing } = wanted
  const step = nextState({
    said: governing.item.done ? 'done' : 'open',
    issue,
    remembered: memory.state,
    removed: context.policy.removed,
    labelledGone: 'unlabelled',
    isOurs: context.isOurs,
  })
  // Whoever closed an issue is done with its labels and assignees.
  const isLive = issue.state === 'open' || step.kind === 'reopen'
  const labels = isLive
    ? mergeLabels(wanted.labels, issue.labels, memory.labels)
    : { add: [], remove: [], own: memory.labels }
  const assignees = isLive
    ? mergeAssignees(wanted.logins, { issue, memory, assignable: context.assignable })
    : { add: [], remove: [], granted: memory.granted, unassignable: [], beyondLimit: [] }
  const { unassignable, beyondLimit } = assignees
  const content = { ...wanted.content, unassignable, beyondLimit }
  const live = new Set([...issue.assignees, ...assignees.add].map((login) => login.toLowerCase()))
  const rendering = {
    ...context,
    id: memory.id,
    granted: new Set(wanted.logins.map((l) => l.toLowerCase()).filter((l) => live.has(l))),
    ticked: tickedIn(marked.block),
  }
  const title = mergeTitle(wanted, issue, memory.title)
  const block = mergeBlock(content, {
    marked,
    memory: memory.body,
    render: () => renderBlock(content, rendering),
    owners: isLive ? 'follow' : 'stay',
  })
  const next: Memory = {
    ...memory,
    sources: isLive ? sourcesOf(raised) : withOldOwners(sourcesOf(raised), memory),
    title: title.memory,
    body: block.memory,
    labels: labels.own,
    wanted: isLive ? wanted.logins : memory.wanted,
    granted: assignees.granted,
    state: stateAfter(step, memory.state),
  }
  const comments = commentsOn(input, context, {
    step,
    quote:
      title.conflict === 'conflict' || block.conflict === 'conflict'
        ? renderText(
            content,
            { ...context, path: governing.minutes.path, live: new Set() },
            new Set(),
          )
        : null,
  })
  const isRemembered = JSON.stringify(next) === JSON.stringify(memory)
  const item = itemReference(governing, wanted.title)
  const match = raised.at(-1)?.match ?? null
  if (isRemembered && comments.length === 0 && input.adoption === 'known') {
    const reason = keepReason(step, { title: title.touched, body: block.touched })
    return { kind: 'keep', issue: issueReference(issue), item, match, reason }
  }
  const newlyRaised = raised.filter((one) => one.match?.kind === 'carried-over')
  return {
    kind: kindOf(step, newlyRaised),
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item,
    match: newlyRaised.at(-1)?.match ?? match,
    patch: {
      ...(title.write === null ? {} : { title: title.write }),
      body: writeMarkedBody({ ...marked, memory: next, block: block.write ?? marked.block }),
      ...statePatch(step),
      addLabels: labels.add,
      removeLabels: labels.remove,
      addAssignees: assignees.add,
      removeAssignees: assignees.remove,
      comments,
    },
    reasons: reasonsFor(input, { step, labels, assignees, after: next, title, block }),
  }
}

function commentsOn(
  { raised, wanted, absorbed, isAnnounced }: EditInput,
  context: MergeContext,
  { step, quote }: { readonly step: StateStep; readonly quote: string | null },
): readonly IssueComment[] {
  const meetings = raised.length
  const announced = raised
    .filter(({ match }) => match?.kind === 'carried-over')
    .filter(({ occurrence }) => isAnnounced(occurrence.minutes.path))
    .map(({ occurrence }) => ({ kind: 'raised', meeting: raisedIn(occurrence), meetings }) as const)
  const occasions: readonly CommentOccasion[] = [
    ...announced,
    ...(quote === null ? [] : [{ kind: 'conflict', quote } as const]),
    ...absorbed.map(({ issue: { number, url } }) => ({ kind: 'absorbed', number, url }) as const),
    ...(step.kind === 'close' && step.as === 'done'
      ? [{ kind: 'done', meeting: raisedIn(wanted.governing) } as const]
      : []),
  ]
  return occasions.map((occasion) => commentOn(occasion, context.origin))
}

function stateAfter(step: StateStep, before: RememberedState): RememberedState {
  switch (step.kind) {
    case 'close':
      return step.as
    case 'reopen':
    case 'forget':
      return 'open'
    case 'none':
    case 'left':
    case 'label-gone':
      return before
  }
}

function statePatch(step: StateStep): Pick<IssuePatch, 'state'> {
  if (step.kind === 'reopen') return { state: { to: 'open' } }
  return step.kind === 'close' ? { state: { to: 'closed', reason: 'completed' } } : {}
}

function kindOf(step: StateStep, newlyRaised: readonly Raised[]): EditChange['kind'] {
  if (step.kind === 'close' || step.kind === 'reopen') return step.kind
  return newlyRaised.length > 0 ? 'carry-over' : 'update'
}

function keepReason(
  step: StateStep,
  fields: Readonly<Record<'title' | 'body', 'touched' | 'untouched'>>,
): KeepReason {
  if (step.kind === 'left') return { kind: step.because }
  const touched = (['title', 'body'] as const).filter((field) => fields[field] === 'touched')
  return touched.length > 0 ? { kind: 'edited-by-person', fields: touched } : { kind: 'unchanged' }
}

/** A closed issue keeps its owners; who is remembered must be who was applied. */
function withOldOwners(sources: readonly Source[], { sources: old }: Memory): readonly Source[] {
  return sources.map((source) => ({
    ...source,
    owners:
      old.find(
        ({ path, key, nth }) => path === source.path && key === source.key && nth === source.nth,
      )?.owners ?? source.owners,
  }))
}
