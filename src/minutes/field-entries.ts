import type { Block, ListEntry, ParagraphBlock } from './blocks/block.js'
import type { Draft } from './draft.js'
import { fields, isField } from './forms/fields.js'
import { ownersIn } from './owner-names.js'
import type { NoteContext } from './scope.js'
import { unitOf } from './units.js'

/** "Owner: Ana" and "Due: 3 May" below an item say something about it; they are no details. */
export function splitFields(below: readonly Block[]): {
  readonly fields: readonly string[]
  readonly others: readonly Block[]
} {
  const found: string[] = []
  const others = below.flatMap((block): readonly Block[] => {
    if (block.kind === 'paragraph' && isFields(block)) {
      found.push(...block.lines.map(({ text }) => text))
      return []
    }
    if (block.kind !== 'list') return [block]
    const entries = block.entries.filter((entry) => {
      const [only, ...more] = entry.blocks
      const text = only?.kind === 'paragraph' && more.length === 0 ? unitOf(only.lines).text : ''
      if (!isField(text)) return true
      found.push(text)
      return false
    })
    return entries.length === 0 ? [] : [{ ...block, entries }]
  })
  return { fields: found, others }
}

/** An entry that is nothing but fields. */
export function fieldsAlone(
  { blocks, checked }: ListEntry,
  context: NoteContext,
): ParagraphBlock | null {
  const [only, ...more] = blocks
  const isAlone = only?.kind === 'paragraph' && more.length === 0 && checked === null
  return isAlone && only.lines.every(({ text }) => saysField(text, context)) ? only : null
}

/** "Owner: Ana" names somebody, "Owner: write to Ana" does not. */
function saysField(text: string, { people }: NoteContext): boolean {
  if (!isField(text)) return false
  const value = text.slice(text.search(/[:：]/) + 1).split(/[,;|]/)[0] ?? ''
  return (
    /\d/.test(value) || ownersIn(value.replace(/(?<![*_.])[*_.]+$/, ''), people, 'strong') !== null
  )
}

/** Whether every line of a paragraph is such a field. */
export function isFields({ lines }: Pick<ParagraphBlock, 'lines'>): boolean {
  return lines.every(({ text }) => isField(text))
}

/** An item with what the fields below it say: `Owner: Ana`, `Due: 3 May`. */
export function withFields(draft: Draft, block: ParagraphBlock, context: NoteContext): Draft {
  const { statement } = draft
  const lines = block.lines.map(({ text }) => text)
  const reading = fields.read([statement.text, ...lines].join('\n'), context)
  if (reading === null) return draft
  const { owners = [], due, done, rest } = reading
  return {
    ...draft,
    statement: {
      ...statement,
      text: rest,
      owners: statement.owners.length > 0 ? statement.owners : owners,
      due: due ?? statement.due,
      done: statement.done || done === true,
    },
    endLine: block.endLine,
  }
}
