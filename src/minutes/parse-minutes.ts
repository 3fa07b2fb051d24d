import type { Finding } from '../domain/finding.js'
import type { Item, Minutes } from '../domain/minutes.js'
import { attendeesIn } from './attendance.js'
import type { Block } from './blocks/block.js'
import { readerFor } from './blocks/readers.js'
import type { Draft } from './draft.js'
import { draftsOf } from './draft-items.js'
import { finishItem } from './finished-item.js'
import { readFrontMatter } from './front-matter.js'
import { headingReader, type ItemsHeading } from './headings.js'
import { readOutside } from './inline-items.js'
import { interestOf } from './interest.js'
import { meetingDate } from './meeting-date.js'
import { readParticipant } from './participant.js'
import { peopleOf } from './people.js'
import { plainLabel } from './plain-label.js'
import type { ReadingOptions } from './reading.js'
import { findRegions } from './regions.js'
import type { NoteContext } from './scope.js'
import { normaliseText } from './source-text.js'

/** A note's text under its path: relative to the workspace, with forward slashes. */
export interface NoteFile {
  readonly path: string
  readonly text: string
}

/** The minutes, and what tells whether the file is minutes at all. */
export interface ParsedNote {
  readonly minutes: Minutes
  /** Of its items sections; null where there is none. */
  readonly certainty: ItemsHeading['certainty'] | null
}

/**
 * Reads a note whether it is dated or not, recognised as minutes or not. Never throws:
 * what is doubtful becomes a finding, and broken front matter one of severity `error`.
 */
export function parseMinutes(file: NoteFile, options: ReadingOptions): Minutes {
  return parseNote(file, options).minutes
}

export function parseNote({ path, text: source }: NoteFile, options: ReadingOptions): ParsedNote {
  const text = normaliseText(source)
  const frontMatter = readFrontMatter(text)
  const headings = headingReader(options)
  const blocks = readerFor(path)(text, interestOf(headings))
  const heading = blocks.find((block) => block.kind === 'heading') ?? null
  const when = meetingDate({ path, frontMatter, heading, order: options.dateOrder })
  const participants = frontMatter.participants.map(readParticipant)
  const people = peopleOf({
    participants,
    attendees: attendeesIn(text.split('\n')),
    teams: frontMatter.teams,
    knownOwners: options.knownOwners,
  })
  const dates = { near: when.date, order: options.dateOrder }
  const { sections, certainty, ...read } = readItems(
    blocks,
    { people, place: 'section', headings, dates },
    options,
  )
  const findings = [...frontMatter.findings, ...when.findings, ...read.findings]
  return {
    minutes: {
      path,
      date: when.date,
      datetime: frontMatter.datetime,
      title: frontMatter.title ?? titleHeading(blocks),
      location: frontMatter.location,
      teams: frontMatter.teams,
      participants,
      sections,
      items: read.items,
      findings: findings.sort((one, other) => one.line - other.line || one.column - other.column),
    },
    certainty,
  }
}

/** The first heading, if it stands above all others: "Agenda" among its like names no meeting. */
function titleHeading(blocks: readonly Block[]): string | null {
  const [first, ...others] = blocks.filter((block) => block.kind === 'heading')
  return first === undefined || others.some(({ depth }) => depth <= first.depth)
    ? null
    : plainLabel(first.text)
}

function readItems(blocks: readonly Block[], context: NoteContext, { inline }: ReadingOptions) {
  const found = findRegions(blocks, context)
  const outside = readOutside(found.outside, context, {
    labels: inline ? 'marked' : 'unmistakable',
  })
  const drafts = [
    ...found.regions.flatMap(({ scope, blocks: inside }) => draftsOf(inside, scope, context)),
    ...outside.labelled,
    ...(inline ? outside.marked : []),
  ]
  const finished = drafts.map((draft) => finishItem(draft, context))
  const items = finished.flatMap(({ item }): Item[] => (item === null ? [] : [item]))
  const findings = finished.flatMap(({ findings: doubts }): readonly Finding[] => doubts)
  return {
    sections: [...found.sections, ...outside.sections].sort((one, other) => one.line - other.line),
    certainty: outside.sections.length > 0 ? 'unmistakable' : found.certainty,
    items: items.sort((one, other) => one.line - other.line),
    findings: inline ? findings : [...findings, ...strayMarkers(outside.marked)],
  } as const
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
