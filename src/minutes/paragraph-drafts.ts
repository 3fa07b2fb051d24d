import { isAside } from './asides.js'
import { attach, type BlockReading, type Situation } from './block-reading.js'
import type { ListBlock, ParagraphBlock } from './blocks/block.js'
import { continuesItem } from './continuation.js'
import { saysDone } from './done-words.js'
import type { Draft } from './draft.js'
import { draftOf } from './draft-of-unit.js'
import { isFields, withFields } from './field-entries.js'
import { isIntroduction } from './introduction.js'
import { labelIn } from './label.js'
import { dueUntil } from './lead-in.js'
import { isNoItem } from './no-item.js'
import { roughTable } from './rough-table.js'
import type { Scope } from './scope.js'
import { knownAlone, soleOwners } from './sole-owners.js'
import { draftsOfTable } from './table-items.js'
import { type Unit, unitsIn } from './units.js'

/** Reads a paragraph as items, or as what it says of the block below. */
export function draftsOfParagraph(block: ParagraphBlock, situation: Situation): BlockReading {
  const { scope, context, last, next } = situation
  if (isFields(block)) {
    return last === null
      ? { drafts: [], last: 'forget' }
      : { drafts: [withFields(last, block, context)], last: 'drop' }
  }
  const table = roughTable(block)
  if (table !== null) return { drafts: draftsOfTable(table, scope, context), last: 'forget' }
  const units = unitsIn(block.lines, context)
  const list = units.length === 1 && next?.kind === 'list' ? next : null
  const drafts: Draft[] = []
  let inner: Scope | undefined
  for (const unit of units) {
    const below = scopeBelow(unit, list, situation)
    inner = below ?? undefined
    if (below !== null) continue
    if (last !== null && drafts.length === 0 && continuesItem(unit, last, context))
      return attach(block, last)
    if (isNoItem(unit.text, context) || isAside(unit.text)) continue
    const draft = draftOf(unit, scope, context)
    if (list === null || !isIntroduction(draft)) drafts.push(draft)
  }
  return {
    drafts,
    last: drafts.length === 0 ? 'keep' : 'forget',
    ...(inner === undefined ? {} : { scope: inner }),
  }
}

/** "Ana:", "Done:", "**Decisions**": what a line says of all that stands below; null where it says something itself. */
function scopeBelow(
  { lines, text }: Unit,
  list: ListBlock | null,
  { scope, context }: Situation,
): Scope | null {
  const endsInColon = lines.length === 1 && text.endsWith(':')
  if (endsInColon && saysDone(text)) return { ...scope, done: true }
  const heading = endsInColon ? context.headings.read(text) : null
  if (heading !== null) {
    const [review, done] = [scope.review || heading.review, scope.done || heading.done]
    return { ...scope, kind: heading.kind, review, done }
  }
  const owners = soleOwners(text, context) ?? (list === null ? null : knownAlone(text, context))
  if (owners !== null) return dueUntil({ ...scope, owners }, text, context)
  return list !== null && labelIn(text)?.look === 'bold' ? scope : null
}
