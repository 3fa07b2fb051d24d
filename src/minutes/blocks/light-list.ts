import type { ListBlock, ListEntry, TextLine } from './block.js'

/** One line that begins a list entry. */
export interface Bullet {
  /** The further in, the higher: columns of indentation, or the number of marks. */
  readonly level: number
  readonly text: string
  /** Where the text begins, 1-based. */
  readonly column: number
  readonly checked: boolean | null
}

/** A bullet with the lines of its text, and where they stand. */
export interface BulletLines {
  readonly bullet: Bullet
  readonly lines: readonly TextLine[]
  readonly line: number
  readonly endLine: number
}

/** Lists nested deeper than this are laid flat. */
const deepest = 12

/** Nests entries by their levels: what stands further in than the first one, below the one above it. */
export function nestBullets(
  first: BulletLines,
  others: readonly BulletLines[],
  depth = 0,
): ListBlock {
  let below: BulletLines[] = []
  const groups = [{ own: first, below }]
  for (const own of others) {
    if (own.bullet.level > first.bullet.level && depth < deepest) {
      below.push(own)
    } else {
      below = []
      groups.push({ own, below })
    }
  }
  const { endLine } = others.at(-1) ?? first
  const entries = groups.map((group) => entryOf(group.own, group.below, depth))
  return { kind: 'list', entries, line: first.line, endLine }
}

function entryOf(own: BulletLines, below: readonly BulletLines[], depth: number): ListEntry {
  const { bullet, lines, line } = own
  const [first, ...others] = below
  const paragraph = { kind: 'paragraph' as const, lines, line, endLine: own.endLine }
  return {
    checked: bullet.checked,
    column: bullet.column,
    line,
    endLine: (below.at(-1) ?? own).endLine,
    blocks: [paragraph, ...(first === undefined ? [] : [nestBullets(first, others, depth + 1)])],
  }
}

/** Reads a bullet by a pattern of three groups: how far it stands in, its mark, its text. */
export function indentedBullet(line: string, pattern: RegExp): Bullet | null {
  const [, indent = '', mark = '', text = ''] = pattern.exec(line) ?? []
  if (mark === '') return null
  const box = withBox(text)
  return {
    level: indent.length,
    column: indent.length + mark.length + box.width + 1,
    text: box.text,
    checked: box.checked,
  }
}

/** Reads the box in front of an entry's text. */
export function withBox(text: string): {
  readonly text: string
  readonly checked: boolean | null
  readonly width: number
} {
  const box = /^\[(?:([xX*])|[ -])\]\s+/.exec(text)
  if (box === null) return { text, checked: null, width: 0 }
  return {
    text: text.slice(box[0].length),
    checked: box[1] !== undefined,
    width: box[0].length,
  }
}
