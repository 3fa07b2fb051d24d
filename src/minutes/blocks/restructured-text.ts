import { indentedBullet } from './light-list.js'
import { type LightHeading, type LightSyntax, lightReader } from './light-reader.js'
import { isBlank, lineAt } from './lines.js'
import { beginsListTable, readRestructuredTable } from './restructured-tables.js'

const underline = /^([=\-`:'"~^_*+#<>.])\1{2,}$/
const bullet = /^(\s*)((?:[-*+•]|(?:\d+|#|[a-zA-Z])[.)])\s+)(\S.*)/

/** reStructuredText: underlined headings, indented lists, `..` directives left out. */
export const readRestructuredText = lightReader(makeSyntax)

function makeSyntax(): LightSyntax {
  // The order in which underlines appear says how deep they are.
  const styles = new Set<string | undefined>()
  const depthOf = (style: string | undefined) => [...styles.add(style)].indexOf(style) + 1
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
  depthOf: (style: string | undefined) => number,
): LightHeading | null {
  const line = lineAt(lines, index).trimEnd()
  const next = lineAt(lines, index + 1).trimEnd()
  if (isOverline(lines, index))
    return { depth: depthOf(`over ${line[0]}`), text: next.trimStart(), length: 3 }
  if (!/^\S/.test(line) || underline.test(line) || !underline.test(next)) return null
  return next.length >= line.length - 2 ? { depth: depthOf(next[0]), text: line, length: 2 } : null
}

function isOverline(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, index).trimEnd()
  const below = lineAt(lines, index + 2).trimEnd()
  return underline.test(line) && below === line && !isBlank(lineAt(lines, index + 1))
}

/** Directives, comments and targets take the indented lines below them; so does `::`. */
function skipDirective(lines: readonly string[], index: number): number {
  const line = lineAt(lines, index).trimEnd()
  if (beginsListTable(line)) return 0
  if (/^\s*\.\.(?:\s|$)/.test(line)) return 1 + linesBelow(lines, index)
  const isRule = underline.test(line) && isBlank(lineAt(lines, index - 1))
  return isRule && !isOverline(lines, index) ? 1 : 0
}

/** How many lines follow that stand further in, or are blank. */
function linesBelow(lines: readonly string[], index: number): number {
  const indent = indentOf(lineAt(lines, index))
  let end = index + 1
  while (
    end < lines.length &&
    (isBlank(lineAt(lines, end)) || indentOf(lineAt(lines, end)) > indent)
  )
    end += 1
  return end - index - 1
}

function indentOf(line: string): number {
  return line.search(/\S/)
}

function toMarkdown(text: string): string {
  return text
    .replace(/``([^`]+)``/g, '`$1`')
    .replace(/`([^`<]*[^`<\s])\s*<([^<>\s]+)>`__?/g, '[$1]($2)')
    .replace(/:[a-z:]{1,40}:`([^`]+)`/g, '$1')
    .replace(/\\(?=\s|$)/g, '')
}
