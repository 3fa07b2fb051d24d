import {
  addClosed,
  type Container,
  containerAt,
  innermost,
  openParagraph,
  type Reading,
} from './plain-reading.js'

const opening = /^(?:(`{3,})[^`]*$|(~{3,}))/
/** Behind code the parser takes them for text, as it does below a text. */
const noBullet = /^ *(?:(?!1[.)] +[^ ])\d|[-*+] *$)/

/**
 * Reads code between fences, up to the line behind it. Not plain where a line stands further left
 * than the list that holds it, or where a fence in a list stays open.
 */
export function readPlainFence(
  reading: Reading,
  index: number,
  indent: number,
): number | 'not-plain' {
  const { lines, end } = reading
  const container = containerAt(reading, indent)
  const [, ticks, tildes] = opening.exec((lines[index] ?? '').slice(indent)) ?? []
  const marks = ticks ?? tildes
  if (container === null || indent !== container.offset || marks === undefined) return 'not-plain'
  const closing = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`)
  const margin = ' '.repeat(indent)
  for (let at = index + 1; at < end; at += 1) {
    const line = lines[at] ?? ''
    if (!line.startsWith(margin)) {
      if (/[^ \t]/.test(line)) return 'not-plain'
    } else if (closing.test(line.slice(indent))) {
      return addCode(reading, container, { start: index, end: at + 1, margin: indent })
    }
  }
  return container.entry === null
    ? addCode(reading, container, { start: index, end, margin: indent })
    : 'not-plain'
}

/**
 * Reads code that only its indentation tells, up to the line behind it. Not plain where it ends a list, or where a
 * number or an empty bullet comes next.
 */
export function readIndentedCode(reading: Reading, index: number): number | 'not-plain' {
  const container = innermost(reading)
  const margin = container.offset
  if (container.list !== null) return 'not-plain'
  let end = index
  for (let at = index; at < reading.end; at += 1) {
    const line = reading.lines[at] ?? ''
    const indent = line.search(/[^ ]/)
    const isBlank = indent < 0
    if ((isBlank ? line.length : indent) > margin + 3) end = at + 1
    else if (!isBlank) {
      if (line.includes('\t')) return 'not-plain'
      if (!noBullet.test(line)) break
      if (container.entry !== null) return 'not-plain'
      addCode(reading, container, { start: index, end, margin })
      const text = line.slice(indent).trimEnd()
      openParagraph(reading, container, { text, line: at + 1, column: indent + 1 })
      return at + 1
    }
  }
  return addCode(reading, container, { start: index, end, margin })
}

/** 0-based, from the line `start` to before `end`. */
function addCode(
  reading: Reading,
  container: Container,
  { start, end, margin }: { start: number; end: number; margin: number },
): number {
  const text = reading.lines.slice(start, end).map((line) => withoutMargin(line, margin))
  addClosed(reading, container, {
    kind: 'code',
    text: text.join('\n'),
    line: start + 1,
    endLine: end,
  })
  return end
}

function withoutMargin(line: string, margin: number): string {
  const indent = line.search(/[^ \t]/)
  return line.slice(Math.min(margin, indent < 0 ? line.length : indent))
}
