import type { Block } from './blocks/block.js'
import { isField } from './forms/fields.js'
import { unitOf } from './units.js'

/** "Owner: Ana" and "Due: 3 May" below an item say something about it; they are no details. */
export function splitFields(below: readonly Block[]): {
  readonly fields: readonly string[]
  readonly others: readonly Block[]
} {
  const fields: string[] = []
  const others = below.flatMap((block): readonly Block[] => {
    if (block.kind !== 'list') return [block]
    const entries = block.entries.filter((entry) => {
      const [only, ...more] = entry.blocks
      const text = only?.kind === 'paragraph' && more.length === 0 ? unitOf(only.lines).text : ''
      if (!isField(text)) return true
      fields.push(text)
      return false
    })
    return entries.length === 0 ? [] : [{ ...block, entries }]
  })
  return { fields, others }
}
