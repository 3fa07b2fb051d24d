import { visible } from './visible.js'

/** Plain text of a note as inline Markdown: it shows as written and means nothing. */
export function inline(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
    .replace(/(?<!\w)@(?=\w)/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/(https?):\/\//gi, '$1:\u200b//')
}
