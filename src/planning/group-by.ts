/** `Map.groupBy`, which node 20 lacks. Groups stand in the order of their first member. */
export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

/** Finds the values of a key, in their order; none where no value has it. */
export function lookupBy<T, K>(
  values: Iterable<T>,
  keyOf: (value: T) => K,
): (key: K) => readonly T[] {
  const groups = groupBy(values, keyOf)
  return (key) => groups.get(key) ?? []
}
