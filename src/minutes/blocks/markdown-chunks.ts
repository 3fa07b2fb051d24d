/** A stretch of lines that parses by itself exactly as it does within the whole note. */
export interface Chunk {
  /** 0-based, of the first line. */
  readonly start: number
  /** 0-based, behind the last line. */
  readonly end: number
  /** The heading that the chunk begins with; null for what stands before the first one. */
  readonly heading: { readonly depth: number; readonly text: string } | null
  /**
   * 0-based lines within, at which it may be cut further: its pieces parse by themselves as well,
   * but a list that is cut becomes several lists.
   */
  readonly cuts: readonly number[]
}

const atxHeading = /^(#{1,6})(?:[ \t](.*))?$/
const closingMarks = /(?<![^ \t])#+$/
const bullet = /^[-*+][ \t]+[^ \t]/
const fenceLike = /^( *)(`{3,}(?!`)(?!.*`)|~{3,})/
/** What a fence or HTML begins with. */
const opener = /[`~<]/
/** A fence or HTML that a list holds: left open, it ends behind the next block for the parser. */
const openInside = /`{3}|~{3}|^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[\s>]+)*<(?!https?:)[a-z!?/]/i
const rawHtml = /^ {0,3}<(?:!--|[?]|![a-z]|!\[CDATA\[|(?:script|pre|style|textarea)(?:[ \t>]|$))/i
/** Only spaces and tabs make a blank line; a no-break space or a byte-order mark does not. https://spec.commonmark.org/0.31.2/#blank-line */
const blank = /^[ \t]*$/
const anyHtml = /^ {0,3}<\/?[a-z]/i

/**
 * Cuts Markdown at its `#` headings. Only a heading that begins in the first column and stands
 * in no open fence or HTML block is a cut: it closes every list and quote, so nothing before it
 * reaches behind it, but for definitions, which the caller looks for. Where it is not certain
 * whether a fence or a comment is open, the rest stays one chunk.
 *
 * @param first 0-based, of the line behind the front matter.
 */
export function chunksOf(lines: readonly string[], first: number): readonly Chunk[] {
  const begun: { start: number; heading: Chunk['heading']; cuts: number[] }[] = [
    { start: first, heading: null, cuts: [] },
  ]
  for (const { line, heading } of cutsIn(lines, first)) {
    if (heading === null) begun.at(-1)?.cuts.push(line)
    else begun.push({ start: line, heading, cuts: [] })
  }
  return begun
    .map(({ start, heading, cuts }, index): Chunk => {
      const end = begun[index + 1]?.start ?? lines.length
      return { start, end, heading, cuts }
    })
    .filter(({ start, end }) => start < end)
}

/** Cuts a chunk where no list is cut: its pieces parse exactly as the chunk does. */
export function piecesOf(
  lines: readonly string[],
  { start, end, cuts }: Pick<Chunk, 'start' | 'end' | 'cuts'>,
): readonly Pick<Chunk, 'start' | 'end'>[] {
  const starts = [
    start,
    ...cuts.filter(
      (cut) => !bullet.test(lines[cut] ?? '') || atxHeading.test(lines[cut - 1] ?? ''),
    ),
  ]
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }))
}

function headingIn(line: string): Chunk['heading'] {
  if (!line.startsWith('#')) return null
  const [, marks, text = ''] = atxHeading.exec(line) ?? []
  if (marks === undefined) return null
  return { depth: marks.length, text: text.trim().replace(closingMarks, '').trim() }
}

/** Where a chunk begins, or null as its heading, where one may be cut further. */
interface Cut {
  readonly line: number
  readonly heading: Chunk['heading']
}

function cutsIn(lines: readonly string[], first: number): readonly Cut[] {
  const cuts: Cut[] = []
  let index = first
  let before: string | null = null
  let mayBeOpen = false
  while (index < lines.length) {
    const line = lines[index] ?? ''
    const heading = headingIn(line)
    if (heading !== null) mayBeOpen = false
    const isCut = before !== null && !mayBeOpen && beginsBlock(line, before)
    if (heading !== null || isCut) cuts.push({ line: index, heading })
    const next = opener.test(line) ? skipOpenBlock(lines, index) : index + 1
    if (next === null) return cuts
    if (next === index + 1 && opener.test(line) && openInside.test(line)) mayBeOpen = true
    before = lines[next - 1] ?? ''
    index = next
  }
  return cuts
}

/**
 * Whether a line opens a block of its own for certain: below a heading, or in the first column,
 * which closes every list and quote, behind a blank line or with a bullet and a text, which no
 * paragraph goes on with.
 */
function beginsBlock(line: string, before: string): boolean {
  if (atxHeading.test(before)) return true
  // The parser may take "2. next" and an empty bullet for text, depending on what went before.
  if (/^(?:$|[ \t\d]|[-*+]\s*$)/.test(line)) return false
  return bullet.test(line) || blank.test(before)
}

/** The index of the next line that is in no fence or HTML block opened at `index`; null where that is uncertain. */
function skipOpenBlock(lines: readonly string[], index: number): number | null {
  const line = lines[index] ?? ''
  const fence = fenceLike.exec(line)
  if (fence !== null) return skipFence(lines, index, fence)
  if (rawHtml.test(line)) return skipRawHtml(lines, index)
  return anyHtml.test(line) ? skipToBlank(lines, index) : index + 1
}

function skipFence(lines: readonly string[], index: number, fence: RegExpExecArray) {
  const [, indent = '', marks = ''] = fence
  // Indented further it can only be open inside a list, which every cut closes.
  if (indent.length > 3) return index + 1
  const close = new RegExp(`^ {0,3}${marks[0]}{${marks.length},}[ \\t]*$`)
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith(indent) && close.test(line))
      return indent === '' || line[indent.length] !== ' ' ? at + 1 : null
    // An indented fence may stand in a list, which a line further left would close.
    if (!line.startsWith(indent) && !blank.test(line)) return null
  }
  return lines.length
}

function skipRawHtml(lines: readonly string[], index: number): number | null {
  const line = lines[index] ?? ''
  if (/<!---?>/.test(line)) return null
  const end = endOfRawHtml(line)
  if (end.test(line.replace(rawHtml, ''))) return index + 1
  if (line.startsWith(' ')) return null
  for (let at = index + 1; at < lines.length; at += 1) {
    if (end.test(lines[at] ?? '')) return at + 1
  }
  return lines.length
}

function endOfRawHtml(line: string): RegExp {
  const start = line.trimStart()
  if (start.startsWith('<!--')) return /-->/
  if (start.startsWith('<?')) return /\?>/
  if (/^<!\[CDATA\[/i.test(start)) return /\]\]>/
  return start.startsWith('<!') ? />/ : /<\/(?:script|pre|style|textarea)>/i
}

/** Most HTML ends at a blank line; whether it began at all depends on the paragraph before it. */
function skipToBlank(lines: readonly string[], index: number): number | null {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (blank.test(line)) return at
    if (fenceLike.test(line) || rawHtml.test(line)) return null
  }
  return lines.length
}
