import type { Section } from '../domain/minutes.js'
import type { Block, HeadingBlock } from './blocks/block.js'
import { saysDone } from './done-words.js'
import { ownersOfHeading } from './heading-owners.js'
import type { ItemsHeading } from './items-heading.js'
import { ownersIn } from './owner-names.js'
import { isClosing } from './placeholders.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext, Scope } from './scope.js'

/** Blocks under one heading of an items section. */
export interface Region {
  readonly scope: Scope
  /** Of a group within a section; null for the section itself. */
  readonly heading: { readonly text: string; readonly line: number } | null
  readonly blocks: Block[]
}

export interface Regions {
  readonly sections: readonly Section[]
  readonly regions: readonly Region[]
  /** Headings outside that speak of items, above a list of names or boxes. */
  readonly unknown: readonly HeadingBlock[]
  /** What stands in no items section. */
  readonly outside: readonly Block[]
  /** Of the most certain section; null where there is none. */
  readonly certainty: ItemsHeading['certainty'] | null
}

/** A heading above the current block; `region` is null where it belongs to another part of the minutes. */
export interface Open {
  readonly depth: number
  readonly region: Region | null
}

/** What is known so far, block after block. */
export interface Search {
  readonly context: NoteContext
  readonly sections: Section[]
  readonly regions: Region[]
  readonly unknown: HeadingBlock[]
  readonly outside: Block[]
  certainty: ItemsHeading['certainty'] | null
  open: readonly Open[]
}

/** Deeper than every heading: a bold line or a label that acts as one. */
export const labelDepth = 7

export function currentRegion(search: Search): Region | null {
  return search.open.at(-1)?.region ?? null
}

export function closeTo(search: Search, depth: number): void {
  search.open = search.open.filter((open) => open.depth < depth)
}

export function openSection(
  search: Search,
  items: ItemsHeading,
  { line, heading, depth }: Section & { depth: number },
): void {
  search.sections.push({ line, heading })
  if (search.certainty !== 'unmistakable') search.certainty = items.certainty
  openRegion(
    search,
    {
      kind: items.kind,
      owners: ownersOfHeading(heading, search.context.people),
      review: items.review,
      done: items.done,
      vague: items.vague,
    },
    depth,
  )
}

export function openRegion(
  search: Search,
  scope: Scope,
  depth: number,
  heading: Region['heading'] = null,
): void {
  const region: Region = { scope, heading, blocks: [] }
  search.regions.push(region)
  search.open = [...search.open, { depth, region }]
}

/** A heading inside a section: a person, another part of the minutes, or a group of items, perhaps "Completed" ones. */
export function openGroup(
  search: Search,
  { text, line }: NonNullable<Region['heading']>,
  depth: number,
): void {
  const scope = currentRegion(search)?.scope
  if (scope === undefined || isOtherPart(search, text)) {
    search.open = [...search.open, { depth, region: null }]
    return
  }
  const done = scope.done || saysDone(text)
  const { people } = search.context
  const owners = namedBy(search, text) ?? []
  // "2. Package Manager" numbers topics.
  const isTopic = /^\W*\d+[.)]/.test(text) && !owners.every((owner) => people.knows(owner))
  openRegion(search, { ...scope, done, owners: isTopic ? [] : owners }, depth, { text, line })
}

/** "Agenda", and "Meeting closed" as well. */
function isOtherPart({ context }: Search, text: string): boolean {
  return context.headings.isOtherPart(text) || isClosing(text)
}

export function namedBy(search: Search, text: string): readonly string[] | null {
  const evidence = isSortedByPeople(search) ? 'strong' : 'weak'
  return ownersIn(plainLabel(text), search.context.people, evidence)
}

/** So many names in a row tell enough. */
const mostGroups = 12

/** Where the groups before it in the section are all people that the note knows, the next one hardly is a topic. */
function isSortedByPeople({ regions, context: { people } }: Search): boolean {
  const last = regions.slice(-mostGroups)
  const groups = last.slice(last.findLastIndex(({ heading }) => heading === null) + 1)
  return (
    groups.length > 1 &&
    groups.every(({ scope: { owners } }) => owners.length > 0 && owners.every(people.knows))
  )
}
