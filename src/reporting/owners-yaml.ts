import { stringify } from 'yaml'
import type { CalendarDate } from '../domain/minutes.js'
import { visibleLine } from '../domain/visible.js'

/** An owner to be looked up by a person. */
export interface OwnerToFill {
  readonly name: string
  readonly items: number
  readonly last: CalendarDate | null
  readonly logins: readonly string[]
  readonly participants: readonly string[]
  readonly authors: readonly { readonly name: string; readonly login: string | null }[]
  readonly kind: 'team' | 'person'
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

function likelyLogin({ logins, authors }: OwnerToFill): string | null {
  const known = logins.length > 0 ? logins : authors.flatMap(({ login }) => login ?? [])
  return known.length === 1 ? (known[0] ?? null) : null
}

function remarks({ items, last, logins, participants, authors }: OwnerToFill): readonly string[] {
  const inGit = authors.map(({ name, login }) => (login === null ? name : `${name} (${login})`))
  return [
    `${items === 1 ? '1 item' : `${items} items`}${last === null ? '' : `, last ${last}`}`,
    logins.length > 1 ? `the notes say ${several(logins)}` : '',
    participants.length > 0 ? `perhaps ${several(participants)}` : '',
    inGit.length > 0 ? `in git ${several(inGit)}` : '',
  ].filter((remark) => remark !== '')
}

function several(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map(visibleLine)
  const more = names.length - shown.length
  return shown.join(' or ') + (more > 0 ? ` or ${more} more` : '')
}
