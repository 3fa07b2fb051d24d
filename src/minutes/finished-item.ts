import type { Finding } from '../domain/finding.js'
import type { Detail, DueDate, Item } from '../domain/minutes.js'
import { schedulingLines } from '../domain/scheduling.js'
import { isBareDoneWord } from './done-words.js'
import { type Draft, kindOf } from './draft.js'
import { bareDueDateIn, dueDateIn, dueDateOfCell } from './due-date.js'
import { tellsToAct } from './imperative.js'
import { isPlaceholder, isRemark } from './placeholders.js'
import type { NoteContext } from './scope.js'
import { isTalk } from './talk.js'
import { plainText, titleOf } from './title.js'
import { readTracking } from './tracking.js'
import { leavesOpen } from './undecided.js'
import type { WrittenDate } from './written-date.js'

export interface FinishedItem {
  /** Null where nothing is left but a name. */
  readonly item: Item | null
  readonly findings: readonly Finding[]
}

/** Completes a draft: due date, tracking, title, and what is doubtful about them. */
export function finishItem(draft: Draft, context: NoteContext): FinishedItem {
  const { statement, details, line, column, endLine } = draft
  const { tracking, text } = readTracking(statement.text)
  if (!/[\p{L}\p{N}]/u.test(text) || saysNothing(draft, text)) return { item: null, findings: [] }
  if (draft.scope.vague && isPlain(draft))
    return { item: null, findings: tellsToAct(plainText(text)) ? [nearItem(draft)] : [] }
  // When the group meets next is agreed, not a task.
  const isScheduling =
    draft.scope.kind === 'both' &&
    statement.owners.length === 0 &&
    schedulingLines.some((pattern) => pattern.test(text))
  const kind = isScheduling ? 'decision' : kindOf(draft, (source) => tellsToAct(plainText(source)))
  if (isOpenMatter(draft, kind, text)) return { item: null, findings: [undecided(draft)] }
  const { due, doubtful } = dueOf(draft, kind, context)
  const item: Item = {
    kind,
    owners: [...new Set(statement.owners)],
    text,
    title: titleOf(text),
    details,
    // "Closed: we take no more patches by mail" is agreed, not over; struck, it does not hold any more.
    done: kind === 'decision' ? statement.struck : statement.done || draft.scope.done,
    due,
    tracking,
    review: draft.scope.review,
    line,
    column,
    endLine,
  }
  return { item, findings: findingsOf(item, doubtful, context) }
}

/** "Action: none" is nothing to do, "Note: …" without an owner or a marker nothing that was agreed. */
function saysNothing(draft: Draft, text: string): boolean {
  if (isTalk(draft, text)) return true
  const isWordAlone = isPlaceholder(text) || isBareDoneWord(text)
  if (draft.details.length === 0 && isWordAlone) return true
  return isPlain(draft) && isRemark(text)
}

/** Whether neither a marker nor an owner says that it is an item. */
function isPlain({ statement }: Draft): boolean {
  return statement.kind === null && statement.owners.length === 0
}

/** "Is Lisbon OK?" among decisions was asked, not decided; "DECISION: …" says that it was. */
function isOpenMatter(draft: Draft, kind: Item['kind'], text: string): boolean {
  // "Vote: 5 yes" begins like a task.
  return isPlain(draft) && (kind === 'decision' || draft.scope.kind === 'both') && leavesOpen(text)
}

function nearItem({ line, column }: Draft): Finding {
  const message =
    'This looks like an action item, but names no owner, and what stands under such a heading need not be one: no issue is opened. If it is one, write "Ana: …" or "[ ] …".'
  return { rule: 'near-item', severity: 'notice', message, line, column }
}

function undecided({ line, column }: Draft): Finding {
  const message =
    'This says that nothing was decided, so no issue is opened. If it was, write "DECISION: …"; if somebody is to do something, name who.'
  return { rule: 'undecided', severity: 'notice', message, line, column }
}

function dueOf(
  { due, statement, details, scope }: Draft,
  kind: Item['kind'],
  { dates }: NoteContext,
) {
  if (statement.due !== null) return dueDateOfCell(statement.due, dates)
  if (due !== null) return { due, doubtful: null }
  const [own, ...below] = [statement.text, ...details.map((detail: Detail) => detail.text)].map(
    (text) => dueDateIn(text, dates),
  )
  const first: DueDate | null =
    own?.due ?? below.find((reading) => reading.due !== null)?.due ?? null
  const bare = kind === 'action' && first === null ? bareDueDateIn(statement.text, dates) : null
  const above = kind === 'action' ? (scope.due ?? null) : null
  return { due: first ?? bare ?? above, doubtful: own?.doubtful ?? null }
}

function findingsOf(
  item: Item,
  doubtful: WrittenDate | null,
  { dates }: NoteContext,
): readonly Finding[] {
  const { line, column, due } = item
  if (doubtful?.doubt === 'impossible') {
    const message = `There is no ${doubtful.written} in the calendar: the item has no due date. Write a day that exists.`
    return [{ rule: 'impossible-date', severity: 'warning', message, line, column }]
  }
  if (doubtful?.doubt === 'ambiguous') {
    const message = `${doubtful.written} may be read in two ways: the item has no due date. Write the month as a word, or YYYY-MM-DD.`
    return [{ rule: 'ambiguous-date', severity: 'warning', message, line, column }]
  }
  // What is looked back at, or done, was due before.
  const liesAhead = !item.review && !item.done
  if (liesAhead && due !== null && dates.near !== null && due.date < dates.near) {
    const message = `Due ${due.date} ("${due.written}") lies before the meeting on ${dates.near}. Check the year.`
    return [{ rule: 'due-before-meeting', severity: 'notice', message, line, column }]
  }
  return []
}
