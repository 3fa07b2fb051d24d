/** Lines of Markdown that stand together, set off by a blank line. */
export interface Block {
  readonly lines: readonly string[]
  /** What closes the block, also where lines had to be left out. */
  readonly end?: readonly string[]
  /** `whole`: never cut, and there even where others were cut. Default: lines may be left out. */
  readonly fit?: 'whole'
}

const cut = ['_More did not fit here; the log has it all._', '']

/** The blocks as one text of at most `maxBytes` in UTF-8: lines are left out from where it would be more. */
export function joinBlocks(blocks: readonly Block[], maxBytes: number): string {
  const text: string[] = []
  const isWhole = ({ fit }: Block) => fit === 'whole'
  let room =
    maxBytes -
    sizeOf(cut) -
    blocks.filter(isWhole).reduce((size, one) => size + sizeOfBlock(one), 0)
  let isCut = false
  for (const block of blocks) {
    if (isWhole(block)) {
      text.push(...block.lines, '')
      continue
    }
    if (isCut) continue
    const { lines, end = [] } = block
    room -= sizeOf(['', ...end])
    const fitting = lines.findIndex((line) => {
      room -= sizeOf([line])
      return room < 0
    })
    isCut = fitting >= 0
    const shown = isCut ? lines.slice(0, fitting) : lines
    // An empty table or fold says nothing.
    if (shown.length > 0) text.push(...shown, ...end, '')
    if (isCut) text.push(...cut)
  }
  return text.join('\n')
}

function sizeOfBlock({ lines, end = [] }: Block): number {
  return sizeOf([...lines, ...end, ''])
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, line) => size + Buffer.byteLength(line) + 1, 0)
}
