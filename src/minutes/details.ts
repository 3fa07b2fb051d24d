import type { Detail } from '../domain/minutes.js'
import type { Block, ListBlock } from './blocks/block.js'
import { readDoneMark } from './done-mark.js'
import { withoutComments } from './html-comments.js'

/** What stands below an item, as its details. */
export function detailsOf(blocks: readonly Block[], depth = 0): readonly Detail[] {
  return blocks.flatMap((block): readonly Detail[] => {
    switch (block.kind) {
      case 'list':
        return tasksOf(block, depth)
      case 'paragraph':
        return text(block.lines.map((line) => line.text).join('\n'))
      case 'quote':
      case 'code':
        return text(block.text)
      case 'table':
        return text(
          [block.header, ...block.rows.map((row) => row.cells)]
            .map((cells) => cells.join(' | '))
            .join('\n'),
        )
      default:
        return []
    }
  })
}

function text(source: string): readonly Detail[] {
  const shown = withoutComments(source).trim()
  return shown === '' ? [] : [{ kind: 'text', text: shown }]
}

function tasksOf(list: ListBlock, depth: number): readonly Detail[] {
  return list.entries.flatMap((entry): readonly Detail[] => {
    const [first, ...rest] = entry.blocks
    if (first?.kind !== 'paragraph') return detailsOf(entry.blocks, depth)
    const source = first.lines.map((line) => line.text).join('\n')
    const mark = readDoneMark(withoutComments(source).trim())
    const below = detailsOf(rest, depth + 1)
    if (mark.text === '') return below
    return [{ kind: 'task', text: mark.text, done: entry.checked ?? mark.done, depth }, ...below]
  })
}
