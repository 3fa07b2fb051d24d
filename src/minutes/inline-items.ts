import type { Section } from '../domain/minutes.js'
import type { Block, ListBlock, ListEntry, ParagraphBlock } from './blocks/block.js'
import { detailsOf } from './details.js'
import type { Draft } from './draft.js'
import { draftsOf } from './draft-items.js'
import { draftOf } from './draft-of-unit.js'
import { marker } from './forms/marker.js'
import { ownersOfHeading } from './heading-owners.js'
import type { ItemsHeading } from './items-heading.js'
import { isEntryLabel } from './label.js'
import { isPlaceholder } from './placeholders.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext, Scope } from './scope.js'
import { endsInColon } from './sole-owners.js'
import { withoutSpeaker } from './speaker.js'
import { unitOf, unitsIn } from './units.js'

/** What stands outside the items sections and still says that it is an item. */
export interface InlineReading {
  /** `- Action items:` with a list below it: a section in the shape of a bullet. */
  readonly labelled: readonly Draft[]
  readonly sections: readonly Section[]
  /** `ACTION: …` and `DECISION: …`: items only where the configuration says so. */
  readonly marked: readonly Draft[]
}

const scope: Scope = { kind: 'both', owners: [], review: false, done: false, vague: false }
const nothing: InlineReading = { labelled: [], sections: [], marked: [] }

/** Deeper lists are not read. */
const deepest = 12

const boldLabel = /^(?:\*\*|__)\S/

/** How far to go outside of sections, and how deep we are. */
interface Walk {
  readonly context: NoteContext
  /** `marked`: "RESOLVED:" with a list below it counts as well, not only "Action items:". */
  readonly labels: 'unmistakable' | 'marked'
  readonly depth: number
}

/** Reads the blocks outside of all items sections. */
export function readOutside(
  blocks: readonly Block[],
  context: NoteContext,
  { labels }: Pick<Walk, 'labels'>,
): InlineReading {
  return readBlocks(blocks, { context, labels, depth: 0 })
}

function readBlocks(blocks: readonly Block[], walk: Walk): InlineReading {
  return walk.depth > deepest ? nothing : joined(blocks.map((block) => readBlock(block, walk)))
}

function joined(readings: readonly InlineReading[]): InlineReading {
  return {
    labelled: readings.flatMap(({ labelled }) => labelled),
    sections: readings.flatMap(({ sections }) => sections),
    marked: readings.flatMap(({ marked }) => marked),
  }
}

function readBlock(block: Block, walk: Walk): InlineReading {
  switch (block.kind) {
    case 'paragraph':
      return { ...nothing, marked: markedIn(block, walk.context) }
    case 'list':
      return joined(block.entries.map((entry) => readEntry(entry, block, walk)))
    case 'quote':
      return readBlocks(block.blocks, { ...walk, depth: walk.depth + 1 })
    default:
      return nothing
  }
}

function readEntry(entry: ListEntry, list: ListBlock, walk: Walk): InlineReading {
  const [first, ...below] = entry.blocks
  const inner = { ...walk, depth: walk.depth + 1 }
  if (first?.kind !== 'paragraph') return readBlocks(entry.blocks, inner)
  return (
    (entry.checked === null ? readLabelled(first, below, list, walk) : null) ??
    withDetails(markedIn(first, walk.context), first, below, inner)
  )
}

function readLabelled(
  first: ParagraphBlock,
  below: readonly Block[],
  list: ListBlock,
  walk: Walk,
): InlineReading | null {
  const label = unitOf(first.lines).text
  const announces =
    below.some(({ kind }) => kind === 'list' || kind === 'table') && isEntryLabel(label)
  const items = announces ? walk.context.headings.read(label) : null
  if (items === null || !opensSection(items, label, list, walk)) return null
  const { kind, review, done, vague } = items
  const owners = ownersOfHeading(label, walk.context.people)
  const drafts = draftsOf(below, { kind, owners, review, done, vague }, walk.context)
  return {
    ...nothing,
    labelled: drafts,
    sections: [{ line: first.line, heading: plainLabel(label) }],
  }
}

/** "Next steps" says enough only among bullets that are parts of minutes, such as "Attendees". */
function opensSection(items: ItemsHeading, label: string, list: ListBlock, walk: Walk): boolean {
  const { context, labels, depth } = walk
  if (items.certainty === 'unmistakable') return true
  if (items.vague) return false
  const labelsBeside = list.entries.map(labelOf)
  if (depth === 0 && labelsBeside.some((beside) => context.headings.isOtherPart(beside)))
    return true
  // Where bullets are parts, their labels are bold: "- **Ideas:**", "- **Next steps:**".
  if (depth === 0 && labelsBeside.filter((beside) => boldLabel.test(beside)).length > 1)
    return boldLabel.test(label)
  // Below a topic, "Status:" and "Next steps:" are its parts.
  if (items.kind === 'action' && endsInColon(label) && list.entries.filter(isPart).length > 1)
    return true
  if (!isMarked(`${plainLabel(label)}: Ana`, context)) return false
  return (
    labels === 'marked' ||
    labelsBeside.some((beside) => context.headings.read(beside)?.certainty === 'unmistakable')
  )
}

function isMarked(text: string, context: NoteContext): boolean {
  return marker.read(text, { ...context, place: 'elsewhere' }) !== null
}

function isPart({ blocks: [first, ...below] }: ListEntry): boolean {
  return (
    first?.kind === 'paragraph' &&
    below.some(({ kind }) => kind === 'list') &&
    endsInColon(unitOf(first.lines).text)
  )
}

function labelOf(entry: ListEntry): string {
  const [first] = entry.blocks
  return first?.kind === 'paragraph' ? (first.lines[0]?.text.split(/[:：]/, 1)[0] ?? '') : ''
}

function markedIn(block: ParagraphBlock, context: NoteContext): readonly Draft[] {
  return unitsIn(block.lines, context)
    .filter(({ text }) => isMarked(withoutSpeaker(text), context))
    .map((unit) => draftOf(unit, scope, context))
    .filter(({ statement }) => !isPlaceholder(statement.text))
}

/** What stands below a marked line belongs to it, unless it is marked itself. */
function withDetails(
  marked: readonly Draft[],
  first: ParagraphBlock,
  below: readonly Block[],
  inner: Walk,
): InlineReading {
  const reading = joined([{ ...nothing, marked }, readBlocks(below, inner)])
  const last = marked.at(-1)
  if (last?.endLine !== first.endLine || reading.marked.length > marked.length) return reading
  last.details.push(...detailsOf(below))
  last.endLine = Math.max(last.endLine, ...below.map((block) => block.endLine))
  return reading
}
