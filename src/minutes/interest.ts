import type { Interest } from './blocks/block.js'
import type { HeadingReader } from './headings.js'
import { alternatives, fold, wordSet } from './languages/vocabulary.js'

const markers = wordSet((language) => [...language.markers.action, ...language.markers.decision])
/** A line that begins with a marker, whatever decorates it. */
const markedLine = new RegExp(`^[^\\p{L}\\n]*(?:${alternatives(markers)})(?![\\p{L}])`, 'iu')

/** What of a note is worth a syntax tree: items sections, and labels or markers outside them. */
export function interestOf(headings: HeadingReader): Interest {
  const mayMatter = (line: string) => {
    if (line === '') return false
    return (
      (line.length < 200 && headings.read(line) !== null) ||
      markedLine.test(fold(line.slice(0, 200)))
    )
  }
  return {
    opensSection: (heading) => headings.read(heading) !== null,
    mayHoldItems: (text) => text.split('\n').some((line) => mayMatter(line.trim())),
  }
}
