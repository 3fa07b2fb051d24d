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

export interface BulletLines {
  readonly bullet: Bullet
  readonly lines: readonly TextLine[]
}

/** Lists nested deeper than this are laid flat. */
const deepest = 12

/** Nests entries by their levels. */
export function nestBullets(
  bullets: readonly BulletLines[],
  endLine: number,
  depth = 0,
): ListBlock {
  const [first] = bullets
  const level = first?.bullet.level ?? 0
  const starts = bullets.flatMap((entry, index) =>
    index === 0 || entry.bullet.level <= level || depth >= deepest ? [index] : [],
  )
  const entries = starts.map((start, index): ListEntry => {
    const next = starts[index + 1]
    const own = bullets[start]
    const last = next === undefined ? endLine : (bullets[next]?.lines[0]?.line ?? endLine + 1) - 1
    return entryOf(own, bullets.slice(start + 1, next ?? bullets.length), last, depth)
  })
  return { kind: 'list', entries, line: first?.lines[0]?.line ?? endLine, endLine }
}

function entryOf(
  own: BulletLines | undefined,
  below: readonly BulletLines[],
  endLine: number,
  depth: number,
): ListEntry {
  const lines = own?.lines ?? []
  const line = lines[0]?.line ?? endLine
  const textEnd = lines.at(-1)?.line ?? line
  const lastLine = Math.max(textEnd, below.at(-1)?.lines.at(-1)?.line ?? textEnd)
  return {
    checked: own?.bullet.checked ?? null,
    column: lines[0]?.column ?? 1,
    line,
    endLine: lastLine,
    blocks: [
      { kind: 'paragraph', lines, line, endLine: textEnd },
      ...(below.length > 0 ? [nestBullets(below, lastLine, depth + 1)] : []),
    ],
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
  const box = /^\[([ xX*-])\]\s+/.exec(text)
  if (box === null) return { text, checked: null, width: 0 }
  return {
    text: text.slice(box[0].length),
    checked: /[xX*]/.test(box[1] ?? ''),
    width: box[0].length,
  }
}
