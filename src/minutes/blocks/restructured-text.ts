import { indentedBullet } from './light-list.js'
import {
  type LightHeading,
  type LightRow,
  type LightSyntax,
  type LightTable,
  lightReader,
} from './light-reader.js'

const underline = /^([=\-`:'"~^_*+#<>.])\1{2,}\s*$/
const bullet = /^(\s*)((?:[-*+•]|(?:\d+|#|[a-zA-Z])[.)])\s+)(\S.*)$/

/** reStructuredText: underlined headings, indented lists, `..` directives left out. */
export const readRestructuredText = lightReader(makeSyntax)

function makeSyntax(): LightSyntax {
  // The order in which underlines appear says how deep they are.
  const styles: string[] = []
  const depthOf = (style: string) => {
    if (!styles.includes(style)) styles.push(style)
    return styles.indexOf(style) + 1
  }
  return {
    heading: (lines, index) => readHeading(lines, index, depthOf),
    skip: skipDirective,
    bullet: (line) => indentedBullet(line, bullet),
    table: readSimpleTable,
    toMarkdown,
  }
}

function readHeading(
  lines: readonly string[],
  index: number,
  depthOf: (style: string) => number,
): LightHeading | null {
  const [line = '', next = '', third = ''] = lines.slice(index, index + 3)
  const over = underline.exec(line)
  if (over !== null && next.trim() !== '' && third.trim() === line.trim()) {
    return { depth: depthOf(`over ${over[1]}`), text: next.trim(), length: 3 }
  }
  const under = underline.exec(next)
  if (under === null || line.trim() === '' || /^\s/.test(line) || underline.test(line)) return null
  return next.trim().length >= line.trim().length - 2
    ? { depth: depthOf(under[1] ?? ''), text: line.trim(), length: 2 }
    : null
}

/** Directives, comments and targets take the indented lines below them; so does `::`. */
function skipDirective(lines: readonly string[], index: number): number {
  const line = lines[index] ?? ''
  if (/^\s*\.\.(?:\s|$)/.test(line)) return 1 + indentedLines(lines, index + 1, line.search(/\S/))
  return underline.test(line) && lines[index - 1]?.trim() === '' ? 1 : 0
}

function indentedLines(lines: readonly string[], start: number, indent: number): number {
  let end = start
  while (
    end < lines.length &&
    (lines[end]?.trim() === '' || (lines[end] ?? '').search(/\S/) > indent)
  )
    end += 1
  return end - start
}

const border = /^=+(?:\s+=+)+\s*$/

/** A simple table: columns under rows of `=`, a border above and below the head and at the end. */
function readSimpleTable(lines: readonly string[], index: number): LightTable | null {
  const top = lines[index] ?? ''
  if (!border.test(top)) return null
  const starts = [...top.matchAll(/=+/g)].map((match) => match.index)
  const borders = lines
    .flatMap((line, at) => (at > index && border.test(line) ? [at] : []))
    .slice(0, 2)
  const end = borders.at(-1)
  if (end === undefined || lines.slice(index, end).some((line, at) => line.trim() === '' && at > 0))
    return null
  const rows = lines.slice(index + 1, end).flatMap((line, at): LightRow[] => {
    const cells = starts.map((start, column) => line.slice(start, starts[column + 1]).trim())
    return border.test(line) ? [] : [{ cells, index: index + 1 + at }]
  })
  return { rows, length: end - index + 1 }
}

function toMarkdown(text: string): string {
  return text
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/`([^`<]*[^`<\s])\s*<([^<>\s]+)>`__?/g, '[$1]($2)')
    .replace(/:[a-z:]{1,40}:`([^`]+)`/g, '$1')
    .replace(/\\(?=\s|$)/g, '')
}
