import { quietText } from '../../domain/quiet-text.js'
import { visible } from '../../domain/visible.js'

/** Plain text of a note as inline Markdown: it shows as written and means nothing. */
export function inline(text: string): string {
  return literal(visible(text).replace(/\s+/g, ' ').trim())
}

/** Plain text, line breaks kept, as Markdown that shows it and notifies or links nothing. */
export function literal(text: string): string {
  const escaped = text
    .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
    .replace(/^([ \t]*\d*)([-+=#.)])/gm, '$1\\$2')
  return quietText(escaped)
}
