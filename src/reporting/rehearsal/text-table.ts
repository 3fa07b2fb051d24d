import type { Style } from '../style.js'

/** Columns of text; the first is flush left, the others are numbers and flush right. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  style: Style,
): readonly string[] {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
  return [style.quiet(line(header)), ...rows.map(line)]
}

/** At most `columns` characters, cut with `…`; null: as long as it is. */
export function fitted(text: string, columns: number | null): string {
  const characters = [...text]
  if (columns === null || characters.length <= columns) return text
  return `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`
}

/** Broken into lines of at most `columns` characters, at blanks; null: one line. */
export function wrapped(text: string, columns: number | null): readonly string[] {
  if (columns === null) return [text]
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
