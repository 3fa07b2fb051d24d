/** Code and tables: where their lines break means something. */
const laidOut = /^(?: {4}|\t|[^\S\n]*(?:```|~~~|\|))/m

/** The text without what changes nothing for a reader: where lines break, and how a bare link is written. */
export function asRead(text: string): string {
  if (laidOut.test(text)) return text
  return withBareLinks(text).replace(/(?<![ \t])[ \t]*\n[ \t]*(?!\s|[-*+>#]|\d+[.)])/g, ' ')
}

/** `<https://…>` and `[https://…](https://…)` say no more than the link alone. */
export function withBareLinks(text: string): string {
  return text
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replace(/\[(https?:\/\/[^\s[\]]+)\]\(\1\)/g, '$1')
}
