import { isPlaceholder } from './placeholders.js'

/** A line that acts as a heading without being one. */
export interface Label {
  readonly text: string
  /** `colon`: `Action items:`; `plain`: `Action items`, which says enough only above a list. */
  readonly look: 'bold' | 'colon' | 'plain'
}

const mark = '(?:\\*\\*\\*?|__|<b>|<strong>|<u>)'
const endMark = '(?:\\*\\*\\*?|__|</b>|</strong>|</u>)'
const boldLine = new RegExp(`^[^\\p{L}\\p{N}*_]*${mark}(.+?)${endMark}\\s*[:：]?\\s*$`, 'u')
const longestLabel = 120

/** Reads `**Action items**` and `Action items:` where they take a whole line. */
export function labelIn(line: string): Label | null {
  if (line.length > longestLabel) return null
  const bold = boldLine.exec(line)?.[1]
  if (bold !== undefined && !bold.includes('**')) return { text: bold, look: 'bold' }
  // "DECISION" alone on a line is as loud as bold.
  if (/^\p{Lu}[\p{Lu}\s&/]{3,30}:?$/u.test(line) && !isPlaceholder(line))
    return { text: line, look: 'bold' }
  if (line.length <= 81 && /^[^.!?]{1,80}[:：]$/.test(line)) return { text: line, look: 'colon' }
  return line.length <= 40 && /^[\p{L}\s&/'’-]{3,40}\??$/u.test(line)
    ? { text: line, look: 'plain' }
    : null
}

/** Whether a list entry with a list below it is short enough to be a label: `Action items`, `Decisions:`. */
export function isEntryLabel(text: string): boolean {
  return text.length <= 45 && !text.includes('\n') && !/[:：][\s*_]*[\p{L}\p{N}]/u.test(text)
}
