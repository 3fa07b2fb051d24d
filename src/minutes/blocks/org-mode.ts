import { type Bullet, indentedBullet } from './light-list.js'
import {
  type LightHeading,
  type LightRow,
  type LightSyntax,
  type LightTable,
  lightReader,
} from './light-reader.js'
import { lineAt } from './lines.js'

const heading = /^(\*+)\s+(\S.*?)(?:(?<!\s)\s+:[\w@:]+:)?(?<!\s)\s*$/
/** A heading with a keyword is a task, wherever it stands: `** TODO Ana: call`. */
const task =
  /^((\*+)\s+(?:(DONE|CANCELL?ED)|TODO|NEXT|WAITING|STARTED)\s+)(\S.*?)(?:(?<!\s)\s+:([\w@:]+):)?(?<!\s)\s*$/
const bullet = /^(\s*)((?:[-+]|\d+[.)])\s+|(?<=\s)\*\s+)(\S.*)/

/** Org: `*` headings, `-` lists with check-boxes, `|` tables, drawers and blocks left out. */
export const readOrgMode = lightReader(
  (): LightSyntax => ({
    heading: readHeading,
    skip: skipBlock,
    bullet: readBullet,
    table: readTable,
    toMarkdown,
  }),
)

function readHeading(lines: readonly string[], index: number): LightHeading | null {
  if (task.test(lineAt(lines, index))) return null
  const [, stars = '', text = ''] = heading.exec(lineAt(lines, index)) ?? []
  return stars === '' ? null : { depth: stars.length, text, length: 1 }
}

/** Keywords, comments, drawers and `#+BEGIN` blocks. */
function skipBlock(lines: readonly string[], index: number): number {
  const line = lineAt(lines, index).trim()
  const begin = /^#\+begin_(\w+)/i.exec(line)
  if (begin !== null) return linesTo(lines, index, new RegExp(`^\\s*#\\+end_${begin[1]}`, 'i'))
  if (/^:[A-Z_]+:$/.test(line)) return linesTo(lines, index, /^\s*:END:/i)
  return /^#(?:\+|\s|$)|^-{5,}$|^\s*(?:SCHEDULED|CLOSED):/.test(line) ? 1 : 0
}

function linesTo(lines: readonly string[], index: number, end: RegExp): number {
  const at = lines.findIndex((line, position) => position > index && end.test(line))
  return at < 0 ? 1 : at - index + 1
}

function readBullet(line: string): Bullet | null {
  const found = task.exec(line)
  if (found === null) return indentedBullet(line, bullet)
  const [, head = '', stars = '', done, title = '', tags = ''] = found
  return {
    // Bullets stand below tasks, however far out.
    level: stars.length - 100,
    column: head.length + 1,
    text: [title, ...peopleIn(tags)].join(' '),
    checked: done !== undefined,
  }
}

/** Tags such as `:@ana:urgent:` say who, and more. */
function peopleIn(tags: string): readonly string[] {
  return tags.split(':').filter((tag) => tag.startsWith('@'))
}

function readTable(lines: readonly string[], index: number): LightTable | null {
  let end = index
  while (lineAt(lines, end).trimStart().startsWith('|')) end += 1
  if (end === index) return null
  const rows = lines.slice(index, end).flatMap((line, at): LightRow[] => {
    const row = line.trim()
    const cells = row
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim())
    return /^\|[-+|]+$/.test(row) ? [] : [{ cells, index: index + at }]
  })
  return { rows, length: end - index }
}

function toMarkdown(text: string): string {
  return text
    .replace(/\[\[([^[\]]+)\]\[([^[\]]+)\]\]/g, '[$2]($1)')
    .replace(/\[\[([^[\]]+)\]\]/g, '$1')
    .replace(/(?<![\w*])\*(?!\s)([^*\n]+?)\*(?![\w*])/g, '**$1**')
    .replace(/(?<![\w~])[=~](?!\s)([^=~\n]+?)[=~](?![\w~])/g, '`$1`')
    .replace(/(?<![\w+])\+(?!\s)([^+\n]+?)\+(?![\w+])/g, '~~$1~~')
    .replace(/<(\d{4}-\d\d-\d\d)[^<>]*>|\[(\d{4}-\d\d-\d\d)[^[\]]*\]/g, '$1$2')
}
