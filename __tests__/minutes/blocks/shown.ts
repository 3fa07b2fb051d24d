import type { Block, BlockReader, Interest, ListEntry } from '../../../src/minutes/blocks/block.js'

const everything: Interest = { opensSection: () => true, worth: () => 'part' }

/** What a reader makes of a note, in short. */
export const shownBy = (
  reader: BlockReader,
  lines: readonly string[],
  interest: Interest = everything,
) => shown(reader(lines.join('\n'), interest))

/** Blocks in short: `3:1 text`, `4 ## heading`, `5:3 - [x] entry`, `7 | cell | cell`, what is nested further in. */
function shown(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${block.line} ${'#'.repeat(block.depth)} ${block.text}`]
      case 'paragraph':
        return block.lines.map(({ line, column, text }) => `${line}:${column} ${text}`)
      case 'list':
        return block.entries.flatMap(entry)
      case 'table':
        return [
          `${block.line} | ${block.header.join(' | ')}`,
          ...block.rows.map(({ line, cells }) => `${line} | ${cells.join(' | ')}`),
        ]
      default:
        return [`${block.line} ${block.kind}`]
    }
  })
}

function entry({ checked, blocks, endLine }: ListEntry): readonly string[] {
  const box = checked === null ? '-' : checked ? '- [x]' : '- [ ]'
  const [first = '', ...rest] = shown(blocks)
  return [`${first.replace(' ', ` ${box} `)} to ${endLine}`, ...rest.map((line) => `  ${line}`)]
}
