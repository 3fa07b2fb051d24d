import { fold } from '../domain/fold.js'
import type { Minutes, Participant } from '../domain/minutes.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { attendanceIn } from './attendance.js'
import type { Block } from './blocks/block.js'
import { readerFor } from './blocks/readers.js'
import { dateOrderOf } from './date-order.js'
import { explainedPeople } from './explained-people.js'
import { readFrontMatter } from './front-matter.js'
import { type HeadingReader, headingReader } from './headings.js'
import { interestOf } from './interest.js'
import type { ItemsHeading } from './items-heading.js'
import { beyondLimits, leftUnread } from './limits.js'
import { type MeetingDate, meetingDate } from './meeting-date.js'
import { readItems } from './note-items.js'
import { readParticipant } from './participant.js'
import { peopleOf } from './people.js'
import { plainLabel } from './plain-label.js'
import { normaliseText } from './source-text.js'
import { topicsOf } from './topics.js'

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
  readonly datedBy: MeetingDate['from']
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
  const lines = text.split('\n')
  const limit = beyondLimits(text)
  const frontMatter = readFrontMatter(text)
  const headings = headingReader(options)
  const blocks = limit === null ? readerFor(path)(text, interestOf(headings)) : []
  const heading = headOf(blocks)
  const order = dateOrderOf(blocks, options)
  const when = meetingDate({ path, lines, frontMatter, heading, order })
  const attendance = attendanceIn(lines, (heading) => headings.read(heading) !== null)
  const participants = withExplained(
    frontMatter.participants.map(readParticipant),
    explainedPeople(attendance.texts),
  )
  const people = peopleOf({
    participants,
    attendees: attendance.names,
    teams: frontMatter.teams,
    knownOwners: options.knownOwners,
  })
  const dates = { near: when.date, order }
  const read = readItems(
    blocks,
    { people, place: 'section', headings, dates, topics: topicsOf(lines) },
    options,
    frontMatter.lists,
  )
  const unread = blocks.find((block) => block.kind === 'unread')
  const findings = [
    ...(limit === null ? [] : [limit]),
    ...(unread === undefined ? [] : [leftUnread(unread.line)]),
    ...frontMatter.findings,
    ...when.findings,
    ...read.findings,
  ]
  return {
    minutes: {
      path,
      date: when.date,
      datetime: frontMatter.datetime,
      title: frontMatter.title ?? titleHeading(blocks, headings),
      teams: frontMatter.teams,
      participants,
      sections: read.sections,
      items: read.items,
      findings: findings.sort((one, other) => one.line - other.line || one.column - other.column),
    },
    certainty: read.certainty,
    datedBy: when.from,
  }
}

/** The first heading, with the one that stands right below it: "# The board", "## Minutes of 3 May". */
function headOf(blocks: readonly Block[]): { readonly text: string; readonly line: number } | null {
  const [first, second] = blocks.filter((block) => block.kind === 'heading')
  if (first === undefined || second === undefined || second.line > first.endLine + 2)
    return first ?? null
  return { text: `${first.text} | ${second.text}`, line: first.line }
}

/** The front matter's participants, and those that only the text explains. */
function withExplained(
  participants: readonly Participant[],
  explained: readonly Participant[],
): readonly Participant[] {
  const known = new Set(participants.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold))
  const isNew = (name: string) => !known.has(fold(name))
  return [
    ...participants,
    ...explained
      .filter(({ name }) => isNew(name))
      .map((person) => ({ ...person, aliases: person.aliases.filter(isNew) })),
  ]
}

/** The first heading, if it stands above all others and is none of the parts: "Agenda" names no meeting. */
function titleHeading(blocks: readonly Block[], headings: HeadingReader): string | null {
  const [first, ...others] = blocks.filter((block) => block.kind === 'heading')
  if (first === undefined || others.some(({ depth }) => depth <= first.depth)) return null
  const isPart = headings.isOtherPart(first.text) || headings.read(first.text) !== null
  return isPart ? null : plainLabel(first.text)
}
