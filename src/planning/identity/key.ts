import type { Item } from '../../domain/minutes.js'
import { visible } from '../../domain/visible.js'
import { memoised } from '../memoised.js'
import { withBareLinks } from '../text/as-read.js'

const longest = 400
// Text beyond tells no items apart, but may be of any length and form.
const longestRead = 4_000

/**
 * The text of an item by which it is found again: without Markdown, case, punctuation at the ends
 * and the due date (a new date makes no new item), with white space folded.
 */
export const keyOf = memoised((item: Pick<Item, 'text' | 'due'>): string =>
  normalise(withoutDue(item).slice(0, longestRead)).slice(0, longest),
)

/** The item's text without the words that give its due date. */
function withoutDue({ text, due }: Pick<Item, 'text' | 'due'>): string {
  return due === null ? text : text.replace(due.written, ' ')
}

/** Folds what a reader does not see as a difference. */
export function normalise(text: string): string {
  return withBareLinks(visible(text))
    .normalize('NFKC')
    .replace(/!?\[([^[\]]{0,300})\]\(([^)\s]{0,1000})(?:\s[^)]{0,300})?\)/g, '$1 $2')
    .replace(/[*_`~]+/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[\s\p{P}]+$/gu, '')
    .trim()
}
