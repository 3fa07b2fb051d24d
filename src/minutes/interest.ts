import type { Interest } from './blocks/block.js'
import { mayBeMarked } from './forms/marker.js'
import type { HeadingReader } from './headings.js'
import { isEntryLabel, labelIn } from './label.js'
import { withoutSpeaker } from './speaker.js'

const containers = /^(?:[\s>•]|[-*+]\s|\d{1,9}[.)]\s|\[[ xX]\]\s)*/
const underline = /^ {0,3}(?:=+|-+)\s*$/

/** What of a note is worth a syntax tree: items sections, and labels or markers outside them. */
export function interestOf(headings: HeadingReader): Interest {
  const mayLabel = (text: string) =>
    headings.mayRead(text) &&
    (labelIn(text) !== null || isEntryLabel(text)) &&
    headings.read(text) !== null
  const mayMatter = (line: string, next: string) => {
    const plain = line.replace(containers, '').trimEnd()
    if (plain === '') return false
    // An underlined heading may take several lines, which need not say much one by one.
    return mayLabel(plain) || mayBeMarked(withoutSpeaker(plain)) || underline.test(next)
  }
  return {
    opensSection: (heading) => headings.read(heading) !== null,
    mayHoldItems: (text) => {
      const lines = text.split('\n')
      return lines.some((line, index) => mayMatter(line, lines[index + 1] ?? ''))
    },
  }
}
