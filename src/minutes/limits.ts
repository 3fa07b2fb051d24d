import type { Finding, Rule } from '../domain/finding.js'

/** Marks of lists and quotes in front of a text, and its indentation. */
const deepestPrefix = 80
/** A note with more text in one piece than this is no note of a meeting. */
const largestNote = 5 * 1024 * 1024

/** What makes a note too large or too deeply nested to be read in good time. */
export function beyondLimits(text: string): Finding | null {
  if (text.length > largestNote) {
    return tooMuch(
      'note-too-large',
      1,
      'The note is larger than 5 MiB. Split it, or take it out of `notes`.',
    )
  }
  const deep = text.split('\n').findIndex(isTooDeep)
  if (deep < 0) return null
  const message = `This line is indented or nested by more than ${deepestPrefix} characters: the note is not read. Make its lists flatter.`
  return tooMuch('nested-too-deeply', deep + 1, message)
}

/** The most Markdown that is parsed of one part, and of one note, in characters. */
export const mostParsed = { part: 256 * 1024, note: 512 * 1024 }

/** For a part that was left out because it, or all parts together, hold too much. */
export function leftUnread(line: number): Finding {
  return tooMuch(
    'section-too-long',
    line,
    'From here on the note holds more than is read of one note. Split it.',
  )
}

function isTooDeep(line: string): boolean {
  if (line.length <= deepestPrefix || !/^[\s>*+\-\d.)]/.test(line)) return false
  const prefix = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? ''
  if (prefix.length <= deepestPrefix) return false
  // A long rule is one mark repeated; a long gap alone nests nothing.
  const marks = new Set(prefix.replace(/\s/g, ''))
  const isRule = prefix.trim() === line.trim() && marks.size <= 1 && !prefix.includes('>')
  return marks.size > 0 && !isRule
}

function tooMuch(rule: Rule, line: number, message: string): Finding {
  return { rule, severity: 'error', message, line, column: 1 }
}
