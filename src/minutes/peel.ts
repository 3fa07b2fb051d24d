/** What may stand in front of an owner without being part of the item. */
const layers: readonly RegExp[] = [
  // Numbers of a register: `A-21`, `AI-2023-012`, `#12`, `2.1`, `(D-08)`.
  /^[*_~([]{0,3}(?:\p{Lu}{1,4}[-–]?\d{1,4}(?:[-./]\d+)*|#\d+|\d+(?:\.\d+)+)[*_)\]]{0,3}(?:\s*[:.–—-])?\s+(?=[*_(@\p{L}~])/u,
  // The day on which it was raised.
  /^\(?(?:19|20)\d\d[-/]\d\d[-/]\d\d\)?(?:\s*[:–—-])?\s+(?=[*_(@\p{L}~])/u,
  // A state: `Carried over: …`, `[High] …`.
  /^[*_]{0,3}(?:carried over|carry over|ongoing|pending|in progress|open|new|continued|high|medium|low|p[0-4]|urgent)[*_]{0,3}\s*:[*_]{0,3}\s+/i,
  /^\[(?:carried over|ongoing|pending|in progress|wip|open|new|high|medium|low|p[0-4]|urgent)\]\s+/i,
]
const leadingLink = /^\[([^[\]\n]{1,60})\]\([^()\s]*\)/

/**
 * Other readings of a text, for when no owner is found at its very beginning: without numbers,
 * dates and states in front, and with a linked name unlinked.
 */
export function peelings(text: string): readonly string[] {
  const rests = new Set(layers.map((layer) => text.replace(layer, '')))
  const peeled = [...rests].filter((rest) => rest !== text && rest !== '')
  const link = leadingLink.exec(text)
  return link === null ? peeled : [...peeled, `${link[1]}${text.slice(link[0].length)}`]
}

const wholeLink = /^\[([^[\]]+)\](\([^()\s]*(?:\s"[^"]*")?\))\.?$/

/** `[Ana: write it](https://…)`: the item is the text of a link. */
export function linkedWhole(
  text: string,
): { readonly inner: string; readonly target: string } | null {
  const [, inner, target] = wholeLink.exec(text) ?? []
  return inner === undefined || target === undefined ? null : { inner, target }
}
