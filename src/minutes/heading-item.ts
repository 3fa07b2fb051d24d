import type { Block } from './blocks/block.js'
import type { Draft } from './draft.js'
import { draftOf } from './draft-of-unit.js'
import { namesOf } from './forms/fields.js'
import type { Region } from './open-sections.js'
import { ownersIn } from './owner-names.js'
import type { NoteContext } from './scope.js'
import { unitOf } from './units.js'

const assigned = /^(?:assigned to|owner|assignee|responsible)\s*:?\s+(\S.*)$/i
const done = /^(?:done|completed|closed)\s*:\s*(.*)$/i

/**
 * A heading inside a section is an item itself where all below it is a list that tells who does
 * it, and whether it is done: `### 2: Print the flyers`, `- assigned to Ana`, `- Done: 3 May`.
 */
export function headingItem(
  { heading, blocks, scope }: Region,
  context: NoteContext,
): Draft | null {
  const lines = heading === null ? null : entriesOf(blocks)
  if (heading === null || lines === null) return null
  const owners = lines.flatMap((line) => ownersOf(line, context) ?? [])
  const isTold = lines.every((line) => done.test(line) || ownersOf(line, context) !== null)
  if (
    !isTold ||
    owners.length === 0 ||
    !lines.some((line) => assigned.test(line) || done.test(line))
  )
    return null
  const text = heading.text.replace(/^#?\d+\s*[:.)–—-]\s*/, '')
  const unit = { lines: [{ text, line: heading.line, column: 1 }], text, below: [] }
  const draft = draftOf(unit, { ...scope, owners: [] }, context)
  const isDone = lines.some((line) => (done.exec(line)?.[1] ?? '').trim() !== '')
  return {
    ...draft,
    statement: { ...draft.statement, owners, done: draft.statement.done || isDone },
    endLine: blocks.at(-1)?.endLine ?? heading.line,
  }
}

/** The lines of one flat list; null where anything else stands. */
function entriesOf(blocks: readonly Block[]): readonly string[] | null {
  const [list, ...others] = blocks
  if (list?.kind !== 'list' || others.length > 0) return null
  const lines = list.entries.map(({ blocks: [first, ...below] }) =>
    first?.kind === 'paragraph' && below.length === 0 ? unitOf(first.lines).text : null,
  )
  return lines.every((line) => line !== null) ? lines : null
}

function ownersOf(line: string, { people }: NoteContext): readonly string[] | null {
  const [, names] = assigned.exec(line) ?? []
  return names === undefined ? ownersIn(line, people, 'weak') : namesOf(names, people)
}
