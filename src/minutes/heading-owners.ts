import { possessed } from './heading-parts.js'
import { knownOwnersIn, ownersIn } from './owner-names.js'
import type { People } from './people.js'
import { plainLabel } from './plain-label.js'
import { forWhom } from './sole-owners.js'

/** "Ana's to-do list", and "Actions (Ana)" where the note knows her. */
export function ownersOfHeading(heading: string, people: People): readonly string[] {
  const label = plainLabel(heading)
  const { name } = possessed(label) ?? {}
  if (name !== undefined) return ownersIn(name, people, 'strong') ?? []
  const [, aside = ''] = /\(([^()]{2,60})\)$/.exec(label) ?? []
  return forWhom(label, people) ?? knownOwnersIn(aside, people) ?? []
}
