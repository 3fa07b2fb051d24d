import type { Section } from '../domain/minutes.js'
import type { Block, HeadingBlock, ParagraphBlock } from './blocks/block.js'
import type { ItemsHeading } from './headings.js'
import { ownersIn } from './owner-names.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext, Scope } from './scope.js'
import { readStatement } from './statement.js'

/** Blocks under one heading of an items section. */
export interface Region {
  readonly scope: Scope
  readonly blocks: Block[]
}

export interface Regions {
  readonly sections: readonly Section[]
  readonly regions: readonly Region[]
  /** What stands in no items section. */
  readonly outside: readonly Block[]
  readonly certainty: ItemsHeading['certainty'] | null
}

/** A section that is open; `region` is null below a heading that belongs to another part of the minutes. */
interface Open {
  readonly depth: number
  readonly region: Region | null
}

/** Deeper than every heading: a bold line or a label that acts as one. */
const labelDepth = 7

/** Sorts the blocks of a note into items sections and the rest. */
export function findRegions(blocks: readonly Block[], context: NoteContext): Regions {
  const finder = new RegionFinder(context)
  for (const [index, block] of blocks.entries()) finder.add(block, blocks[index + 1])
  return finder.result()
}

class RegionFinder {
  private readonly context: NoteContext
  private readonly sections: Section[] = []
  private readonly regions: Region[] = []
  private readonly outside: Block[] = []
  private certainty: ItemsHeading['certainty'] | null = null
  private open: Open[] = []

  constructor(context: NoteContext) {
    this.context = context
  }

  result(): Regions {
    const { sections, regions, outside, certainty } = this
    return { sections, regions, outside, certainty }
  }

  add(block: Block, next: Block | undefined): void {
    if (block.kind === 'heading') this.enterHeading(block)
    else if (block.kind === 'paragraph' && this.enterLabel(block, next)) return
    else this.place(block)
  }

  private get current(): Region | null {
    return this.open.at(-1)?.region ?? null
  }

  private enterHeading({ depth, text, line }: HeadingBlock): void {
    this.closeTo(depth)
    const items = this.context.headings.read(text)
    if (items !== null) this.openSection(items, { line, heading: plainLabel(text) }, depth)
    else if (this.current !== null) this.openGroup(text, depth)
  }

  private closeTo(depth: number): void {
    this.open = this.open.filter((open) => open.depth < depth)
  }

  private openSection(items: ItemsHeading, section: Section, depth: number): void {
    this.sections.push(section)
    if (this.certainty !== 'unmistakable') this.certainty = items.certainty
    this.openRegion({ kind: items.kind, owners: [], review: items.review }, depth)
  }

  private openRegion(scope: Scope, depth: number): void {
    const region: Region = { scope, blocks: [] }
    this.regions.push(region)
    this.open.push({ depth, region })
  }

  /** A heading inside a section: a person, another part of the minutes, or a group of items. */
  private openGroup(text: string, depth: number): void {
    const scope = this.current?.scope
    if (scope === undefined || this.context.headings.isOtherPart(text)) {
      this.open.push({ depth, region: null })
      return
    }
    const owners = ownersIn(plainLabel(text), this.context.people, 'strong') ?? []
    this.openRegion({ ...scope, owners }, depth)
  }

  /** A bold line, or an "Action items:" line, that acts as a heading. */
  private enterLabel(block: ParagraphBlock, next: Block | undefined): boolean {
    const [first, ...rest] = block.lines
    const label = first === undefined ? null : labelIn(first.text)
    if (first === undefined || label === null) return false
    const items = this.context.headings.read(label.text)
    const follows =
      rest.length > 0 ||
      next?.kind === 'list' ||
      next?.kind === 'table' ||
      next?.kind === 'paragraph'
    if (
      items !== null &&
      (label.bold || items.certainty === 'unmistakable' || this.current !== null)
    ) {
      this.closeTo(labelDepth)
      this.openSection(items, { line: first.line, heading: plainLabel(label.text) }, labelDepth)
    } else if (label.bold && this.current !== null && follows && !isBoldParagraph(next)) {
      const inLabel = this.open.at(-1)?.depth === labelDepth
      this.closeTo(labelDepth)
      // The next bold line after "**Action items**" is the next heading; in a section it is a group.
      if (inLabel && this.current === null && !this.namesOwner(label.text)) return false
      this.openGroup(label.text, labelDepth)
    } else {
      return false
    }
    if (rest.length > 0) this.place({ ...block, lines: rest, line: rest[0]?.line ?? block.line })
    return true
  }

  private namesOwner(text: string): boolean {
    return ownersIn(plainLabel(text), this.context.people, 'strong') !== null
  }

  private place(block: Block): void {
    if (this.open.at(-1)?.depth === labelDepth && this.endsLabel(block)) this.closeTo(labelDepth)
    const region = this.current
    if (region === null) this.outside.push(block)
    else region.blocks.push(block)
  }

  /** What a label opened ends at a rule, or at a paragraph that is plainly no item. */
  private endsLabel(block: Block): boolean {
    const region = this.current
    if (block.kind === 'rule') return true
    if (block.kind !== 'paragraph' || region === null || region.blocks.length === 0) return false
    if (region.blocks.every(({ kind }) => kind === 'paragraph')) return false
    return readStatement(block.lines[0]?.text ?? '', this.context).forms.length === 0
  }
}

function isBoldParagraph(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && (labelIn(block.lines[0]?.text ?? '')?.bold ?? false)
}

function labelIn(line: string): { readonly text: string; readonly bold: boolean } | null {
  if (line.length > 120) return null
  const bold =
    /^(?:[^\p{L}\p{N}*_]*)(\*\*\*?|__|<b>|<strong>|<u>)(.+?)(?:\*\*\*?|__|<\/b>|<\/strong>|<\/u>)\s*[:：]?\s*$/u.exec(
      line,
    )
  if (bold !== null && !bold[2]?.includes('**')) return { text: bold[2] ?? '', bold: true }
  return /^[^.!?]{1,80}[:：]$/.test(line) ? { text: line, bold: false } : null
}
