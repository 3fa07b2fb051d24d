import type { Detail } from '../../domain/minutes.js'
import { withoutCommits } from '../../domain/note-url.js'
import { hash } from '../hash.js'
import { type MarkdownContext, safeMarkdown } from './markdown.js'
import { shorten } from './shorten.js'

type Task = Extract<Detail, { kind: 'task' }>

/** Who ticked what so far: an issue's sub-tasks, and what the note had of them when they were written. */
export interface Ticks {
  /** By key: as the issue shows it now. */
  readonly issue: ReadonlyMap<string, 'ticked' | 'open'>
  /** Keys of those that the note had ticked. */
  readonly note: ReadonlySet<string>
}

export const noTicks: Ticks = { issue: new Map(), note: new Set() }

const deepest = 8
/** More are no list for a person; the marker remembers which of them the note has ticked. */
export const mostDetails = 500
const longest = 2_000

/** An entry of a task list. A tick in the issue stays until the note changes its own. */
export function renderTask(task: Task, markdown: MarkdownContext, ticks: Ticks): string {
  const label = labelOf(task, markdown)
  const key = keyOf(label)
  const shown = ticks.issue.get(key)
  const isKept = shown !== undefined && task.done === ticks.note.has(key)
  const isTicked = isKept ? shown === 'ticked' : task.done
  return `${'  '.repeat(Math.min(task.depth, deepest))}- [${isTicked ? 'x' : ' '}] ${label}`
}

/** The sub-tasks of a block, as people left them. */
export function ticksIn(block: string, remembered: readonly string[]): Ticks {
  const tasks = [...block.matchAll(/^ *- \[([ xX])\] (.*?)\r?$/gm)]
  return {
    issue: new Map(
      tasks.map(([, mark, label = '']) => [keyOf(label), mark === ' ' ? 'open' : 'ticked']),
    ),
    note: new Set(remembered),
  }
}

/** Keys of the sub-tasks that the note has ticked: what an issue remembers of them. */
export function tickedInNote(
  details: readonly Detail[],
  markdown: MarkdownContext,
): readonly string[] {
  return details
    .slice(0, mostDetails)
    .flatMap((detail) =>
      detail.kind === 'task' && detail.done ? [keyOf(labelOf(detail, markdown))] : [],
    )
}

function labelOf({ text }: Task, markdown: MarkdownContext): string {
  // On one line first: what is safe in a paragraph may not be so once its lines are joined.
  return safeMarkdown(shorten(text, longest, '…').replace(/\s+/g, ' ').trim(), markdown)
}

/** The commit in a link ages without the sub-task being another. */
function keyOf(label: string): string {
  return hash(withoutCommits(label.trim()))
}
