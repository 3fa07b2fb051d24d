/**
 * No hand leaves so many blanks within a line, but whoever wants to keep the patterns below busy may: what they
 * take grows with the square of a run of blanks.
 */
const longRun = /[ \t]{101,}/g
const shortRun = ' '.repeat(100)

/**
 * Takes the accidents of editors out of a note: byte-order mark, CRLF and CR line ends,
 * non-breaking spaces. Lines stay where they are, and so do columns, except for the mark's and
 * behind a run of more than a hundred blanks.
 */
export function normaliseText(text: string): string {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
  return lines.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(longRun, shortRun)
}
