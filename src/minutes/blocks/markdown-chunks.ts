/** A stretch of lines that parses by itself exactly as it does within the whole note. */
export interface Chunk {
  /** 0-based, of the first line. */
  readonly start: number
  /** 0-based, behind the last line. */
  readonly end: number
  /** The heading that the chunk begins with; null for what stands before the first one. */
  readonly heading: { readonly depth: number; readonly text: string } | null
}

const atxHeading = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const fenceLike = /^( *)(`{3,}(?!.*`)|~{3,})/
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
  const cuts = cutsIn(lines, first)
  return [0, ...cuts].flatMap((start, index): Chunk[] => {
    const end = cuts[index] ?? lines.length
    return start === end
      ? []
      : [{ start, end, heading: index === 0 ? null : headingAt(lines, start) }]
  })
}

function headingAt(lines: readonly string[], index: number): Chunk['heading'] {
  const [, marks = '', text = ''] = atxHeading.exec(lines[index] ?? '') ?? []
  return { depth: marks.length, text: text.trim() }
}

function cutsIn(lines: readonly string[], first: number): readonly number[] {
  const cuts: number[] = []
  let index = first
  while (index < lines.length) {
    const line = lines[index] ?? ''
    if (line.startsWith('#') && atxHeading.test(line)) cuts.push(index)
    const next = skipOpenBlock(lines, index)
    if (next === 'uncertain') return cuts
    index = next
  }
  return cuts
}

/** The index of the next line that is certainly in no fence or HTML block opened at `index`. */
function skipOpenBlock(lines: readonly string[], index: number): number | 'uncertain' {
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
    if (indent === '' ? close.test(line) : line.startsWith(indent) && close.test(line)) {
      return indent === '' || /^ */.exec(line)?.[0].length === indent.length ? at + 1 : 'uncertain'
    }
    // An indented fence may stand in a list, which a line further left would close.
    if (indent !== '' && !blank.test(line) && !line.startsWith(indent)) return 'uncertain'
  }
  return lines.length
}

function skipRawHtml(lines: readonly string[], index: number): number | 'uncertain' {
  const line = lines[index] ?? ''
  if (/<!--?>|<!--->/.test(line)) return 'uncertain'
  const end = endOfRawHtml(line)
  if (end.test(line.replace(rawHtml, ''))) return index + 1
  if (line.startsWith(' ')) return 'uncertain'
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
function skipToBlank(lines: readonly string[], index: number): number | 'uncertain' {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (blank.test(line)) return at
    if (fenceLike.test(line) || rawHtml.test(line)) return 'uncertain'
  }
  return lines.length
}
