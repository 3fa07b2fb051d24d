import { visible } from '../../domain/visible.js'

/** Plain text of a note as inline Markdown: it shows as written and means nothing. */
export function inline(text: string): string {
  return literal(visible(text).replace(/\s+/g, ' ').trim())
}

/** Plain text, line breaks kept, as Markdown that shows it and notifies or links nothing. */
export function literal(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>|~!&]/g, '\\$&')
    .replace(/^([ \t]*\d*)([-+=#.)])/gm, '$1\\$2')
    .replace(/(?<![a-z\d])@(?=\w)/gi, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/gh-(?=\d)/gi, '$&\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/www\./gi, 'www\u200b.')
}
