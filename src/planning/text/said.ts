import type { Content } from './content.js'
import { literal } from './inline.js'
import { type MarkdownContext, safeMarkdown } from './markdown.js'
import { bytesOf, shorten } from './shorten.js'
import { mostDetails, renderTask, type Ticks } from './tasks.js'

export interface SaidContext {
  readonly markdown: MarkdownContext
  readonly ticks: Ticks
  /** What stands in place of the text that is too much. */
  readonly rest: string
}

// GitHub takes 65,536 characters and does not say whether it counts them in UTF-16 units or bytes
// of UTF-8; this leaves room for the facts and the marker under either reading.
const longestText = 30_000
// Parsing hostile Markdown takes time with the square of its length.
const longestPiece = 8_000

/** What the item says, as Markdown: quoted, with its sub-tasks as a task list. Cut between its parts only. */
export function renderText(
  { text, details }: Pick<Content, 'text' | 'details'>,
  { markdown, ticks, rest }: SaidContext,
): string {
  let said = quote(safePiece(text, markdown))
  let last: 'task' | 'text' = 'text'
  for (const [index, detail] of details.entries()) {
    if (index === mostDetails) return `${said}\n\n… ${rest}`
    const next =
      detail.kind === 'task'
        ? renderTask(detail, markdown, ticks)
        : quote(safePiece(detail.text, markdown))
    if (bytesOf(said) + bytesOf(next) > longestText) return `${said}\n\n… ${rest}`
    const isListGoingOn = last === 'task' && detail.kind === 'task'
    said += `${isListGoingOn ? '\n' : '\n\n'}${next}`
    last = detail.kind
  }
  return said
}

function safePiece(text: string, markdown: MarkdownContext): string {
  const piece = safeMarkdown(shorten(text.trim(), longestPiece, '…'), markdown)
  return bytesOf(piece) <= 2 * longestPiece ? piece : literal(shorten(text, longestPiece / 2, '…'))
}

function quote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
