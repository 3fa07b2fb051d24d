// Parsing takes time with the square of these, and levels take stack as well.
const mostLines = 400
const mostBrackets = 400
const mostLevels = 30

/** List and quote marks in front of a line: each opens a level. */
const nesting = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gm
const mark = />|[-*+]|\d{1,9}[.)]/g

/** Whether Markdown is so long or so deep as no person writes it: not worth a parser. */
export function isTangled(markdown: string): boolean {
  return (
    count(markdown, /\n/g) > mostLines ||
    count(markdown, /[[\]<]/g) > mostBrackets ||
    (markdown.match(nesting) ?? []).some((marks) => count(marks, mark) > mostLevels)
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
