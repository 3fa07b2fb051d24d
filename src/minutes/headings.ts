import { fold, languages, wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'
import type { ReadingOptions } from './reading.js'

/** What stands under a heading that opens an items section. */
export interface ItemsHeading {
  readonly kind: 'action' | 'decision' | 'both'
  /** Whether it stands in minutes only, or in other texts as well. */
  readonly certainty: 'unmistakable' | 'general'
  /** Whether it goes through the items of earlier meetings. */
  readonly review: boolean
  /** Whether its items are finished. */
  readonly done: boolean
  /** Whether it says so little that only what names an owner or is marked is an item. */
  readonly vague: boolean
}

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

interface Meaning extends Omit<ItemsHeading, 'review' | 'done'> {
  /** One word, such as "AI" or "TODO", says less than two. */
  readonly words: number
}

const extras = wordSet((language) => language.headingExtras)
const reviews = wordSet((language) => language.reviewWords)
const doneWords = wordSet((language) => language.doneWords)
// The Czech "a" is the French "à", too.
const joiners = wordSet((language) => language.joiners.filter((word) => word !== 'a'))
const otherParts = wordSet((language) => [
  ...language.otherHeadings,
  ...language.attendanceHeadings,
])
const known = new Map<string, Meaning>()
for (const certainty of ['general', 'unmistakable'] as const) {
  for (const language of languages) {
    const headings = language[`${certainty}Headings`]
    for (const word of headings.actions) known.set(fold(word), meaning('action', certainty, word))
    for (const word of headings.decisions)
      known.set(fold(word), meaning('decision', certainty, word))
    for (const word of headings.both) known.set(fold(word), meaning('both', certainty, word))
  }
}
for (const word of wordSet((language) => language.vagueHeadings)) {
  if (!known.has(word)) known.set(word, { ...meaning('action', 'general', word), vague: true })
}

function meaning(kind: Meaning['kind'], certainty: Meaning['certainty'], word: string): Meaning {
  // "To do" is a verb as well: "What to do about the logo".
  const words = /^to dos?$/.test(word) ? 1 : word.split(' ').length
  return { kind, certainty, words, vague: false }
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
    return otherParts.has(tokensOf(bare).join(' ')) || otherParts.has(wordsBeforeDate(bare))
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

/** "To-do" and "to-dos" are read as "todo" and "todos". */
const otherTodos = ['do', 'dos']

let keyWordsOfAll: readonly string[] | undefined

function knownKeyWords(): readonly string[] {
  keyWordsOfAll ??= [...known.keys()].map(longestWord).concat(otherTodos)
  return keyWordsOfAll
}

/** The word of a phrase that other texts have least. */
function longestWord(phrase: string): string {
  return wordsOf(phrase).reduce((long, word) => (word.length > long.length ? word : long), '')
}

function configuredAs(list: readonly string[], kind: Meaning['kind']): [string, Meaning][] {
  return list.map((heading) => [
    tokensOf(heading).join(' '),
    meaning(kind, 'unmistakable', heading),
  ])
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
  const exact = configured.get(tokensOf(label).join(' '))
  if (exact !== undefined)
    return { ...exact, certainty: 'unmistakable', review: false, done: false }
  const [, aside = ''] = /\(([^()]+)\)\s*$/.exec(label) ?? []
  const bare = label.replace(/\([^()]*\)/g, ' ')
  // "What do we change (actions)" says in brackets what it is.
  return readTokens(tokensOf(bare)) ?? readTokens(tokensOf(aside))
}

function readTokens(tokens: readonly string[]): ItemsHeading | null {
  const parts = splitParts(tokens)
  if (otherParts.has(parts[0]?.join(' ') ?? '')) return null
  return combine(parts.map((part) => readPart(part)))
}

function tokensOf(label: string): readonly string[] {
  return fold(plainLabel(label))
    .replace(/["“”„«»]/g, ' ')
    .replace(/\bfollow[- ]?up (?:on|of)\b/g, 'review of')
    .replace(/\bto[- ]?do'?s\b/g, 'todos')
    .replace(/\bto-do\b/g, 'todo')
    .replace(/([\p{L}])[-–](?=\p{L})/gu, '$1 ')
    .replace(/'s?\b/g, '')
    .split(/(\s*[/&+|,;:–—-]\s*|\s+)/)
    .map((token) => token.trim())
    .filter((token) => token !== '')
}

/** "Tasks / Decisions" and "Decisions and next steps" are two headings in one. */
function splitParts(tokens: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const token of tokens) {
    if (/^[/&+|,;:–—-]$/.test(token) || joiners.has(token)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

interface Part {
  readonly meaning: Meaning | null
  readonly review: boolean
  readonly done: boolean
  readonly understood: boolean
}

function readPart(tokens: readonly string[]): Part {
  for (let length = tokens.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const found = known.get(tokens.slice(start, start + length).join(' '))
      if (found === undefined) continue
      const before = tokens.slice(0, start)
      const after = tokens.slice(start + length)
      return { meaning: found, ...readAround(before, after, found) }
    }
  }
  return { meaning: null, ...readAround(tokens, [], null) }
}

/** "Decisions needed" and "Pending decisions" are not taken yet. */
const undecided = new Set([
  'needed',
  'pending',
  'required',
  'requested',
  'proposed',
  'outstanding',
  'possible',
])

function readAround(before: readonly string[], after: readonly string[], found: Meaning | null) {
  const around = [...before, ...after]
  const review = around.some((token) => reviews.has(token))
  const extra = (token: string) =>
    extras.has(token) ||
    reviews.has(token) ||
    doneWords.has(token) ||
    /^\d+(?:st|nd|rd|th)?$/.test(token)
  // "Action items for the release team" is an items section, "Decisions about logging" is a topic.
  const qualified = found?.certainty === 'unmistakable' && found.words > 1 && after.length <= 6
  const done = around.some((token) => doneWords.has(token))
  if (found?.kind === 'decision' && around.some((token) => undecided.has(token)))
    return { review, done, understood: false }
  return { review, done, understood: before.every(extra) && (after.every(extra) || qualified) }
}

function combine(parts: readonly Part[]): ItemsHeading | null {
  const meanings = parts.flatMap((part) =>
    part.understood && part.meaning !== null ? [part.meaning] : [],
  )
  const certain = meanings.some(({ certainty }) => certainty === 'unmistakable')
  const plain = meanings.some(({ certainty, words }) => certainty === 'unmistakable' && words > 1)
  const [first] = meanings
  if (first === undefined || parts.length > 4) return null
  if (!plain && parts.some((part) => !part.understood)) return null
  const kind = meanings.every(({ kind }) => kind === first.kind) ? first.kind : 'both'
  const review = parts.some((part) => part.review)
  const done = parts.some((part) => part.done)
  const vague = meanings.every((meaning) => meaning.vague)
  return { kind, certainty: certain ? 'unmistakable' : 'general', review, done, vague }
}
