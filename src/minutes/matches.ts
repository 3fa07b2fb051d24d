/**
 * As `matchAll`, which copies the pattern each time: that takes longer than to match most texts.
 *
 * @param pattern global, and never matching nothing at all.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match)
  return matches
}
