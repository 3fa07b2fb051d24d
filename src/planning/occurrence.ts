import type { CalendarDate, Item, Minutes, NoteTree } from '../domain/minutes.js'
import { keyOf, normalise } from './identity/key.js'
import type { ResolvedOwner } from './owners.js'
import type { Series } from './series.js'

/** An item where it stands in a note. */
export interface Occurrence {
  readonly minutes: Minutes
  readonly item: Item
  readonly date: CalendarDate
  readonly series: Series
  readonly owners: readonly ResolvedOwner[]
  readonly key: string
  /** Which of the note's items of equal key, from 0. */
  readonly nth: number
}

export interface OccurrenceContext {
  readonly seriesOf: (minutes: Minutes) => Series
  readonly resolve: (owner: string, minutes: Minutes) => ResolvedOwner
  /** The issue of ours that `(#number)` behind an item names; `null` where it merely mentions one. */
  readonly issueNamed: (number: number, by: NamingItem) => number | null
}

/** An item that may name its issue. */
export interface NamingItem {
  readonly path: string
  readonly series: Series
  readonly key: string
  /** Keys of all items of its note. */
  readonly keys: ReadonlySet<string>
}

/** Every item of every note, by date, path and line: independent of the order of the tree. */
export function occurrencesOf(tree: NoteTree, context: OccurrenceContext): readonly Occurrence[] {
  return tree.notes
    .flatMap((note) => (note.kind === 'minutes' ? [note.minutes] : []))
    .sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.path, b.path))
    .flatMap((minutes) => occurrencesIn(minutes, context))
}

function occurrencesIn(minutes: Minutes, context: OccurrenceContext): Occurrence[] {
  const series = context.seriesOf(minutes)
  const counts = new Map<string, number>()
  const keys = new Set(minutes.items.map(keyOf))
  return minutes.items.map((written) => {
    const by: NamingItem = { path: minutes.path, series, key: keyOf(written), keys }
    const item = withReference(written, (number) => context.issueNamed(number, by))
    const key = keyOf(item)
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    return {
      minutes,
      item,
      date: minutes.date ?? '',
      series,
      owners: item.owners.map((owner) => context.resolve(owner, minutes)),
      key,
      nth,
    }
  })
}

/** `Approve (#131)` names no issue of ours: the reference is part of what the item says. */
function withReference(item: Item, issueNamed: (number: number) => number | null): Item {
  if (item.tracking.kind !== 'named') return item
  const number = issueNamed(item.tracking.number)
  if (number !== null) return { ...item, tracking: { kind: 'named', number } }
  const reference = `(#${item.tracking.number})`
  return {
    ...item,
    text: `${item.text} ${reference}`,
    title: normalise(item.text).length === 0 ? reference : item.title,
    tracking: { kind: 'own' },
  }
}

/** By code units, as sorting does everywhere here: the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
