import type { Interest } from './blocks/block.js'
import type { HeadingReader } from './headings.js'
import { isEntryLabel, labelIn } from './label.js'
import { mayBeMarkedOrSaid } from './speaker.js'

const containers = /^(?:[\s>•]|[-*+]\s|\d{1,9}[.)]\s|\[[ xX]\]\s)*/
const underline = /^ {0,3}(?:=+|-+)\s*$/
const entry = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/
/** An entry this far in stands in the list of another entry, wherever a cut is made. */
const nestedEntry = /^(?: {4}|\t)/

/** What of a note is worth a syntax tree: items sections, and labels or markers outside them. */
export function interestOf(headings: HeadingReader): Interest {
  const labelled = (text: string) =>
    (isEntryLabel(text) || labelIn(text) !== null) && headings.mayRead(text)
      ? headings.read(text)
      : null
  return {
    opensSection: (heading) => headings.read(heading) !== null,
    worth: (line, next) => {
      const plain = line.replace(containers, '').trimEnd()
      if (plain === '') return 'nothing'
      if (plain.startsWith('#') && headings.resembles(plain)) return 'part'
      // An underlined heading may take several lines, which need not say much one by one.
      if (underline.test(next)) return 'part'
      const items = labelled(plain)
      if (items === null) return mayBeMarkedOrSaid(plain) ? 'block' : 'nothing'
      if (!entry.test(line)) return 'part'
      // What a general label says depends on the entries beside it.
      return items.certainty === 'unmistakable' || nestedEntry.test(line) ? 'block' : 'part'
    },
  }
}
