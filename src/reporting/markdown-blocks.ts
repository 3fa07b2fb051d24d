/** Lines of Markdown that stand together, set off by a blank line. */
export interface Block {
  readonly lines: readonly string[]
  /** What closes the block, also where lines had to be left out. */
  readonly end?: readonly string[]
}

const cut = '_More did not fit here; the log has it all._'

/** The blocks as one text of at most `maxBytes` in UTF-8: lines are left out from where it would be more. */
export function joinBlocks(blocks: readonly Block[], maxBytes: number): string {
  const text: string[] = []
  let room = maxBytes - sizeOf(['', cut, ''])
  for (const { lines, end = [] } of blocks) {
    room -= sizeOf(['', ...end])
    const fitting = lines.findIndex((line) => {
      room -= sizeOf([line])
      return room < 0
    })
    if (fitting === -1) {
      text.push(...lines, ...end, '')
    } else {
      return [...text, ...lines.slice(0, fitting), ...end, '', cut, ''].join('\n')
    }
  }
  return text.join('\n')
}

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((size, line) => size + Buffer.byteLength(line) + 1, 0)
}
