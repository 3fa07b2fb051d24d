import { indentedBullet } from './light-list.js'
import { type LightHeading, type LightSyntax, lightReader } from './light-reader.js'
import { beginsListTable, readRestructuredTable } from './restructured-tables.js'

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
    table: readRestructuredTable,
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
  if (beginsListTable(line)) return 0
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

function toMarkdown(text: string): string {
  return text
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/`([^`<]*[^`<\s])\s*<([^<>\s]+)>`__?/g, '[$1]($2)')
    .replace(/:[a-z:]{1,40}:`([^`]+)`/g, '$1')
    .replace(/\\(?=\s|$)/g, '')
}
