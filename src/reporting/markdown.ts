import { visibleLine } from '../domain/visible.js'

/** Text from elsewhere as one line of Markdown that shows it as it is: no markup, no HTML, no mention. */
export function plainMarkdown(text: string): string {
  return escapeInline(visibleLine(text))
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** The same for sentences of ours, which set names off as `code`. */
export function sentenceMarkdown(text: string): string {
  return visibleLine(text)
    .split(/(`[^`|\\]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeInline(part)))
    .join('')
}

/** A link whose text shows `text` as it is. */
export function markdownLink(text: string, url: string, escaped = plainMarkdown): string {
  return `[${escaped(text)}](${url.replace(/[()<>\\\s]/g, percentEncoded)})`
}

/** Text from elsewhere as one line of HTML that shows it as it is. */
export function plainHtml(text: string): string {
  return visibleLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
}

function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#$!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}
