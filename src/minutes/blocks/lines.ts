/** A line of a note by its 0-based index; empty behind the last one, where readers look ahead. */
export function lineAt(lines: readonly string[], index: number): string {
  return lines[index] ?? ''
}

export function isBlank(line: string): boolean {
  return line.trim() === ''
}
