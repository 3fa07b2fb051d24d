/** One figure, next to the most (or the least) that it may be. */
export interface Measurement {
  readonly what: string
  readonly value: number
  readonly limit: number
  readonly unit: 'ms' | 'MB' | 'MB/s' | 'KB' | 'requests' | 's'
  /** Which side of the limit is good. */
  readonly good: 'at-most' | 'at-least'
  /** Where the limit comes from. */
  readonly comparedWith: string
}

/** How much of its limit a figure uses up: over 1 is too much. */
export function ratioOf({ value, limit, good }: Measurement): number {
  return good === 'at-most' ? value / limit : limit / value
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A table that reads as text and as Markdown. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => {
    const ratio = ratioOf(one)
    return [
      one.what,
      `${rounded(one.value)} ${one.unit}`,
      `${one.good === 'at-most' ? '≤' : '≥'} ${rounded(one.limit)} ${one.unit}`,
      ratio.toFixed(2),
      ratio <= 1 ? 'ok' : 'over',
      one.comparedWith,
    ]
  })
  const all = [['what', 'measured', 'limit', 'ratio', '', 'the limit is'], ...rows]
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
  )
  const lines = all.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))))
  return [lines[0], line(widths.map((width) => '-'.repeat(width))), ...lines.slice(1)].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3)
}
