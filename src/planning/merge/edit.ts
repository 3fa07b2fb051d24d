import type { EditChange, KeepChange, KeepReason } from '../../domain/plan.js'
import { writeMarkedBody } from '../marker.js'
import type { Memory, Source } from '../memory.js'
import { issueReference, itemReference } from '../references.js'
import { renderBlock } from '../text/body.js'
import { tickedInNote, ticksIn } from '../text/tasks.js'
import { mergeAssignees, unassignedIn } from './assignees.js'
import type { MergeContext } from './context.js'
import { commentsOn, conflictOver } from './edit-comments.js'
import type { EditInput } from './edit-input.js'
import { mergeLabels } from './labels.js'
import { nextState, type StateStep, saidOf } from './lifecycle.js'
import { reasonsFor } from './reasons.js'
import { silentSources, sourcesOf } from './sources.js'
import { editKind, stateAfter, statePatch } from './state-change.js'
import { mergeBlock, mergeTitle } from './text-fields.js'

/** Brings an issue in step with its item, field by field. */
export function editIssue(input: EditInput, context: MergeContext): EditChange | KeepChange {
  const { candidate, raised, wanted } = input
  const { issue, marked } = candidate
  const { memory } = marked
  const { governing } = wanted
  const step = nextState({
    said: saidOf(governing.item),
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
    : { add: [], remove: [], assignees: memory.assignees }
  const content = { ...wanted.content, unassigned: unassignedIn(assignees.assignees) }
  const live = new Set([...issue.assignees, ...assignees.add].map((login) => login.toLowerCase()))
  const rendering = {
    ...context,
    id: memory.id,
    granted: new Set(wanted.logins.map((l) => l.toLowerCase()).filter((l) => live.has(l))),
    ticks: ticksIn(marked.block, memory.ticked),
  }
  const markdown = { ...context, path: governing.minutes.path, live: rendering.granted }
  const title = mergeTitle(wanted, issue, memory.title)
  const block = mergeBlock(content, {
    marked,
    memory: memory.body,
    render: () => renderBlock(content, rendering),
    owners: isLive ? 'follow' : 'stay',
  })
  const sources = sourcesOf(raised, silentSources(memory, context))
  const next: Memory = {
    ...memory,
    sources: isLive ? sources : withOldOwners(sources, memory),
    title: title.memory,
    body: block.memory,
    labels: labels.own,
    assignees: assignees.assignees,
    ticked: block.write === null ? memory.ticked : tickedInNote(content.details, markdown),
    ...stateAfter(step, memory),
  }
  const inConflict = title.conflict === 'conflict' || block.conflict === 'conflict'
  const conflict = inConflict ? conflictOver(content, markdown) : null
  const comments = commentsOn(input, { step, conflict }, context)
  const isRemembered = JSON.stringify(next) === JSON.stringify(memory)
  const item = itemReference(governing, wanted.title)
  const match = raised.at(-1)?.match ?? null
  if (isRemembered && comments.length === 0 && input.adoption === 'known') {
    const reason = keepReason(step, { title: title.touched, body: block.touched })
    return { kind: 'keep', issue: issueReference(issue), item, match, reason }
  }
  const newlyRaised = raised.filter((one) => one.match?.kind === 'carried-over')
  return {
    kind: editKind(step, newlyRaised.length > 0 ? 'carried-over' : 'not-carried-over'),
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item,
    match: newlyRaised.at(-1)?.match ?? match,
    patch: {
      ...(title.write === null ? {} : { title: title.write }),
      body: writeMarkedBody({
        ...marked,
        memory: { ...next, number: issue.number },
        block: block.write ?? marked.block,
      }),
      ...statePatch(step),
      addLabels: labels.add,
      removeLabels: labels.remove,
      addAssignees: assignees.add,
      removeAssignees: assignees.remove,
      comments,
    },
    reasons: reasonsFor(
      input,
      { step, labels, assignees, after: next, title, block },
      context.movedTo,
    ),
  }
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
