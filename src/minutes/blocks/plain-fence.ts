import { addClosed, containerAt, type Reading } from './plain-reading.js'

const opening = /^(?:(`{3,})[^`]*$|(~{3,}))/

/**
 * Reads code between fences, up to the line behind it. Not plain where the fence stays open, or
 * where a line stands further left than the list that holds it.
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
      const text = lines.slice(index, at + 1).map((one) => withoutMargin(one, indent))
      const place = { line: index + 1, endLine: at + 1 }
      addClosed(reading, container, { kind: 'code', text: text.join('\n'), ...place })
      return at + 1
    }
  }
  return 'not-plain'
}

function withoutMargin(line: string, margin: number): string {
  const indent = line.search(/[^ \t]/)
  return line.slice(Math.min(margin, indent < 0 ? line.length : indent))
}
