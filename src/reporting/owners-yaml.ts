import { stringify } from 'yaml'
import type { CalendarDate } from '../domain/minutes.js'
import { visibleLine } from '../domain/visible.js'

/** An owner to be looked up by a person. */
export interface OwnerToFill {
  readonly name: string
  readonly items: number
  readonly last: CalendarDate | null
  readonly logins: readonly string[]
  readonly participants: readonly KnownPerson[]
  readonly authors: readonly KnownPerson[]
  readonly kind: 'team' | 'person'
}

interface KnownPerson {
  readonly name: string
  readonly login: string | null
}

const mostNames = 3

/**
 * The `owners:` of a configuration. Only what a note itself says is filled in; what is merely likely is a comment:
 * a guess that is pasted unread would assign the wrong person.
 */
export function ownersYaml(owners: readonly OwnerToFill[]): string {
  if (owners.length === 0) return 'owners: {} # every owner is known already\n'
  return [
    '# Fill in the logins, take the "# " before each away, and put this into .github/minutes.yml.',
    'owners:',
    ...owners.flatMap((owner) => [`  # ${remarks(owner).join('; ')}`, `  ${entry(owner)}`]),
    '',
  ].join('\n')
}

function entry(owner: OwnerToFill): string {
  const { name, logins, kind } = owner
  const key = stringify(visibleLine(name), { lineWidth: 0, defaultStringType: 'PLAIN' }).trim()
  const [login] = logins
  if (login !== undefined && logins.length === 1) return `${key}: ${login}`
  if (kind === 'team') return `# ${key}: { members: [LOGIN, LOGIN] }`
  return `# ${key}: ${likelyLogin(owner) ?? 'LOGIN'}`
}

/** The only login that anything speaks for. */
function likelyLogin({ logins, participants, authors }: OwnerToFill): string | null {
  const known = [...logins, ...[...participants, ...authors].flatMap(({ login }) => login ?? [])]
  const [login, ...others] = [...new Set(known.map((one) => one.toLowerCase()))]
  return login === undefined || others.length > 0 ? null : login
}

function remarks(owner: OwnerToFill): readonly string[] {
  const { items, last, logins, authors } = owner
  // That RL may be RL helps nobody.
  const participants = owner.participants.filter(
    ({ name, login }) => name !== owner.name || login !== null,
  )
  return [
    `${items === 1 ? '1 item' : `${items} items`}${last === null ? '' : `, last ${last}`}`,
    logins.length > 1 ? `the notes say ${several(logins)}` : '',
    participants.length > 0 ? `perhaps ${several(participants.map(personName))}` : '',
    authors.length > 0 ? `in git ${several(authors.map(personName))}` : '',
  ].filter((remark) => remark !== '')
}

function personName({ name, login }: KnownPerson): string {
  return login === null ? name : `${name} (${login})`
}

function several(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(visibleLine)
  const more = names.length - shown.length
  return shown.join(' or ') + (more > 0 ? ` or ${more} more` : '')
}
