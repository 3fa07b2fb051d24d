import type { Interest } from './blocks/block.js'
import type { HeadingReader } from './headings.js'
import { isEntryLabel, labelIn } from './label.js'
import { wordPattern } from './languages/vocabulary.js'

const markers = wordPattern((language) => [
  ...language.markers.action,
  ...language.markers.decision,
])
/** A line that begins with a marker, whatever decorates it, maybe behind who said so. */
const markedLine = new RegExp(
  `^(?:[^\\p{L}\\n]|<[a-z]+>)*(?:\\p{Lu}[\\p{L}. ]{0,30}[*_]*:[^\\p{L}\\n]*)?(?:${markers})(?![\\p{L}])`,
  'iu',
)
const containers = /^(?:\s|>|(?:[-*+•]|\d{1,9}[.)])\s|\[[ xX]\]\s)*/
const underline = /^ {0,3}(?:=+|-+)\s*$/

/** What of a note is worth a syntax tree: items sections, and labels or markers outside them. */
export function interestOf(headings: HeadingReader): Interest {
  const mayLabel = (text: string, next: string) => {
    // An underlined heading may take several lines, which need not say much one by one.
    if (underline.test(next) && text !== '') return true
    return (labelIn(text) !== null || isEntryLabel(text)) && headings.read(text) !== null
  }
  return {
    opensSection: (heading) => headings.read(heading) !== null,
    mayHoldItems: (text) => {
      const lines = text.split('\n')
      return lines.some((line, index) => {
        const plain = line.replace(containers, '').trimEnd()
        return mayLabel(plain, lines[index + 1] ?? '') || markedLine.test(line.slice(0, 200))
      })
    },
  }
}
