import type { Block, ListBlock } from './blocks/block.js'
import { ownersIn } from './owner-names.js'
import { isLoginOrKnown } from './people.js'
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
    const sure = owners.filter((one) => one?.sure === true).length
    // Beside people whom the note knows, the name of another is no doubtful one.
    return owners.every((one) => one !== null) && sure * 2 > owners.length
      ? owners.flatMap(({ names }) => names)
      : []
  }

  function ownersOfLine(text: string): Doers | null {
    const [, doer] = toDo.exec(text) ?? []
    const names = ownersIn(doer ?? text, people, doer === undefined ? 'weak' : 'strong')
    const known = (name: string) => isLoginOrKnown(name, people)
    return names === null ? null : { names, sure: doer !== undefined || names.every(known) }
  }
}

interface Doers {
  readonly names: readonly string[]
  readonly sure: boolean
}
