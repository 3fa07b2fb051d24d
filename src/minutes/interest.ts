import type { Interest } from './blocks/block.js'
import type { HeadingReader } from './headings.js'
import { wordPattern } from './languages/vocabulary.js'

const markers = wordPattern((language) => [
  ...language.markers.action,
  ...language.markers.decision,
])
/** A line that begins with a marker, whatever decorates it. */
const markedLine = new RegExp(`^[^\\p{L}\\n]*(?:${markers})(?![\\p{L}])`, 'iu')

/** What of a note is worth a syntax tree: items sections, and labels or markers outside them. */
export function interestOf(headings: HeadingReader): Interest {
  const mayMatter = (line: string) => {
    if (line === '') return false
    return (
      (line.length < 200 && headings.read(line) !== null) || markedLine.test(line.slice(0, 200))
    )
  }
  return {
    opensSection: (heading) => headings.read(heading) !== null,
    mayHoldItems: (text) => text.split('\n').some((line) => mayMatter(line.trim())),
  }
}
