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
