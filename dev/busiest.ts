/** The most that any `within` milliseconds saw. */
export function busiest(times: readonly number[], within: number): number {
  let first = 0
  return times.reduce((most, at, index) => {
    while ((times[first] ?? at) <= at - within) first += 1
    return Math.max(most, index - first + 1)
  }, 0)
}
