import { singleSpaced } from '../domain/white-space.js'

/**
 * What a heading, a label or a column head says, without what decorates it: Markdown marks,
 * emoji and their shortcodes, numbering, links, comments, a trailing colon.
 */
export function plainLabel(source: string): string {
  const unmarked = /[<[{*_~`#\\:]/.test(source) ? withoutMarks(source) : source
  const plain = (/[^\0-\x7f]/.test(unmarked) ? withoutPictures(unmarked) : unmarked)
    .trim()
    .replace(/^(?:\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]|\d+(?:\.\d+)+)\s+/i, '')
    .replace(/^[\s\-–—•>.:|]+/, '')
    .replace(/(?<![\s:：\-–—|])[\s:：\-–—|]+$/, '')
  return singleSpaced(plain)
}

/** What decorates, by what it cannot be written without, and what is left of it. */
const marks: readonly [string, RegExp, string][] = [
  ['<', /<!--.{0,500}?-->|<[^<>]*>/g, ' '],
  ['![', /!\[[^\]]{0,500}\]\([^)]{0,500}\)/g, ' '],
  ['](', /\[([^[\]]*)\]\([^()]*\)/g, '$1'],
  [':', /(^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' '],
  ['{#', /\{#[^{}]*\}/g, ' '],
]

function withoutMarks(source: string): string {
  return marks
    .reduce(
      (text, [sign, mark, left]) => (text.includes(sign) ? text.replace(mark, left) : text),
      source,
    )
    .replace(/[*_~`#\\]+/g, ' ')
}

function withoutPictures(text: string): string {
  return text.replace(/(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200D|\u20E3)+/gu, ' ')
}
