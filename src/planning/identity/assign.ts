import { munkres } from 'munkres'
import { groupBy } from '../group-by.js'

/** A possible pair, by index of row and column; the higher the score the better. */
export interface ScoredPair {
  readonly row: number
  readonly column: number
  /** From 0 to 1. */
  readonly score: number
}

// Cubic cost: above this a cluster of texts that all resemble each other is paired greedily.
const largest = 150

/**
 * Pairs rows with columns, each at most once, so that the sum of the scores is the highest.
 * Pairs that share neither row nor column, directly or through others, are solved apart:
 * the cost depends on the largest cluster, not on the note.
 */
export function assign<Pair extends ScoredPair>(pairs: readonly Pair[]): readonly Pair[] {
  return clusters(pairs).flatMap((cluster) => {
    const rows = [...new Set(cluster.map(({ row }) => row))]
    const columns = [...new Set(cluster.map(({ column }) => column))]
    return Math.max(rows.length, columns.length) > largest
      ? greedy(cluster)
      : optimal(cluster, rows, columns)
  })
}

function optimal<Pair extends ScoredPair>(
  cluster: readonly Pair[],
  rows: readonly number[],
  columns: readonly number[],
): readonly Pair[] {
  const byPlace = new Map(cluster.map((pair) => [`${pair.row} ${pair.column}`, pair]))
  const at = (row: number, column: number) => byPlace.get(`${rows[row]} ${columns[column]}`)
  const costs = rows.map((_, row) => columns.map((_, column) => 1 - (at(row, column)?.score ?? 0)))
  return munkres(costs).flatMap(([row, column]) => at(row, column) ?? [])
}

function greedy<Pair extends ScoredPair>(cluster: readonly Pair[]): readonly Pair[] {
  const taken = { rows: new Set<number>(), columns: new Set<number>() }
  const sorted = [...cluster].sort(
    (a, b) => b.score - a.score || a.row - b.row || a.column - b.column,
  )
  return sorted.filter(({ row, column }) => {
    if (taken.rows.has(row) || taken.columns.has(column)) return false
    taken.rows.add(row)
    taken.columns.add(column)
    return true
  })
}

function clusters<Pair extends ScoredPair>(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const parent = new Map<string, string>()
  const root = (node: string): string => {
    let top = node
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next
    if (top !== node) parent.set(node, top)
    return top
  }
  for (const { row, column } of pairs) {
    const [one, other] = [root(`row ${row}`), root(`column ${column}`)]
    if (one !== other) parent.set(other, one)
  }
  return [...groupBy(pairs, ({ row }) => root(`row ${row}`)).values()]
}
