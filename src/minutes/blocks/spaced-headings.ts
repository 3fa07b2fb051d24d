const glued = /^(#{2,6})(?=\p{L})/u
const fence = /^ {0,3}(`{3}|~{3})/

/**
 * `##Next steps` is no heading to Markdown, but to everyone who reads it: outside of code, it gets
 * the blank that it lacks. One sign alone is a `#tag`.
 */
export function spacedHeadings(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => glued.test(line))) return lines
  let open: string | undefined
  return lines.map((line) => {
    const [, mark] = fence.exec(line) ?? []
    if (mark !== undefined && (open === undefined || open === mark))
      open = open === undefined ? mark : undefined
    return open === undefined ? line.replace(glued, '$1 ') : line
  })
}
