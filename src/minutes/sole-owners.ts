import { ownersIn } from './owner-names.js'
import type { NoteContext } from './scope.js'

/** `RD:` with nothing behind it, or `RD (this week):`. */
export function soleOwners(text: string, context: NoteContext): readonly string[] | null {
  const match = /^([^\n]{1,120}?)[:：]([*_]*)$/u.exec(text)
  return match === null ? null : ownersIn(`${match[1]}${match[2]}`, context.people, 'strong')
}

/** `Ana and Bo` alone above a list, without a colon, if the note knows them. */
export function knownAlone(text: string, { people }: NoteContext): readonly string[] | null {
  const owners = text.length < 80 ? ownersIn(text, people, 'weak') : null
  return owners?.every((owner) => people.knows(owner)) === true ? owners : null
}

/** `Ana:`, `**Ana:**`: a colon, and no word behind it. */
export function endsInColon(label: string): boolean {
  const last = Math.max(label.lastIndexOf(':'), label.lastIndexOf('：'))
  return last >= 0 && !/\w/.test(label.slice(last))
}
