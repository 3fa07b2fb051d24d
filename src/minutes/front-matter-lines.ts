/** How many lines the front matter takes, its fences included; 0 where there is none. */
export function linesOfFrontMatter(lines: readonly string[]): number {
  if (!isFence(lines[0])) return 0
  const end = lines.findIndex((line, index) => index > 0 && isFence(line))
  return end + 1
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*$/.test(line)
}
