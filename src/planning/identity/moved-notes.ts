import { basename, dirname } from 'node:path/posix'
import { groupBy, lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { assign, type ScoredPair } from './assign.js'
import type { Slot } from './slot.js'

export interface MovedNotes {
  /** Old path → new path. */
  readonly movedTo: ReadonlyMap<string, string>
  /** New paths that fit several vanished ones, or the other way round, equally well. */
  readonly ties: readonly { readonly from: string; readonly to: string }[]
}

interface NoteContent {
  readonly path: string
  readonly date: string
  /** Texts of its items; where it has issues of its own, of those items that none speaks for. */
  readonly keys: readonly string[]
  /** Those of them whose issue no person closed. */
  readonly liveKeys: readonly string[]
  /** Whether issues come from it already: then only its items can tell. */
  readonly standing: 'new' | 'known'
}

const shares = { content: 0.7, name: 0.2, date: 0.1 }
// Less in common, and the one note was deleted and the other written: a next meeting repeats items.
const least = 0.29

/**
 * Matches notes whose path is gone with notes that have items without an issue, all together: by
 * content first, then file name, then date. A note that has issues already counts, too: the run
 * that should have recorded its move may have been killed, or withheld by a guard.
 */
export function findMovedNotes(
  slots: readonly Slot[],
  occurrences: readonly Occurrence[],
  paths: ReadonlySet<string>,
): MovedNotes {
  const slotsByPath = groupBy(slots, ({ source }) => source.path)
  const vanished = [...slotsByPath]
    .filter(([path]) => !paths.has(path))
    .map(([path, group]): NoteContent => {
      const keys = group.map(({ source }) => source.key)
      const liveKeys = group.filter(isLive).map(({ source }) => source.key)
      return { path, date: group[0].source.date, keys, liveKeys, standing: 'known' }
    })
  if (vanished.length === 0) return { movedTo: new Map(), ties: [] }
  const present = [...groupBy(occurrences, ({ minutes }) => minutes.path)].map(
    ([path, group]): NoteContent => {
      const own = slotsByPath.get(path) ?? []
      const keys = without(
        group.map(({ key }) => key),
        own.map(({ source }) => source.key),
      )
      const standing = own.length === 0 ? 'new' : 'known'
      return { path, date: group[0].date, keys, liveKeys: keys, standing }
    },
  )
  return pair(vanished, present)
}

/** A place that a person was done with may have become another's before its note moved. */
function isLive({ candidate: { issue, marked } }: Slot): boolean {
  return issue.state === 'open' || !['open', 'reopened'].includes(marked.memory.state)
}

/** What is left of `all` after each of `some` was taken away once. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1)
  return all.filter((one) => {
    const count = counts.get(one) ?? 0
    counts.set(one, count - 1)
    return count <= 0
  })
}

function pair(vanished: readonly NoteContent[], fresh: readonly NoteContent[]): MovedNotes {
  const scored = possiblePairs(vanished, fresh)
  const assigned = assign(scored)
  const rows = new Set(assigned.map(({ row }) => row))
  const columns = new Set(assigned.map(({ column }) => column))
  const inRow = lookupBy(scored, ({ row }) => row)
  const inColumn = lookupBy(scored, ({ column }) => column)
  const isTied = ({ row, column, score }: PossibleMove) =>
    inRow(row).some((other) => other.score === score && !columns.has(other.column)) ||
    inColumn(column).some((other) => other.score === score && !rows.has(other.row))
  const tied = new Set(assigned.filter(isTied))
  const tiedRows = new Set([...tied].map(({ row }) => row))
  return {
    movedTo: new Map(
      assigned.filter((move) => !tied.has(move)).map(({ from, to }) => [from.path, to.path]),
    ),
    ties: scored
      .filter(({ row }) => tiedRows.has(row))
      .map(({ from, to }) => ({ from: from.path, to: to.path })),
  }
}

interface PossibleMove extends ScoredPair {
  readonly from: NoteContent
  readonly to: NoteContent
}

/** Only notes that share an item, or file name and date: no need to compare all with all. */
function possiblePairs(
  vanished: readonly NoteContent[],
  fresh: readonly NoteContent[],
): readonly PossibleMove[] {
  const hints = fresh.flatMap((to, column) => hintsOf(to).map((hint) => ({ hint, to, column })))
  const hintedBy = lookupBy(hints, ({ hint }) => hint)
  return vanished.flatMap((from, row) => {
    const hinted = new Map(
      hintsOf(from).flatMap((hint) => hintedBy(hint).map(({ column, to }) => [column, to])),
    )
    const moves = [...hinted]
      .sort(([a], [b]) => a - b)
      .map(([column, to]): PossibleMove => ({ row, column, from, to, score: scoreOf(from, to) }))
      .filter(({ score }) => score >= least)
    // The next meetings may repeat all that one said, and still are no match for one of its day.
    const ofItsDay = moves.filter(({ to }) => to.date === from.date)
    return ofItsDay.length > 0 ? ofItsDay : moves
  })
}

function hintsOf({ path, date, keys }: NoteContent): readonly string[] {
  return [`${basename(path)} ${date}`, ...new Set(keys.map((key) => `: ${key}`))]
}

function scoreOf(old: NoteContent, note: NoteContent): number {
  const keys = note.standing === 'known' ? old.liveKeys : old.keys
  const common = note.keys.length - without(note.keys, keys).length
  const content = (2 * common) / (keys.length + note.keys.length)
  if (note.standing === 'known' && (common === 0 || old.date !== note.date)) return 0
  if (old.date !== note.date && !isLikely(old, note, { common, content })) return 0
  return (
    shares.content * content +
    (basename(old.path) === basename(note.path) ? shares.name : 0) +
    (old.date === note.date ? shares.date : 0)
  )
}

/** A meeting does not change its day; unless its date was wrong, another day is another meeting. */
function isLikely(
  old: NoteContent,
  note: NoteContent,
  { common, content }: { readonly common: number; readonly content: number },
): boolean {
  return content >= 0.5 && (common > 1 || dirname(old.path) === dirname(note.path))
}
