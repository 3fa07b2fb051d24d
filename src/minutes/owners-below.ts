import type { Block, ListBlock } from './blocks/block.js'
import { ownersIn } from './owner-names.js'
import type { NoteContext } from './scope.js'
import { unitOf } from './units.js'

const toDo = /^(.{1,60}) to do(?: (?:this|it|so))?\.?$/i

/** `- Print the flyers`, and below it `- Ana` or `- Bo to do`: lists of nothing but who does what stands above. */
export function ownersBelow(blocks: readonly Block[], { people }: NoteContext): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? ownersOf(block) : []))

  function ownersOf({ entries }: ListBlock): readonly string[] {
    const owners = entries.map(({ blocks: [first, ...below], checked }) =>
      first?.kind === 'paragraph' && below.length === 0 && checked === null
        ? ownersOfLine(unitOf(first.lines).text)
        : null,
    )
    return owners.every((names) => names !== null) ? owners.flat() : []
  }

  function ownersOfLine(text: string): readonly string[] | null {
    const [, doer] = toDo.exec(text) ?? []
    if (doer !== undefined) return ownersIn(doer, people, 'strong')
    const names = ownersIn(text, people, 'weak')
    return names?.every((name) => name.startsWith('@') || people.knows(name)) === true
      ? names
      : null
  }
}
