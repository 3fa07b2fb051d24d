import type { NoteFinding } from '../domain/finding.js'
import type { Item, Minutes } from '../domain/minutes.js'
import type { Policy } from '../domain/policy.js'
import {
  createOwnerResolver,
  likelyParticipants,
  loginsOf,
  type OwnerResolver,
  type ResolvedOwner,
} from './owners.js'
import { saidOnce } from './said-once.js'
import { skipReason } from './skip.js'

interface OwnedItem {
  readonly minutes: Minutes
  readonly item: Item
  readonly owners: readonly ResolvedOwner[]
}

/** Owners of what is to be done, note by note, whom nobody can place: whatever issues and other notes say. */
export function unresolvedOwnersIn(
  notes: readonly Minutes[],
  policy: Pick<Policy, 'directory' | 'decisions' | 'ignore'>,
): readonly NoteFinding[] {
  const resolve = createOwnerResolver(policy.directory)
  return notes.flatMap((minutes) => {
    const ownersOf = ({ owners }: Item) => owners.map((owner) => resolve(owner, minutes))
    return saidOnce(minutes, ownersOf)
      .items.filter((item) => !item.done && skipReason({ item }, policy) === null)
      .flatMap((item) => unresolvedOwners({ minutes, item, owners: ownersOf(item) }, resolve))
  })
}

/** Owners of an item whom nobody can place, with what would. */
export function unresolvedOwners(
  { minutes, item, owners }: OwnedItem,
  resolve: OwnerResolver,
): readonly NoteFinding[] {
  return owners
    .filter(({ kind }) => kind === 'unresolved')
    .map(({ written }) => {
      const people = likelyParticipants(written, minutes.participants)
      const hint = people.every((person) => person === written)
        ? ''
        : ` It may stand for ${people.join(' or ')}.`
      const key = isPlainYaml(written) ? written : JSON.stringify(written)
      const login = loginOfOnly(people, minutes, resolve) ?? 'LOGIN'
      return {
        path: minutes.path,
        line: item.line,
        column: item.column,
        rule: 'unresolved-owner',
        severity: 'warning',
        message: `Nobody is assigned for "${written}", which the directory does not know.${hint} Add \`${key}: ${login}\` under \`owners:\` in the configuration, or write \`@${login}\` in the note.`,
      }
    })
}

/** The login of the one participant that an owner may stand for, where the note or the directory has it. */
function loginOfOnly(
  people: readonly string[],
  minutes: Minutes,
  resolve: OwnerResolver,
): string | null {
  const [person, ...others] = minutes.participants.filter(({ written }) => people.includes(written))
  if (person === undefined || others.length > 0) return null
  const [login, ...more] = loginsOf([resolve(person.name, minutes)])
  return login !== undefined && more.length === 0 ? login : null
}

/** Whether a name may be a key as it is. */
function isPlainYaml(name: string): boolean {
  return (
    /^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*$/u.test(name) &&
    !/^(?:true|false|null)$/i.test(name)
  )
}
