import type { AnchoredText } from './anchors.js'

/** At this similarity and above, a text that took another's place is that text, reworded. */
export const reworded = 0.6
/** From here up to `reworded` a person is asked. */
export const doubtful = 0.45
/** What it adds that the text is the only one of its owner to vanish, and the other the only one to come. */
export const onlyOneBonus = 0.12
/** At this similarity and above, an item of another meeting is the same item. */
export const repeated = 0.88

/** How two texts compare. */
export type Likeness =
  /** Links, issue numbers, versions or dates differ: never the same, whatever the words. */
  | { readonly kind: 'different' }
  /** `doubt` where one side says more than the other (a link added) or a number differs. */
  | { readonly kind: 'alike' | 'doubt'; readonly similarity: number }

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
  const numbers = relate(left.numbers, right.numbers)
  const kind = anchors === 'equal' && numbers === 'equal' ? 'alike' : 'doubt'
  return { kind, similarity }
}

/** Words and letters count alike: a mended typo is a new word, a shared stem is not the same word. */
function similarityOfWords(left: AnchoredText, right: AnchoredText, least: number): number {
  const [fewer, more] = [left.words.length, right.words.length].sort((a, b) => a - b)
  if (fewer === undefined || more === undefined || fewer === 0) return more === fewer ? 1 : 0
  if (mean((2 * fewer) / (fewer + more), 1) < least) return 0
  const words = dice(left.words, right.words)
  if (mean(words, 1) < least) return 0
  return mean(words, dice(left.letters, right.letters))
}

/**
 * https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient of two sorted lists. Texts are taken
 * apart once and compared often: a library that takes them apart each time is ten times slower.
 */
function dice<T extends string | number>(one: ArrayLike<T>, other: ArrayLike<T>): number {
  let [at, against, common] = [0, 0, 0]
  while (at < one.length && against < other.length) {
    const [left, right] = [one[at], other[against]]
    if (left === undefined || right === undefined) break
    if (left === right) common += 1
    if (left <= right) at += 1
    if (right <= left) against += 1
  }
  const all = one.length + other.length
  return all === 0 ? 1 : (2 * common) / all
}

function mean(one: number, other: number): number {
  return (one + other) / 2
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
