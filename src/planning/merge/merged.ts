import { caseless, caselessSet } from '../../domain/caseless.js'
import type { Memory, Source } from '../memory.js'
import { renderBlock } from '../text/body.js'
import { tickedInNote, ticksIn } from '../text/tasks.js'
import { type AssigneeMerge, mergeAssignees, unassignedIn } from './assignees.js'
import { type Conflict, conflictOver } from './conflict.js'
import type { MergeContext } from './context.js'
import type { EditInput } from './edit-input.js'
import { type LabelMerge, mergeLabels } from './labels.js'
import { nextState, type StateStep, saidOf } from './lifecycle.js'
import { silentSources, sourcesOf } from './sources.js'
import { stateAfter } from './state-change.js'
import { type FieldMerge, mergeBlock, mergeTitle } from './text-fields.js'

/** What becomes of each field that the note and people share, and what is remembered of that. */
export interface Merged {
  readonly step: StateStep
  readonly labels: LabelMerge
  readonly assignees: AssigneeMerge
  readonly title: FieldMerge<string>
  readonly block: FieldMerge<string>
  readonly conflict: Conflict | null
  readonly after: Memory
}

/** Merges what the notes want of an issue with what people made of it, field by field. */
export function mergeFields(input: EditInput, context: MergeContext): Merged {
  const { raised, wanted } = input
  const { issue, marked } = input.candidate
  const { memory } = marked
  const step = stepOf(input, context)
  // Whoever closed an issue is done with its labels and assignees.
  const isLive = issue.state === 'open' || step.kind === 'reopen'
  const { labels, assignees } = isLive ? mergeNames(input, context) : leaveNames(memory)
  const content = { ...wanted.content, unassigned: unassignedIn(assignees.assignees) }
  const granted = grantedOf(wanted.logins, [...issue.assignees, ...assignees.add])
  const rendering = {
    ...context,
    id: memory.id,
    granted,
    ticks: ticksIn(marked.block, memory.ticked),
  }
  const title = mergeTitle(wanted, issue, memory.title)
  const block = mergeBlock(content, {
    marked,
    memory: memory.body,
    render: () => renderBlock(content, rendering),
    owners: isLive ? 'follow' : 'stay',
  })
  const markdown = { ...context, path: wanted.governing.minutes.path, live: granted }
  const inConflict = title.conflict === 'conflict' || block.conflict === 'conflict'
  const sources = sourcesOf(raised, silentSources(memory, context))
  const after: Memory = {
    ...memory,
    sources: isLive ? sources : withOldOwners(sources, memory),
    title: title.memory,
    body: block.memory,
    labels: labels.own,
    assignees: assignees.assignees,
    ticked: block.write === null ? memory.ticked : tickedInNote(content.details, markdown),
    ...stateAfter(step, memory),
  }
  const conflict = inConflict ? conflictOver(content, markdown) : null
  return { step, labels, assignees, title, block, conflict, after }
}

function stepOf({ candidate, wanted }: EditInput, { policy, isOurs }: MergeContext): StateStep {
  return nextState({
    said: saidOf(wanted.governing.item),
    issue: candidate.issue,
    remembered: candidate.marked.memory.state,
    removed: policy.removed,
    labelledGone: 'unlabelled',
    isOurs,
  })
}

type Names = Pick<Merged, 'labels' | 'assignees'>

function mergeNames({ candidate, wanted }: EditInput, { assignable }: MergeContext): Names {
  const { issue, marked } = candidate
  const { memory } = marked
  return {
    labels: mergeLabels(wanted.labels, issue.labels, memory.labels),
    assignees: mergeAssignees(wanted.logins, { issue, memory, assignable }),
  }
}

function leaveNames({ labels, assignees }: Memory): Names {
  return {
    labels: { add: [], remove: [], own: labels },
    assignees: { add: [], remove: [], assignees },
  }
}

/** Those of the wanted who are assigned, in lower case. */
function grantedOf(wanted: readonly string[], assigned: readonly string[]): ReadonlySet<string> {
  const live = caselessSet(assigned)
  return new Set(wanted.map(caseless).filter((login) => live.has(login)))
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
