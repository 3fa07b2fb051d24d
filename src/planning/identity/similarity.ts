import type { AnchoredText } from './anchors.js'
import { unmatchedWords } from './matching-words.js'

/** At this similarity and above, a text that took another's place is that text, reworded. */
export const reworded = 0.6
/** From here up to `reworded` a person is asked, unless both texts are the only ones of their owner. */
export const doubtful = 0.37
/** At this similarity and above, an item of another meeting is the same item. */
export const repeated = 0.92

const costOfAddition = 0.7
const costOfReplacement = 2.5
/** A link says as much as two words. */
const anchorWeight = 2

/** How two texts compare. */
export type Likeness =
  /** Links, issue numbers, versions or dates differ: never the same, whatever the words. */
  | { readonly kind: 'different' }
  /**
   * `added` where one side refers to more than the other: a link, a number, a date.
   * `doubt` where it has another number, or says the opposite.
   */
  | { readonly kind: 'alike' | 'added' | 'doubt'; readonly similarity: number }

/**
 * Compares two texts. Symmetric; equal texts are alike with similarity 1. Texts that cannot reach
 * `least` count as different: most pairs of a long note are told apart by their words alone.
 */
export function compare(left: AnchoredText, right: AnchoredText, least = 0): Likeness {
  if (left.key === right.key) return { kind: 'alike', similarity: 1 }
  const anchors = relate(left.anchors, right.anchors)
  if (anchors === 'different') return { kind: 'different' }
  const similarity = similarityOfWords(left, right, least)
  if (similarity < least) return { kind: 'different' }
  if (left.negations !== right.negations) return { kind: 'doubt', similarity }
  const references = relate(referencesOf(left), referencesOf(right))
  return { kind: kindBy[references], similarity }
}

const kindBy = { equal: 'alike', more: 'added', different: 'doubt' } as const

/** What a text refers to: links, issue numbers, versions, dates, numbers. */
export function referencesOf({ anchors, numbers }: AnchoredText): readonly string[] {
  return [...anchors, ...numbers]
}

/**
 * From 1 for the same words, less for each that only one text has. A word in another's place costs
 * more than one that came or went: "Ask Ana about the T-shirts" is not "Ask Ana about the website".
 */
function similarityOfWords(left: AnchoredText, right: AnchoredText, least: number): number {
  const all = weightOf(left) + weightOf(right)
  if (all === 0) return 1
  const similarity = ([one, other]: readonly [number, number]) => {
    const replaced = Math.min(one, other)
    const added = Math.max(one, other) - replaced
    return 1 - (costOfAddition * added + 2 * costOfReplacement * replaced) / all
  }
  // As far as weights go, the lighter may be a part of the other: most pairs of a note are not.
  // One word more may be none: "website", "web site".
  const surplus = Math.max(0, Math.abs(weightOf(left) - weightOf(right)) - 1)
  if (similarity([0, surplus]) < least) return 0
  const [one, other] = unmatchedWords(left.words, right.words)
  const anchors = anchorWeight * (left.anchors.length - right.anchors.length)
  return Math.max(0, similarity([one + Math.max(0, anchors), other + Math.max(0, -anchors)]))
}

/** The share of the words of both texts that both have: what a replaced word leaves of "Fix the CI". */
export function sharedWords(left: AnchoredText, right: AnchoredText): number {
  const [one, other] = unmatchedWords(left.words, right.words)
  const all = left.words.length + right.words.length
  return all === 0 ? 1 : 1 - (one + other) / all
}

function weightOf({ words, anchors }: AnchoredText): number {
  return words.length + anchorWeight * anchors.length
}

function relate(one: readonly string[], other: readonly string[]): 'equal' | 'more' | 'different' {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  const left = [...more]
  for (const anchor of fewer) {
    const index = left.indexOf(anchor)
    if (index < 0) return 'different'
    left.splice(index, 1)
  }
  return left.length === 0 ? 'equal' : 'more'
}
