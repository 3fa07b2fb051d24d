import type { CalendarDate, DatedMinutes, Item, Minutes } from '../domain/minutes.js'
import { groupBy } from './group-by.js'
import { keyOf, normalise } from './identity/key.js'
import type { ResolvedOwner } from './owners.js'
import { saidOnce } from './said-once.js'
import type { Series } from './series.js'

/** An item where it stands in a note. */
export interface Occurrence {
  readonly minutes: DatedMinutes
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
  /** All items of its note, itself among them, by key. */
  readonly items: ReadonlyMap<string, readonly Naming[]>
}

/** The key of an item, and the number that it gives itself, `(#12)`; `null` where it gives none. */
export interface Naming {
  readonly key: string
  readonly names: number | null
}

/** Every item of every note, by date, path and line: independent of the order of the notes. */
export function occurrencesOf(
  notes: readonly DatedMinutes[],
  context: OccurrenceContext,
): readonly Occurrence[] {
  const saidOnceIn = (minutes: DatedMinutes) =>
    saidOnce(minutes, ({ owners }) => owners.map((owner) => context.resolve(owner, minutes)))
  const all = notes
    .map(saidOnceIn)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.path, b.path))
  const issueNamed = namesIn(all, context)
  return all.flatMap((minutes) => occurrencesIn(minutes, { ...context, issueNamed }))
}

/** The same words with the same number name the same issue in each meeting of a series, if they do in one. */
function namesIn(
  all: readonly Minutes[],
  { seriesOf, issueNamed }: OccurrenceContext,
): OccurrenceContext['issueNamed'] {
  const wordsOf = (number: number, { series, key }: NamingItem) =>
    `${number}\n${series.bucket}\n${key}`
  const named = new Map<string, number>()
  for (const minutes of all) {
    if (minutes.items.every(({ tracking }) => tracking.kind !== 'named')) continue
    const note = { path: minutes.path, series: seriesOf(minutes), items: namingsIn(minutes) }
    for (const item of minutes.items) {
      if (item.tracking.kind !== 'named') continue
      const by: NamingItem = { ...note, key: keyOf(item) }
      const issue = issueNamed(item.tracking.number, by)
      if (issue !== null) named.set(wordsOf(item.tracking.number, by), issue)
    }
  }
  return (number, by) => named.get(wordsOf(number, by)) ?? null
}

function namingsIn({ items }: Minutes): NamingItem['items'] {
  const namings = items.flatMap((item): readonly (readonly [string, Naming])[] => {
    const key = keyOf(item)
    if (item.tracking.kind !== 'named') return [[key, { key, names: null }]]
    // The number may be part of what it says: then it stands under that, too.
    const naming = { key, names: item.tracking.number }
    return [key, keyOf(withReference(item, () => null))].map((one) => [one, naming])
  })
  const byKey = groupBy(namings, ([key]) => key)
  return new Map([...byKey].map(([key, group]) => [key, group.map(([, naming]) => naming)]))
}

function occurrencesIn(minutes: DatedMinutes, context: OccurrenceContext): Occurrence[] {
  const series = context.seriesOf(minutes)
  const counts = new Map<string, number>()
  const items = namingsIn(minutes)
  return minutes.items.map((written) => {
    const by: NamingItem = { path: minutes.path, series, key: keyOf(written), items }
    const item = withReference(written, (number) => context.issueNamed(number, by))
    const key = keyOf(item)
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    return {
      minutes,
      item,
      date: minutes.date,
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
