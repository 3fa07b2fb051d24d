import { phrase } from './heading-tokens.js'
import type { ItemsHeading } from './items-heading.js'
import { languages } from './languages/vocabulary.js'

/** What the words of a heading for items say. */
export interface Meaning extends Omit<ItemsHeading, 'review' | 'done'> {
  /** One word, such as "AI" or "TODO", says less than two. */
  readonly words: number
}

/** The headings of all languages, by their words, folded. */
export const headingMeanings = new Map<string, Meaning>()
for (const certainty of ['general', 'unmistakable'] as const) {
  for (const language of languages) {
    const headings = language[`${certainty}Headings`]
    for (const word of headings.actions)
      headingMeanings.set(phrase(word), meaning('action', certainty, word))
    for (const word of headings.decisions)
      headingMeanings.set(phrase(word), meaning('decision', certainty, word))
    for (const word of headings.both)
      headingMeanings.set(phrase(word), meaning('both', certainty, word))
  }
}
for (const word of languages.flatMap(({ vagueHeadings }) => vagueHeadings)) {
  if (!headingMeanings.has(phrase(word)))
    headingMeanings.set(phrase(word), { ...meaning('action', 'general', word), vague: true })
}

export function meaning(
  kind: Meaning['kind'],
  certainty: Meaning['certainty'],
  word: string,
): Meaning {
  // "To do" is a verb as well: "What to do about the logo".
  const words = /^to dos?$/.test(word) ? 1 : word.split(' ').length
  return { kind, certainty, words, vague: false }
}
