import { fold } from '../domain/fold.js'
import type { Block, HeadingBlock, ParagraphBlock, TextLine } from './blocks/block.js'
import { cutAtFlushLabels } from './flush-labels.js'
import type { ItemsHeading } from './items-heading.js'
import { type Label, labelIn } from './label.js'
import { wordSet } from './languages/vocabulary.js'
import { holdsItems, sayWhose } from './list-role.js'
import {
  closeTo,
  currentRegion,
  labelDepth,
  namedBy,
  type Open,
  openGroup,
  openRegion,
  openSection,
  type Region,
  type Regions,
  type Search,
} from './open-sections.js'
import { isLoginOrKnown } from './people.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext } from './scope.js'
import { soleOwners } from './sole-owners.js'
import { readStatement } from './statement.js'

/** "Conclusion:" above a list sums up a discussion. */
const summingUp = wordSet(({ sectionMarkers }) => [...sectionMarkers.decision, 'conclusions'])

/** Sorts the blocks of a note into items sections and the rest. */
export function findRegions(blocks: readonly Block[], context: NoteContext): Regions {
  const search: Search = {
    context,
    sections: [],
    regions: [],
    unknown: [],
    outside: [],
    certainty: null,
    open: [],
  }
  const cut = blocks.flatMap((block, index) => cutAtFlushLabels(block, blocks[index + 1], context))
  for (const [index, block] of cut.entries()) {
    if (block.kind === 'heading') enterHeading(search, block, cut[index + 1])
    else if (block.kind !== 'paragraph' || !enterLabel(search, block, cut[index + 1]))
      place(search, block)
  }
  return search
}

function enterHeading(search: Search, block: HeadingBlock, next: Block | undefined): void {
  const { depth, text, line } = block
  closeTo(search, depth)
  const items = search.context.headings.read(text)
  if (items !== null) openSection(search, items, { line, heading: plainLabel(text), depth })
  else if (isTopicBehind(search, block, next)) search.open = []
  else if (currentRegion(search) !== null) openGroup(search, { text, line }, depth)
  else if (next?.kind === 'list' && search.context.headings.resembles(text)) {
    if (next.entries.length > 1 && holdsItems(next, 'other', search.context))
      search.unknown.push(block)
  }
}

/** Behind the list of actions, a lower heading that the agenda announces begins what was talked about. */
function isTopicBehind(
  { open, context }: Search,
  { text, line }: HeadingBlock,
  next: Block | undefined,
): boolean {
  const region = open.at(-1)?.region ?? null
  return (
    region?.heading === null &&
    region.blocks.some(({ kind }) => kind === 'list' || kind === 'table') &&
    context.topics.announces(text, line) &&
    !(next?.kind === 'list' && holdsItems(next, 'other', context))
  )
}

/** A bold line, or an "Action items:" line, that acts as a heading. */
function enterLabel(search: Search, block: ParagraphBlock, next: Block | undefined): boolean {
  const [first, ...rest] = block.lines
  if (enterLastLine(search, block, next)) return true
  const label = first === undefined ? null : labelIn(first.text)
  if (first === undefined || label === null) return false
  const items = search.context.headings.read(label.text)
  const headsLines = items !== null && headsOwnedLines(search, label, items, rest)
  const opens =
    headsLines ||
    (items !== null && opensSection(search, label, items, rest.length > 0 ? 'follows' : next))
  if (items !== null && opens) {
    closeTo(search, labelDepth)
    openSection(search, items, {
      line: first.line,
      heading: plainLabel(label.text),
      depth: labelDepth,
    })
  } else if (
    label.look !== 'bold' ||
    rest.length > 0 ||
    !enterBoldGroup(search, { text: label.text, line: first.line }, next)
  ) {
    return false
  }
  if (rest.length > 0) place(search, { ...block, lines: rest, line: rest[0]?.line ?? block.line })
  if (headsLines) closeTo(search, labelDepth)
  return true
}

/** "**Action items:**" right below the line of attendees, without a blank line between them; the items below it or in a list. */
function enterLastLine(search: Search, block: ParagraphBlock, next: Block | undefined): boolean {
  const looks = (index: number): readonly Label['look'][] =>
    index < block.lines.length - 1 ? ['bold', 'colon'] : ['bold', 'colon', 'plain']
  const at = block.lines.findIndex(
    ({ text }, index) => index > 0 && isSureLabel(search, text, looks(index)),
  )
  const line = block.lines[at]
  if (line === undefined) return false
  const rest = block.lines.slice(at + 1)
  const items = search.context.headings.read(line.text)
  if (items === null || (rest.length === 0 && next?.kind !== 'list')) return false
  place(search, { ...block, lines: block.lines.slice(0, at), endLine: line.line - 1 })
  closeTo(search, labelDepth)
  openSection(search, items, {
    line: line.line,
    heading: plainLabel(line.text),
    depth: labelDepth,
  })
  if (rest.length > 0) place(search, { ...block, lines: rest, line: rest[0]?.line ?? block.line })
  return true
}

function isSureLabel({ context }: Search, text: string, looks: readonly Label['look'][]): boolean {
  const label = labelIn(text)
  return (
    label !== null &&
    looks.includes(label.look) &&
    context.headings.read(label.text)?.certainty === 'unmistakable'
  )
}

function opensSection(
  search: Search,
  { look, text }: Label,
  items: ItemsHeading,
  next: Block | 'follows' | undefined,
): boolean {
  const listed = next !== 'follows' && (next?.kind === 'list' || next?.kind === 'table')
  // A line that is only "Actions" or "Next steps:" is a heading where it stands right above a list.
  if (look === 'bold') return true
  if (items.vague) return false
  if (items.certainty === 'unmistakable' && namesSomebody(next, search.context)) return true
  if (listed) return items.certainty === 'unmistakable' || !summingUp.has(fold(plainLabel(text)))
  return look === 'colon' && (items.certainty === 'unmistakable' || currentRegion(search) !== null)
}

/** "Next steps:" and "Ana: call them" right below it: these lines are items, what follows them is none. */
function headsOwnedLines(
  search: Search,
  { look, text }: Label,
  { vague, certainty }: ItemsHeading,
  lines: readonly TextLine[],
): boolean {
  return (
    look === 'colon' &&
    !vague &&
    certainty === 'general' &&
    !summingUp.has(fold(plainLabel(text))) &&
    currentRegion(search) === null &&
    sayWhose(lines, search.context)
  )
}

/** "Action items" alone, and "Ana:" below it. */
function namesSomebody(next: Block | 'follows' | undefined, context: NoteContext): boolean {
  if (next === undefined || next === 'follows' || next.kind !== 'paragraph') return false
  const owners = soleOwners(next.lines[0]?.text ?? '', context)
  return owners?.every((owner) => isLoginOrKnown(owner, context.people)) === true
}

/** A bold line that is no items heading: the end of what another bold line opened, or a group. */
function enterBoldGroup(
  search: Search,
  label: NonNullable<Region['heading']>,
  next: Block | undefined,
): boolean {
  const { text } = label
  const before = search.open
  const underLabel = before.at(-1)?.depth === labelDepth
  if (currentRegion(search) === null && !underLabel) return false
  if (!announcesBlock(next)) return false
  closeTo(search, labelDepth)
  if (currentRegion(search) !== null) openGroup(search, label, labelDepth)
  else if (namedBy(search, text) === null) return false
  else reopenForOwner(search, text, before)
  return true
}

/** "**Ana**" below "**Action items**" owns what follows; the section stays open. */
function reopenForOwner(search: Search, text: string, before: readonly Open[]): void {
  search.open = before
  const scope = currentRegion(search)?.scope
  if (scope === undefined) return
  closeTo(search, labelDepth)
  openRegion(search, { ...scope, owners: namedBy(search, text) ?? [] }, labelDepth)
}

function announcesBlock(next: Block | undefined): boolean {
  if (next?.kind === 'list' || next?.kind === 'table') return true
  if (next?.kind === 'quote') return next.blocks.some(({ kind }) => kind === 'list')
  return next?.kind === 'paragraph' && labelIn(next.lines[0]?.text ?? '')?.look !== 'bold'
}

function place(search: Search, block: Block): void {
  if (search.open.at(-1)?.depth === labelDepth && endsLabel(search, block))
    closeTo(search, labelDepth)
  const region = currentRegion(search)
  if (region === null) search.outside.push(block)
  else region.blocks.push(block)
}

/** What a label opened ends at a rule, or at a paragraph behind its list that is plainly no item. */
function endsLabel(search: Search, block: Block): boolean {
  const region = currentRegion(search)
  if (block.kind === 'rule' || isListOfHeadings(block)) return true
  if (block.kind !== 'paragraph' || region === null) return false
  if (region.blocks.every(({ kind }) => kind === 'paragraph')) return false
  return readStatement(block.lines[0]?.text ?? '', search.context).forms.length === 0
}

/** `3. ## The next topic`: some number their headings as entries of one long list. */
function isListOfHeadings(block: Block): boolean {
  return block.kind === 'list' && block.entries.some(({ headed }) => headed === true)
}
