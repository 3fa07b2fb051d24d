import { visible } from '../../domain/visible.js'

/** HTML that is safe to print: made by `html` below. */
export interface Html {
  readonly html: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

type Part = Html | readonly Html[] | string | number

/** Text between is escaped, whoever wrote it; what is HTML already stays. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const joined = strings.map((string, index) => {
    const part = parts[index]
    return part === undefined ? string : string + rendered(part)
  })
  return { html: joined.join('') }
}

function rendered(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map((one) => one.html).join('')
}

/** A sentence of ours, which sets names off as `code`. */
export function sentence(text: string): Html {
  const parts = text.split(/`([^`]+)`/)
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`
}

export const none: Html = { html: '' }
