import { plainLabel } from './plain-label.js'
import { type DateContext, datesIn } from './written-date.js'

/** A paragraph that is wholly in italics is the writer or the template speaking; one of links stands at the foot. */
export function isAside(text: string): boolean {
  return (
    /^(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_)$/.test(text) ||
    /^<[\w-]+>\s/.test(text) ||
    isOnlyLinks(text)
  )
}

/** A paragraph of links stands at the foot of a note: "[All minutes](…)". */
function isOnlyLinks(text: string): boolean {
  const left = text.replace(/!?\[[^[\]]*\]\([^()]*\)|<?https?:\/\/[^\s>]+>?/g, '')
  return left !== text && !/[\p{L}\p{N}]/u.test(left)
}

/** A link to where the items really are: `[Action items list](https://…)`. */
export function isPointer(text: string): boolean {
  return /^[*_]*\[[^\]]*(?:list|board|tracker|doc|document|hackmd|spreadsheet|issues|log)\]\([^)]*\)[*_.]*$/i.test(
    text,
  )
}

/** Whether a text is a day and nothing else: when that was said which stands below. */
export function isDay(text: string, dates: DateContext): boolean {
  return (
    /\d/.test(text) &&
    text.length < 300 &&
    text.split('\n').every((line) => {
      const plain = plainLabel(line)
      return datesIn(plain, dates)[0]?.written === plain
    })
  )
}
