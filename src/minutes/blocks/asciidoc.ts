import { type Bullet, withBox } from './light-list.js'
import {
  type LightHeading,
  type LightRow,
  type LightSyntax,
  type LightTable,
  lightReader,
} from './light-reader.js'
import { lineAt } from './lines.js'

const heading = /^(={1,6}|#{1,6})\s+(\S.*?)(?:(?<!\s)\s+\1)?$/
const bullet = /^(\s*)(\*{1,5}|-|\.{1,5}|\d+\.)\s+(\S.*)/
const fence = /^(-{4,}|\.{4,}|\/{4,}|\+{4,}|`{3,})$/

/** AsciiDoc: `==` headings, `*` and `.` lists, `|===` tables with a row a line. */
export const readAsciidoc = lightReader(
  (): LightSyntax => ({
    heading: readHeading,
    skip: skipBlock,
    bullet: readBullet,
    table: readTable,
    toMarkdown,
  }),
)

function readHeading(lines: readonly string[], index: number): LightHeading | null {
  const [, marks = '', text = ''] = heading.exec(lineAt(lines, index)) ?? []
  return marks === '' ? null : { depth: marks.length, text, length: 1 }
}

/** Comments, attributes, block titles' attribute lists, and everything between fences. */
function skipBlock(lines: readonly string[], index: number): number {
  const line = lineAt(lines, index).trimEnd()
  if (/^\/\/(?!\/)|^:[\w-]+!?:|^\[[^\]]*\]$|^'{3,}$|^<{3,}$|^\+$|^={4,}$|^_{4,}$/.test(line))
    return 1
  if (!fence.test(line)) return 0
  const end = lines.findIndex((other, at) => at > index && other.trimEnd() === line)
  return (end < 0 ? lines.length : end + 1) - index
}

function readBullet(line: string): Bullet | null {
  const [, indent = '', mark = '', text = ''] = bullet.exec(line) ?? []
  if (mark === '') return null
  const box = withBox(text)
  const level = /^[*.]/.test(mark) ? mark.length : indent.length + 1
  const column = line.length - text.length + box.width + 1
  return {
    level: mark.startsWith('.') ? level + 0.5 : level,
    column,
    text: box.text,
    checked: box.checked,
  }
}

/** A table between `|===`; its head, which stands on one line, says how many cells make a row. */
function readTable(lines: readonly string[], index: number): LightTable | null {
  if (!tableFence.test(lineAt(lines, index))) return null
  const fenceAt = lines.findIndex((line, at) => at > index && tableFence.test(line))
  const end = fenceAt < 0 ? lines.length : fenceAt
  const cells = lines
    .slice(index + 1, end)
    .flatMap((line, at) => cellsIn(line).map((text) => ({ text, index: index + 1 + at })))
  const width = cells.filter((cell) => cell.index === cells[0]?.index).length
  const rows = cells.flatMap((cell, at): LightRow[] =>
    at % width === 0
      ? [{ cells: cells.slice(at, at + width).map(({ text }) => text), index: cell.index }]
      : [],
  )
  return { rows, length: end - index + 1 }
}

const tableFence = /^\|={3,}\s*$/

function cellsIn(line: string): readonly string[] {
  if (!line.startsWith('|')) return []
  return line
    .slice(1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

function toMarkdown(text: string): string {
  return text
    .replace(/(?<![\w*])\*(?!\s|\*)([^*\n]+?)\*(?![\w*])/g, '**$1**')
    .replace(
      /(?:link:)?(https?:\/\/[^\s[\]]{1,1000})\[([^[\]]*)\]/g,
      (_, url: string, label: string) => (label === '' ? url : `[${label}](${url})`),
    )
    .replace(/\[line-through\]#([^#]+)#/g, '~~$1~~')
    .replace(/\s\+$/, '')
}
