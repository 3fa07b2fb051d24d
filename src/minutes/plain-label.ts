/**
 * What a heading, a label or a column head says, without what decorates it: Markdown marks,
 * emoji and their shortcodes, numbering, links, comments, a trailing colon.
 */
export function plainLabel(source: string): string {
  return source
    .replace(/<!--.{0,500}?-->|<[^<>]*>/g, ' ')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,500}\)/g, ' ')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(^|\s):[a-z0-9_+-]+:(?=\s|$)/g, ' ')
    .replace(/\{#[^{}]*\}/g, ' ')
    .replace(/[*_~`#\\]+/g, ' ')
    .replace(/(?:\p{Extended_Pictographic}|\p{So}|\uFE0F|\u200D|\u20E3)+/gu, ' ')
    .trim()
    .replace(/^(?:\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]|\d+(?:\.\d+)+)\s+/i, '')
    .replace(/^[\s\-–—•>.:|]+/, '')
    .replace(/(?<![\s:：\-–—|])[\s:：\-–—|]+$/, '')
    .replace(/\s+/g, ' ')
}
