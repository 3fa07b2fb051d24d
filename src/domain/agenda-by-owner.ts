import type { Agenda, AgendaOwner, OpenItem } from './agenda.js'
import { caseless } from './caseless.js'
import { foldName } from './fold.js'

/** The open items of one owner, in the order of the agenda. */
export interface OwnerAgenda {
  /** Null: of nobody. */
  readonly owner: AgendaOwner | null
  readonly items: readonly OpenItem[]
}

/**
 * Open items by owner: an item of two stands with both. Names for the same login are one owner, under the name that
 * most items use. In the order of the names; what nobody owns comes last.
 */
export function byOwner({ open }: Pick<Agenda, 'open'>): readonly OwnerAgenda[] {
  const groups = new Map<string, { owners: AgendaOwner[]; items: Set<OpenItem> }>()
  for (const item of open) {
    for (const owner of item.owners) {
      const group = groups.get(identityOf(owner)) ?? { owners: [], items: new Set() }
      groups.set(identityOf(owner), group)
      group.owners.push(owner)
      group.items.add(item)
    }
  }
  const owned = [...groups.values()].map(({ owners, items }) => ({
    owner: mostFrequent(owners),
    items: [...items],
  }))
  const unowned = open.filter(({ owners }) => owners.length === 0)
  return [
    ...owned.sort((one, other) => compareNames(one.owner, other.owner)),
    ...(unowned.length === 0 ? [] : [{ owner: null, items: unowned }]),
  ]
}

/** A team is itself; who stands for one login is that person, however a note writes the name. */
function identityOf({ name, logins }: AgendaOwner): string {
  const [login] = logins
  return logins.length === 1 && login !== undefined ? `@${caseless(login)}` : nameKey(name)
}

function mostFrequent(owners: readonly AgendaOwner[]): AgendaOwner | null {
  const counts = new Map<string, number>()
  for (const { name } of owners) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ranked = [...owners].sort(
    (one, other) => (counts.get(other.name) ?? 0) - (counts.get(one.name) ?? 0),
  )
  return ranked[0] ?? null
}

function compareNames(one: AgendaOwner | null, other: AgendaOwner | null): number {
  const [first, second] = [nameKey(one?.name ?? ''), nameKey(other?.name ?? '')]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** `@Ana` and `Ana` are one to whoever reads. */
function nameKey(name: string): string {
  return foldName(name.replace(/^@/, ''))
}
