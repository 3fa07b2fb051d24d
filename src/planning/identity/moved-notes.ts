import { basename } from 'node:path/posix'
import { groupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { assign, type ScoredPair } from './assign.js'
import type { Slot } from './slot.js'

export interface MovedNotes {
  /** Old path → new path. */
  readonly movedTo: ReadonlyMap<string, string>
  /** New paths that fit several vanished ones, or the other way round, equally well. */
  readonly ties: readonly { readonly from: string; readonly to: string }[]
}

interface VanishedNote {
  readonly path: string
  readonly date: string
  readonly keys: readonly string[]
}

interface NewNote {
  readonly path: string
  readonly date: string
  readonly keys: readonly string[]
}

const shares = { content: 0.7, name: 0.2, date: 0.1 }
// Less in common, and the one note was deleted and the other written: a next meeting repeats items.
const least = 0.29

/**
 * Matches notes whose path is gone with notes that no issue comes from, all together:
 * by content first, then file name, then date.
 */
export function findMovedNotes(
  slots: readonly Slot[],
  occurrences: readonly Occurrence[],
  paths: ReadonlySet<string>,
): MovedNotes {
  const known = new Set(slots.map(({ source }) => source.path))
  const vanished = [...groupBy(slots, ({ source }) => source.path)]
    .filter(([path]) => !paths.has(path))
    .map(([path, group]) => ({
      path,
      date: group[0]?.source.date ?? '',
      keys: group.map(({ source }) => source.key),
    }))
  const fresh = [...groupBy(occurrences, ({ minutes }) => minutes.path)]
    .filter(([path]) => !known.has(path))
    .map(([path, group]) => ({
      path,
      date: group[0]?.date ?? '',
      keys: group.map(({ key }) => key),
    }))
  return pair(vanished, fresh)
}

function pair(vanished: readonly VanishedNote[], fresh: readonly NewNote[]): MovedNotes {
  const scored = possiblePairs(vanished, fresh)
  const assigned = assign(scored)
  const rows = new Set(assigned.map(({ row }) => row))
  const columns = new Set(assigned.map(({ column }) => column))
  const isTied = (pair: ScoredPair) =>
    scored.some(
      (other) =>
        other !== pair &&
        other.score === pair.score &&
        ((other.row === pair.row && !columns.has(other.column)) ||
          (other.column === pair.column && !rows.has(other.row))),
    )
  const pathsOf = ({ row, column }: ScoredPair) => ({
    from: vanished[row]?.path ?? '',
    to: fresh[column]?.path ?? '',
  })
  const tied = new Set(assigned.filter(isTied))
  const tiedRows = new Set([...tied].map(({ row }) => row))
  return {
    movedTo: new Map(
      assigned
        .filter((pair) => !tied.has(pair))
        .map((pair) => {
          const { from, to } = pathsOf(pair)
          return [from, to]
        }),
    ),
    ties: scored.filter(({ row }) => tiedRows.has(row)).map(pathsOf),
  }
}

/** Only notes that share an item, or file name and date: no need to compare all with all. */
function possiblePairs(vanished: readonly VanishedNote[], fresh: readonly NewNote[]): ScoredPair[] {
  const byHint = new Map<string, Set<number>>()
  fresh.forEach((note, column) => {
    for (const hint of hintsOf(note)) {
      byHint.set(hint, (byHint.get(hint) ?? new Set()).add(column))
    }
  })
  return vanished.flatMap((old, row) => {
    const columns = new Set(hintsOf(old).flatMap((hint) => [...(byHint.get(hint) ?? [])]))
    return [...columns]
      .sort((a, b) => a - b)
      .flatMap((column) => {
        const note = fresh[column]
        const score = note === undefined ? 0 : scoreOf(old, note)
        return score < least ? [] : [{ row, column, score }]
      })
  })
}

function hintsOf({ path, date, keys }: VanishedNote | NewNote): readonly string[] {
  return [`${basename(path)} ${date}`, ...keys.map((key) => `: ${key}`)]
}

function scoreOf(old: VanishedNote, note: NewNote): number {
  const left = [...note.keys]
  let common = 0
  for (const key of old.keys) {
    const index = left.indexOf(key)
    if (index >= 0) {
      left.splice(index, 1)
      common += 1
    }
  }
  const content = (2 * common) / (old.keys.length + note.keys.length)
  return (
    shares.content * content +
    (basename(old.path) === basename(note.path) ? shares.name : 0) +
    (old.date === note.date ? shares.date : 0)
  )
}
