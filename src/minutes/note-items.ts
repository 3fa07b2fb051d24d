import type { Finding } from '../domain/finding.js'
import { fold } from '../domain/fold.js'
import type { Item } from '../domain/minutes.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import type { Block, HeadingBlock } from './blocks/block.js'
import type { Draft } from './draft.js'
import { draftsOf } from './draft-items.js'
import { type FinishedItem, finishItem } from './finished-item.js'
import type { ListedItems } from './front-matter-items.js'
import { headingItem } from './heading-item.js'
import { readOutside } from './inline-items.js'
import type { ItemsHeading } from './items-heading.js'
import { draftOfListed } from './listed-drafts.js'
import { plainLabel } from './plain-label.js'
import { findRegions } from './regions.js'
import type { NoteContext } from './scope.js'

/**
 * Reads a note's blocks: items sections first, then what stands outside them. The same for all
 * blocks of a note and for those that its reader found worth keeping.
 */
export function readItems(
  blocks: readonly Block[],
  context: NoteContext,
  { inline }: ReadingOptions,
  lists: readonly ListedItems[] = [],
) {
  const found = findRegions(blocks, context)
  const outside = readOutside(found.outside, context, {
    labels: inline ? 'marked' : 'unmistakable',
  })
  const listed = lists.filter(({ items }) => items.length > 0)
  const drafts = [
    ...listed.flatMap(({ items }) => items.map((item) => draftOfListed(item, context))),
    ...found.regions.flatMap((region) => {
      const whole = headingItem(region, context)
      return whole === null ? draftsOf(region.blocks, region.scope, context) : [whole]
    }),
    ...outside.labelled,
  ]
  const sectioned = drafts.map((draft) => finishItem(draft, context))
  const stray = notToldIn(sectioned, outside.marked, context)
  const finished = inline
    ? [...sectioned, ...stray.map((draft) => finishItem(draft, context))]
    : sectioned
  const items = finished.flatMap(({ item }): Item[] => (item === null ? [] : [item]))
  const findings = finished.flatMap(({ findings: doubts }): readonly Finding[] => doubts)
  // With `inline: true`, marked lines make minutes of a note that names people or an agenda.
  const inlineCertainty = inline && outside.marked.length > 0 ? 'general' : null
  return {
    sections: [
      ...listed.map(({ heading, line }) => ({ heading, line })),
      ...found.sections,
      ...outside.sections,
    ].sort((one, other) => one.line - other.line),
    certainty: surest([
      outside.sections.length > 0 ? 'unmistakable' : null,
      found.certainty,
      ...listed.map(({ certainty }) => certainty),
      inlineCertainty,
    ]),
    items: items.sort((one, other) => one.line - other.line),
    findings: [
      ...findings,
      ...found.unknown.map(unknownHeading),
      ...(inline ? [] : strayMarkers(stray)),
    ],
  } as const
}

/** What a recap says again counts once, and there. */
function notToldIn(
  sectioned: readonly FinishedItem[],
  marked: readonly Draft[],
  context: NoteContext,
): readonly Draft[] {
  if (marked.length === 0) return []
  const told = new Set(sectioned.flatMap(({ item }) => (item === null ? [] : [sayingOf(item)])))
  return marked.filter((draft) => {
    const { item } = finishItem(draft, context)
    return item === null || !told.has(sayingOf(item))
  })
}

/** What an item says, whatever its case and punctuation. */
function sayingOf({ title, owners }: Item): string {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? []
  return `${owners.map(fold).sort().join('|')}: ${words.join(' ')}`
}

type Certainty = ItemsHeading['certainty']

function surest(certainties: readonly (Certainty | null)[]): Certainty | null {
  return certainties.includes('unmistakable')
    ? 'unmistakable'
    : (certainties.find((certainty) => certainty !== null) ?? null)
}

/** A list of names under "Tasks so far" looks like items, but no section is called so. */
function unknownHeading({ text, line }: HeadingBlock): Finding {
  const heading = plainLabel(text)
  const message = `The list below looks like action items, but "${heading}" is not known as a heading for them: nothing is read here. Call it "Action items", or add it to \`headings:\` in the configuration.`
  return { rule: 'unknown-heading', severity: 'notice', message, line, column: 1 }
}

/** Marked lines outside a section are no items unless the configuration says so: one finding tells. */
function strayMarkers(marked: readonly Draft[]): readonly Finding[] {
  const [first] = marked
  if (first === undefined) return []
  const others = marked.length > 1 ? ` (and ${marked.length - 1} more in this note)` : ''
  const message = `This line is marked as an action or a decision, but stands outside an items section${others}. Move it under a heading such as "Action items", or set \`inline: true\` in the configuration.`
  return [
    {
      rule: 'outside-section',
      severity: 'notice',
      message,
      line: first.line,
      column: first.column,
    },
  ]
}
