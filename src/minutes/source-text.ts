/**
 * Takes the accidents of editors out of a note: byte-order marks, of which files put together
 * have several, CRLF and CR line ends, non-breaking spaces. Lines stay where they are, and so do
 * columns, except behind a mark and in lines that no person writes.
 */
export function normaliseText(text: string): string {
  const unmarked = text.includes('\uFEFF') ? text.replaceAll('\uFEFF', '') : text
  const unix = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
  const spaced = unix.replace(/[\u00A0\u2007\u202F]/g, ' ')
  const lines = spaced.split('\n')
  return lines.some(isLong)
    ? lines.map((line) => (isLong(line) ? bounded(line) : line)).join('\n')
    : spaced
}

// Shorter lines keep no parser and no regular expression busy, whatever is in them.
const longestOrdinary = 200
const isLong = (line: string) => line.length > longestOrdinary
const longest = 4_000
const longestRun = 80

/** A line as no person writes it (an inlined image, or an attack), cut down to what readers can take. */
function bounded(line: string): string {
  const text = line
    .slice(0, 2 * longest)
    .replace(/([^>])\1{79,}/gsu, (run) => run.slice(0, longestRun))
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}
