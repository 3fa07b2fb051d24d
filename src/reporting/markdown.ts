import { visibleLine } from '../domain/visible.js'

/**
 * Text from elsewhere as one line of Markdown that shows it as it is: no markup, no HTML, no mention. `prepare` sees the
 * text before it is escaped.
 */
export function plainMarkdown(text: string, prepare = asItIs): string {
  return escapeInline(prepare(visibleLine(text)))
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** The same for sentences of ours, which set names off as `code`. */
export function sentenceMarkdown(text: string, prepare = asItIs): string {
  return visibleLine(text)
    .split(/(`[^`|\\]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeInline(prepare(part))))
    .join('')
}

/** A link whose text shows `text` as it is. */
export function markdownLink(text: string, url: string, escaped = plainMarkdown): string {
  // In a destination, entities are read: `&lt;` in a path would be another path.
  const destination = url.replace(/[()<>\\\s]/g, percentEncoded).replaceAll('&', '&amp;')
  return `[${escaped(text)}](${destination})`
}

function asItIs(text: string): string {
  return text
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
