import { isInBrackets } from './asides.js'
import { attach, type BlockReading, type Situation } from './block-reading.js'
import type { Block, ListBlock, ListEntry, ParagraphBlock } from './blocks/block.js'
import { isBoxed, withBox } from './boxed.js'
import { detailsOf } from './details.js'
import { saysDone } from './done-words.js'
import type { Draft } from './draft.js'
import { draftOf } from './draft-of-unit.js'
import { fieldsAlone, splitFields, withFields } from './field-entries.js'
import { ownersOfHeading } from './heading-owners.js'
import { tellsToAct } from './imperative.js'
import { isEntryLabel } from './label.js'
import { dueUntil } from './lead-in.js'
import { announcesItems, holdsItems, namesKnown, namesOwners } from './list-role.js'
import { isCaption, isNoItem } from './no-item.js'
import { ownersBelow } from './owners-below.js'
import { draftsOfParagraph } from './paragraph-drafts.js'
import { isLoginOrKnown } from './people.js'
import { isPointer } from './pointers.js'
import type { NoteContext, Scope } from './scope.js'
import { endsInColon, soleOwners } from './sole-owners.js'
import { readStatement } from './statement.js'
import { draftsOfTable } from './table-items.js'
import { unitOf, unitsIn } from './units.js'

/** Nesting deeper than this is no minutes. */
const deepest = 20

/** Reads the blocks of one region as items. */
export function draftsOf(
  blocks: readonly Block[],
  scope: Scope,
  context: NoteContext,
  depth = 0,
): readonly Draft[] {
  if (depth > deepest) return []
  const drafts: Draft[] = []
  let inner = scope
  let last: Draft | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'rule' && drafts.length > 0) {
      // Behind a rule stand signatures and links, unless the list simply goes on.
      const next = blocks[index + 1]?.kind
      if (next !== 'list' && next !== 'table') break
    }
    if (isCaption(block, [blocks[index - 1], blocks[index + 1]], context)) continue
    const next = blocks[index + 1]
    const read = draftsOfBlock(block, { scope: inner, context, depth, last, next })
    if (read.last === 'drop') drafts.pop()
    drafts.push(...read.drafts)
    // What follows a quote of items is none of the last one's.
    if (block.kind === 'quote' && read.drafts.length > 0) last = null
    else last = read.drafts.at(-1) ?? (read.last === 'keep' ? last : null)
    inner = read.scope ?? scope
  }
  return drafts
}

const nothing: BlockReading = { drafts: [], last: 'forget' }

function draftsOfBlock(block: Block, situation: Situation): BlockReading {
  const { scope, context, depth, last } = situation
  switch (block.kind) {
    case 'paragraph':
      return draftsOfParagraph(block, situation)
    case 'list':
      return draftsOfList(block, situation)
    case 'table':
      return { drafts: draftsOfTable(block, scope, context), last: 'forget' }
    case 'quote':
      return last === null
        ? { drafts: draftsOf(block.blocks, scope, context, depth + 1), last: 'forget' }
        : attach(block, last)
    case 'code':
      return last === null ? nothing : attach(block, last)
    default:
      return nothing
  }
}

function draftsOfList(list: ListBlock, situation: Situation): BlockReading {
  const { scope, context, depth, last } = situation
  const belongs =
    last !== null && (last.statement.text.endsWith(':') || list.line === last.endLine + 1)
  if (last === null || !belongs || last.scope !== scope)
    return { drafts: draftsOfEntries(list, scope, context, depth), last: 'forget' }
  const header = last.statement.owners.length === 0 && last.statement.kind === null
  const announces = header || last.statement.owners === scope.owners
  if (announces && last.statement.kind === null && announcesItems(last.statement)) {
    const inner = dueUntil(scope, last.statement.text, context)
    return { drafts: draftsOfEntries(list, inner, context, depth), last: 'drop' }
  }
  if (!holdsItems(list, header ? 'header' : 'other', context)) return attach(list, last)
  return { drafts: draftsOfEntries(list, scope, context, depth), last: header ? 'drop' : 'forget' }
}

function draftsOfEntries(
  list: ListBlock,
  scope: Scope,
  context: NoteContext,
  depth: number,
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const entry of list.entries) {
    const fields = fieldsAlone(entry, context)
    const last = drafts.at(-1)
    // `- Owner: Ana` right behind `- Print the flyers`.
    if (fields !== null && last !== undefined && last.statement.owners.length === 0)
      drafts.splice(-1, 1, withFields(last, fields, context))
    else drafts.push(...draftsOfEntry(entry, scope, context, depth + 1))
  }
  return drafts
}

function draftsOfEntry(
  entry: ListEntry,
  scope: Scope,
  context: NoteContext,
  depth: number,
): readonly Draft[] {
  const [first, ...below] = entry.blocks
  if (first?.kind !== 'paragraph') return draftsOf(entry.blocks, scope, context, depth)
  const label = unitOf(first.lines).text
  if (below.length > 0 && context.headings.isOtherPart(label)) return []
  const heading =
    below.length > 0 && entry.checked === null && isEntryLabel(label)
      ? context.headings.read(label)
      : null
  if (heading !== null) {
    const review = scope.review || heading.review
    const done = scope.done || heading.done
    const owners = ownersOfHeading(label, context.people)
    return draftsOf(
      below,
      { ...scope, kind: heading.kind, review, done, ...(owners.length > 0 ? { owners } : {}) },
      context,
      depth,
    )
  }
  if (below.length > 0 && entry.checked === null && saysDone(label))
    return draftsOf(below, { ...scope, done: true }, context, depth)
  const owners = soleOwners(below.length > 0 && !endsInColon(label) ? `${label}:` : label, context)
  if (owners !== null && !isDoneBy(below, owners, context)) {
    const inner = isTopicAbove(below, label, owners, context) ? scope : { ...scope, owners }
    return draftsOf(below, inner, context, depth)
  }
  if (isNoItem(label, context) || isPointer(label)) return draftsOf(below, scope, context, depth)
  if (below.length === 0 && entry.checked === null && isBeside(label, context)) return []
  return draftsOfItemEntry(entry, first, below, { scope, context, depth })
}

/** "The following was agreed:" above entries beside it, "(Ana adds these later)". */
function isBeside(label: string, context: NoteContext): boolean {
  if (isInBrackets(label)) return true
  if (!endsInColon(label) || label.includes('\n') || tellsToAct(label)) return false
  const { owners, kind } = readStatement(label, context)
  return owners.length === 0 && kind === null
}

/** "Kitchen and Garden" above nothing but names that the note knows is what they do. */
function isDoneBy(
  below: readonly Block[],
  owners: readonly string[],
  context: NoteContext,
): boolean {
  return (
    !owners.some((owner) => isLoginOrKnown(owner, context.people)) &&
    ownersBelow(below, context).length > 0
  )
}

/** "Harvest Fair Fund" above "Ana: ask them" is what it is about, unless the note knows it or a colon says who. */
function isTopicAbove(
  below: readonly Block[],
  label: string,
  owners: readonly string[],
  context: NoteContext,
): boolean {
  return (
    !endsInColon(label) &&
    !owners.every((owner) => isLoginOrKnown(owner, context.people)) &&
    below.some((block) => block.kind === 'list' && namesOwners(block, context))
  )
}

function draftsOfItemEntry(
  entry: ListEntry,
  first: ParagraphBlock,
  below: readonly Block[],
  { scope, context, depth }: Omit<Situation, 'last' | 'next'>,
): readonly Draft[] {
  const { fields, others } = splitFields(below)
  // Behind a box, text begins as far in as bullets of an editor that nests them by six.
  const own = entry.checked === null ? undefined : entry.column
  const units = unitsIn(first.lines, context, own)
  const drafts = units.map((unit, index) => {
    const lines = index === units.length - 1 ? [unit.text, ...fields].join('\n') : unit.text
    const draft = draftOf({ ...unit, text: lines }, scope, context)
    return index === 0 ? withBox(draft, entry) : draft
  })
  const [head] = drafts
  const target = drafts.at(-1)
  if (head === undefined || target === undefined) return draftsOf(others, scope, context, depth)
  const { owners, kind, text: label } = head.statement
  const isUnowned = drafts.length === 1 && owners.length === 0
  const isHeader = isUnowned && entry.checked === null && kind === null
  const nested = others.filter((block) => block.kind === 'list')
  const doers = isUnowned ? ownersBelow(nested, context) : []
  if (doers.length > 0) {
    const end = below.at(-1)?.endLine ?? target.endLine
    return [{ ...target, statement: { ...target.statement, owners: doers }, endLine: end }]
  }
  const boxedItem = entry.checked !== null && owners.length > 0
  const split = nested.some(
    (list) =>
      (!boxedItem || isBoxed(list)) && holdsItems(list, isHeader ? 'header' : 'other', context),
  )
  const isTask = isHeader && tellsToAct(label) && !endsInColon(label)
  if (split && (!isTask || nested.some((list) => namesKnown(list, context))))
    return [...(isHeader ? [] : drafts), ...draftsOf(others, scope, context, depth)]
  target.details.push(...detailsOf(others))
  target.endLine = Math.max(target.endLine, ...below.map((block) => block.endLine))
  return drafts
}
