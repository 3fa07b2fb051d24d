import { singleSpaced } from './white-space.js'

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

function withoutMarks(source: string): string {
  return source
    .replace(/<!--.{0,500}?-->|<[^<>]*>/g, ' ')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,500}\)/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' ')
    .replace(/\{#[^{}]*\}/g, ' ')
    .replace(/[*_~`#\\]+/g, ' ')
}

function withoutPictures(text: string): string {
  return text.replace(/(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200D|\u20E3)+/gu, ' ')
}
