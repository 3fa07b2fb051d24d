import { wordPattern } from './languages/vocabulary.js'
import { knownOwnersIn, ownersIn } from './owner-names.js'
import type { People } from './people.js'
import { plainLabel } from './plain-label.js'
import type { NoteContext } from './scope.js'

const untilDate = /,?\s(?:until|till|before|by|bis)\s[^\n]{0,40}\d[^\n]{0,20}$/iu

/** `RD:` with nothing behind it, or `RD (this week):`. */
export function soleOwners(text: string, context: NoteContext): readonly string[] | null {
  const match = /^([^\n]{1,120}?)[:：]([*_]*)$/u.exec(text)
  if (match === null) return null
  const names = match[1] ?? ''
  return (
    ownersIn(`${names}${match[2]}`, context.people, 'strong') ??
    forWhom(names, context.people) ??
    // `Ana, by 3 May:`
    whoeverIn(names.replace(untilDate, ''), context.people)
  )
}

const assignment = new RegExp(
  `^(?:[^\\n]{1,30}\\s)?(?:by|for|par|pour|für|von|por|para|per|da|voor|door|för|pentru|${wordPattern((language) => language.ownerPrepositions)})\\s([^\\n:]{1,60})$`,
  'iu',
)

/** `To do for Ana until Friday` */
const untilDay = /\s(?:until|till|before|by|bis)\s[^\n]{0,80}$/iu

const everyone = /^(?:everyone|everybody|all)$/i

/** `To do by Ana`, `Tasks for Ana and Bo`, if the note knows them; `Tasks for Everyone`. */
export function forWhom(text: string, people: People): readonly string[] | null {
  const [, whoever = ''] = assignment.exec(plainLabel(text)) ?? []
  return whoeverIn(whoever.replace(untilDay, ''), people)
}

function whoeverIn(names: string, people: People): readonly string[] | null {
  return everyone.test(names) ? [names] : knownOwnersIn(names, people)
}

/** `Ana and Bo`, `Tasks for Ana` alone above a list, without a colon, if the note knows them. */
export function knownAlone(text: string, { people }: NoteContext): readonly string[] | null {
  const owners = text.length < 80 ? knownOwnersIn(text, people) : null
  return owners ?? forWhom(text.slice(0, 100), people)
}

/** `Ana:`, `**Ana:**`: a colon, and no word behind it. */
export function endsInColon(label: string): boolean {
  const last = Math.max(label.lastIndexOf(':'), label.lastIndexOf('：'))
  return last >= 0 && !/\w/.test(label.slice(last))
}
