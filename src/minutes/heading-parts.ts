import { fold } from '../domain/fold.js'
import { headingMeanings, type Meaning } from './heading-meanings.js'
import { phrase as phraseOf } from './heading-tokens.js'
import { isImperative } from './imperative.js'
import type { ItemsHeading } from './items-heading.js'
import { languages, wordSet } from './languages/vocabulary.js'

const extras = wordSet((language) => language.headingExtras)
const reviews = wordSet((language) => language.reviewWords)
const doneWords = wordSet((language) => language.doneWords)
// The Czech "a" is the French "à", too.
const joiners = wordSet((language) => language.joiners.filter((word) => word !== 'a'))
/** Headings of other parts of minutes: agenda, discussion, attendees. */
export const otherParts: ReadonlySet<string> = new Set(
  languages
    .flatMap(({ otherHeadings, attendanceHeadings }) => [...otherHeadings, ...attendanceHeadings])
    .map(phraseOf),
)

/** "Ana's to-do list" is a to-do list, and whose it is; "Today's tasks" are nobody's. */
export function possessed(label: string): { readonly name: string; readonly rest: string } | null {
  const [, name = '', rest = ''] = /^(\p{Lu}[\p{L}\p{M}-]{1,20})['’]s\s+(\S.*)$/u.exec(label) ?? []
  return name === '' || extras.has(fold(name)) || reviews.has(fold(name)) ? null : { name, rest }
}

/** Reads a heading by its words: null where they open no items section. */
export function readTokens(tokens: readonly string[]): ItemsHeading | null {
  const joint = readPart(tokens, jointMeanings)
  if (joint.meaning !== null && joint.understood) return combine([joint])
  const parts = splitParts(tokens)
  if (otherParts.has(parts[0]?.join(' ') ?? '')) return null
  return combine(parts.map((part) => readPart(part, headingMeanings)))
}

/** "Tasks / Decisions" and "Decisions and next steps" are two headings in one. */
function splitParts(tokens: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const token of tokens) {
    if (joinsParts(token)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

function joinsParts(token: string): boolean {
  return /^[/&+|,;:–—-]$/.test(token) || joiners.has(token)
}

interface Part {
  readonly meaning: Meaning | null
  readonly review: boolean
  readonly done: boolean
  readonly understood: boolean
}

/** "Roles and responsibilities" is one heading, though "and" joins two elsewhere. */
const jointMeanings: ReadonlyMap<string, Meaning> = new Map(
  [...headingMeanings].filter(([phrase]) => phrase.split(' ').some(joinsParts)),
)

/** The longest known phrase that the words around it allow: "Action items for next meeting" is no "For next meeting". */
function readPart(tokens: readonly string[], meanings: ReadonlyMap<string, Meaning>): Part {
  const review = tokens.some((token) => reviews.has(token))
  let misread: Part | null = null
  for (let length = tokens.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const phrase = tokens.slice(start, start + length).join(' ')
      const found = meanings.get(phrase)
      if (found === undefined) continue
      const before = tokens.slice(0, start)
      const after = tokens.slice(start + length)
      const around = readAround(before, after, found)
      const understood =
        around.understood ||
        (areOfKind(before, phrase, found) && readAround([], after, found).understood)
      const part = { meaning: found, review, ...around, understood }
      if (part.understood) return part
      misread ??= part
    }
  }
  return misread ?? { meaning: null, review, ...readAround(tokens, [], null) }
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

/** What makes no kind of items of the words behind it: "No action items", "How to write action items". */
const noKind = new Set(
  'no not without non how why when where who which if about of on in to for from with as than example sample template format'.split(
    ' ',
  ),
)

/** "Governance action items" and "Workshop TODOs" are items of one kind, "Tracking action items" is a topic. */
function areOfKind(before: readonly string[], phrase: string, { kind, certainty }: Meaning) {
  const isPlain = phrase === 'todos' || (phrase.includes(' ') && phrase !== 'to do')
  const isDoing = (word: string) =>
    [word, word.replace(/ing$/, ''), word.replace(/ing$/, 'e')].some(isImperative)
  return (
    isPlain &&
    kind === 'action' &&
    certainty === 'unmistakable' &&
    before.length < 3 &&
    before.every((word) => /^(?:\p{L}{2,}|\p{L}?\d+)$/u.test(word) && !noKind.has(word)) &&
    !before.some(isDoing)
  )
}

function readAround(before: readonly string[], after: readonly string[], found: Meaning | null) {
  const around = [...before, ...after]
  const extra = (token: string) =>
    extras.has(token) ||
    reviews.has(token) ||
    doneWords.has(token) ||
    /^\d+(?:st|nd|rd|th|(?:[./]\d+)*\.?)$/.test(token)
  // "Action items for the release team" is an items section, "Decisions about logging" is a topic.
  const qualified = found?.certainty === 'unmistakable' && found.words > 1 && after.length <= 6
  const done = around.some((token) => doneWords.has(token))
  if (found?.kind === 'decision' && around.some((token) => undecided.has(token)))
    return { done, understood: false }
  return { done, understood: before.every(extra) && (after.every(extra) || qualified) }
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
