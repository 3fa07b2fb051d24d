/** White space folded to single spaces. Most texts have no other, and looking is cheaper than replacing. */
export function singleSpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text
}
