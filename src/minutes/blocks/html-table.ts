import { singleSpaced } from '../../domain/white-space.js'
import { matchesOf } from '../matches.js'
import type { TableRow } from './block.js'

const rowStart = /<(?:tr|thead)\b/gi
const cellStart = /<t[dh]\b/gi
const link = /<a\s[^<>]{0,300}?href="([^"<>\s]{1,300})"[^<>]{0,300}>([^<>]{1,300})<\/a>/gi
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}
/** No table of tasks is longer. */
const longestTable = 100_000

/** Whether a piece of HTML is a table, as programs that export to Markdown leave them. */
export function isHtmlTable(html: string): boolean {
  return html.length < longestTable && /^\s*<table\b/i.test(html)
}

/** The rows of a table in HTML, the first of them its head; `line` is that of its first line. */
export function htmlTable(
  html: string,
  line: number,
): { readonly header: readonly string[]; readonly rows: readonly TableRow[] } {
  let at = line
  const [table = ''] = html.split(/<\/table\b/i, 1)
  const rows = piecesAt(table, rowStart).flatMap((piece, index): TableRow[] => {
    const begins = at
    at += newlinesIn(piece)
    const endLine = begins + newlinesIn(piece.trimEnd())
    const cells = piecesAt(piece, cellStart).slice(1).map(textOf)
    if (index === 0 || cells.length === 0) return []
    return [{ cells, line: begins, endLine, column: 1 }]
  })
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1) }
}

/** A text cut in front of each match; the first piece is what stands before all of them. */
function piecesAt(text: string, pattern: RegExp): readonly string[] {
  const starts = matchesOf(pattern, text).map(({ index }) => index)
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]))
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1
}

/** What a cell says, as Markdown. */
function textOf(cell: string): string {
  const plain = cell
    .replace(link, '[$2]($1)')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? entity)
  return singleSpaced(plain).trim()
}
