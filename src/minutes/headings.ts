import { fold } from '../domain/fold.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { headingMeanings, type Meaning, meaning } from './heading-meanings.js'
import { otherParts, possessed, readTokens } from './heading-parts.js'
import { phrase, tokensOf } from './heading-tokens.js'
import type { ItemsHeading } from './items-heading.js'
import { plainLabel } from './plain-label.js'

export interface HeadingReader {
  /** A quick look: never false where `read` finds an items section. */
  mayRead(text: string): boolean
  /** Null where the heading opens no items section. */
  read(heading: string): ItemsHeading | null
  /** Whether it speaks of actions or decisions, and still opens no section: "Tasks so far". */
  resembles(heading: string): boolean
  /** Whether it opens another part of the minutes: agenda, discussion, next meeting. */
  isOtherPart(heading: string): boolean
}

const readers = new WeakMap<ReadingOptions['headings'], HeadingReader>()

/** Reads headings by the known words and those of the configuration; one reader serves all notes. */
export function headingReader({ headings }: Pick<ReadingOptions, 'headings'>): HeadingReader {
  const made = readers.get(headings) ?? makeReader(headings)
  readers.set(headings, made)
  return made
}

function makeReader(headings: ReadingOptions['headings']): HeadingReader {
  const configured = new Map<string, Meaning>([
    ...configuredAs(headings.actions, 'action'),
    ...configuredAs(headings.decisions, 'decision'),
    ...configuredAs(headings.both, 'both'),
  ])
  const keyWords = new Set([...knownKeyWords(), ...[...configured.keys()].map(longestWord)])
  const seen = new Map<string, ItemsHeading | null>()
  const isOtherPart = (heading: string) => {
    const bare = heading.replace(/\([^()]*\)/g, ' ')
    return otherParts.has(phrase(bare)) || otherParts.has(wordsBeforeDate(bare))
  }
  return {
    mayRead: (text) =>
      text.length <= 3 * longestHeading && wordsOf(text).some((word) => keyWords.has(word)),
    read: (heading) => {
      // The same labels come again and again; a note of many different ones must not fill memory.
      const known = seen.get(heading)
      if (known !== undefined) return known
      const items = readHeading(heading, configured)
      if (seen.size < 10_000) seen.set(heading, items)
      return items
    },
    resembles: (heading) =>
      heading.length <= longestHeading &&
      wordsOf(heading).some((word) => tellingWords.has(word)) &&
      readHeading(heading, configured) === null &&
      !isOtherPart(heading),
    isOtherPart,
  }
}

/** "Next meeting: 3 May" and "Agenda 2020-05-18" are parts like "Next meeting" and "Agenda". */
function wordsBeforeDate(heading: string): string {
  const label = plainLabel(heading)
  const digit = label.search(/\d/)
  return digit < 0 ? '' : fold(plainLabel(label.slice(0, digit).replace('(', ' ')))
}

/** What other texts seldom have in a heading above a list of names. */
const tellingWords = new Set([
  'action',
  'actions',
  'todo',
  'todos',
  'task',
  'tasks',
  'assignments',
  'decisions',
  'resolutions',
])

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** "To-dos" are read as "todos". */
const otherTodos = 'dos'

let keyWordsOfAll: readonly string[] | undefined

function knownKeyWords(): readonly string[] {
  keyWordsOfAll ??= [...headingMeanings.keys()].map(longestWord).concat(otherTodos)
  return keyWordsOfAll
}

/** The word of a phrase that other texts have least; of two as long the last, "do" of "to do". */
function longestWord(phrase: string): string {
  return wordsOf(phrase).reduce((long, word) => (word.length >= long.length ? word : long), '')
}

function configuredAs(list: readonly string[], kind: Meaning['kind']): [string, Meaning][] {
  return list.map((heading) => [phrase(heading), meaning(kind, 'unmistakable', heading)])
}

/** Longer headings are sentences about something else. */
const longestHeading = 90

function readHeading(
  heading: string,
  configured: ReadonlyMap<string, Meaning>,
): ItemsHeading | null {
  if (heading.length > 3 * longestHeading) return null
  const label = plainLabel(heading)
  if (label === '' || label.length > longestHeading) return null
  const exact = configured.get(phrase(label))
  if (exact !== undefined)
    return { ...exact, certainty: 'unmistakable', review: false, done: false }
  const [, aside = ''] = /\(([^()]+)\)\s*$/.exec(label) ?? []
  const bare = label.replace(/\([^()]*\)/g, ' ')
  // "What do we change (actions)" says in brackets what it is.
  const { rest = '' } = possessed(bare) ?? {}
  return readTokens(tokensOf(bare)) ?? readTokens(tokensOf(aside)) ?? readTokens(tokensOf(rest))
}
