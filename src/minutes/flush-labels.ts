import type { Block, ListBlock, ListEntry, TextLine } from './blocks/block.js'
import { labelIn } from './label.js'
import type { NoteContext } from './scope.js'
import { soleOwners } from './sole-owners.js'

/** Lists are not nested deeper. */
const deepest = 12

/**
 * "Ana:" and "Decisions:" flush left, between the bullets of a list and without a blank line, are
 * part of the bullet above them to Markdown. To everyone else they begin another list.
 */
export function cutAtFlushLabels(
  block: Block,
  next: Block | undefined,
  context: NoteContext,
): readonly Block[] {
  if (block.kind !== 'list') return [block]
  const parts: Block[] = []
  let entries: ListEntry[] = []
  const close = () => {
    const [first] = entries
    const last = entries.at(-1)
    if (first !== undefined && last !== undefined)
      parts.push({ kind: 'list', entries, line: first.line, endLine: last.endLine })
    entries = []
  }
  for (const entry of block.entries) {
    const label = goesOn(entry, block, next) ? flushLabel(entry, entry.column) : null
    const cut =
      label !== null && isLabel(label, context) ? withoutLast(entry, label.line - 1) : null
    entries.push(cut ?? entry)
    if (label === null || cut === null) continue
    close()
    parts.push({ kind: 'paragraph', lines: [label], line: label.line, endLine: label.line })
  }
  if (parts.length === 0) return [block]
  close()
  return parts
}

/** Whether another bullet follows, perhaps one of another kind. */
function goesOn(entry: ListEntry, { entries }: ListBlock, next: Block | undefined): boolean {
  return entry !== entries.at(-1) || (next?.kind === 'list' && next.line === entry.endLine + 1)
}

function isLabel({ text }: TextLine, context: NoteContext): boolean {
  const label = labelIn(text)
  if (label === null || label.look === 'plain') return false
  return soleOwners(text, context) !== null || context.headings.read(label.text) !== null
}

/** The last line of an entry, if it stands no further in than the bullet and belongs to a text above it. */
function flushLabel({ blocks }: ListEntry, column: number, depth = 0): TextLine | null {
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph' && last.lines.length > 1) {
    const line = last.lines.at(-1)
    return line !== undefined && line.column <= column ? line : null
  }
  const inner = last?.kind === 'list' && depth < deepest ? last.entries.at(-1) : undefined
  return inner === undefined ? null : flushLabel(inner, column, depth + 1)
}

/** The entry as it is without its last line. */
function withoutLast(entry: ListEntry, endLine: number): ListEntry {
  const blocks = entry.blocks.map((block, index): Block => {
    if (index < entry.blocks.length - 1) return block
    if (block.kind === 'paragraph') return { ...block, lines: block.lines.slice(0, -1), endLine }
    return block.kind === 'list' ? withoutLastLine(block, endLine) : block
  })
  return { ...entry, blocks, endLine }
}

function withoutLastLine(list: ListBlock, endLine: number): ListBlock {
  const entries = list.entries.map((entry, index) =>
    index < list.entries.length - 1 ? entry : withoutLast(entry, endLine),
  )
  return { ...list, entries, endLine }
}
