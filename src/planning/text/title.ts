import type { Item } from '../../domain/minutes.js'
import { visible } from '../../domain/visible.js'
import { memoised } from '../memoised.js'

// GitHub says "256 characters": of UTF-16, by the stricter reading (an emoji counts for two).
const longest = 256

const url = /https?:\/\/\S+/g
const githubUrl =
  /https?:\/\/(?:www\.)?github\.com\/([\w-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(\d+)(?:[/?#][^\s)\]]*)?/gi

/** A link, or the short form of one to an issue, and nothing else. */
const link = /^(?:https?:\/\/\S+|[\w-]+\/[\w.-]+#\d+)$/i

/** An issue's title: what is to be done, as plain text of at most 256 characters. */
export const titleOf = memoised((item: Pick<Item, 'kind' | 'title'>): string => {
  const short = visible(item.title)
    .replace(githubUrl, '$1#$2')
    .replace(/\s+/g, ' ')
    .replace(/(?<![.…])[.:;,]$/, '')
    .trim()
  // GitHub refuses an issue without a title: an item may be nothing but an image.
  if (short === '') return item.kind === 'action' ? 'Action item' : 'Decision'
  const text = isOnlyLink(short)
    ? `${item.kind === 'action' ? 'Follow up on' : 'See'} ${short}`
    : short
  return cut(text, longest)
})

/** Tells two items of a note with one title apart. */
export function titleWithOwners(title: string, owners: readonly string[]): string {
  if (owners.length === 0) return title
  const suffix = ` (${cut(visible(owners.join(', ')), longest / 2)})`
  return `${cut(title, longest - suffix.length)}${suffix}`
}

function isOnlyLink(text: string): boolean {
  const [first = '', ...others] = text.split(/[\s,;]+/)
  return link.test(first) && others.every((word) => /^(?:and)?$/i.test(word) || link.test(word))
}

/** Cuts at a word with an ellipsis, never inside a URL unless it alone is too long. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const head = headOf(text, most - 1)
  const broken = [...text.matchAll(url)].find(
    ({ index, 0: match }) => index < head.length && index + match.length > head.length,
  )
  const whole = broken === undefined ? head.replace(/\s\S*$/, '') : text.slice(0, broken.index)
  const kept = whole.trim() === '' ? head : whole
  return `${kept.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`
}

/** The longest beginning of at most `most` units that ends between two characters as people see them. */
function headOf(text: string, most: number): string {
  const [last] = [...new Intl.Segmenter().segment(text.slice(0, most + 1))].slice(-1)
  // A letter under hundreds of accents is cut nevertheless, but not within a surrogate pair.
  return text.slice(0, last?.index || most).replace(/\p{Cs}$/u, '')
}
