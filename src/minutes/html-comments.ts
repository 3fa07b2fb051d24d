/** The text without its HTML comments. One that never ends stays: so does what would be lost with it. */
export function withoutComments(text: string): string {
  let rest = ''
  let at = 0
  for (;;) {
    const opens = text.indexOf('<!--', at)
    const closes = opens < 0 ? -1 : text.indexOf('-->', opens + 4)
    if (closes < 0) return rest + text.slice(at)
    rest += text.slice(at, opens)
    at = closes + 3
  }
}

/** The lines, by index, that begin within a comment which ends further down. */
export function linesInComments(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  let opened: number | null = null
  for (const [index, line] of lines.entries()) {
    let at = 0
    if (opened !== null) {
      const closes = line.indexOf('-->')
      if (closes < 0) continue
      for (let within = opened + 1; within <= index; within += 1) inside.add(within)
      at = closes + 3
    }
    const last = line.lastIndexOf('<!--')
    opened = last >= at && !line.includes('-->', last + 4) ? index : null
  }
  return inside
}
