/** Logins, labels and repositories have the same name in any case of letters: `Bug` is `bug`. */
export function caseless(name: string): string {
  return name.toLowerCase()
}

export function caselessSet(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map(caseless))
}

export function includesName(names: readonly string[], name: string): boolean {
  return names.some((one) => caseless(one) === caseless(name))
}

/** `names`, then those of `added` that are new, each once. */
export function withAdded(names: readonly string[], added: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...names, ...added].filter((name) => {
    const isNew = !seen.has(caseless(name))
    seen.add(caseless(name))
    return isNew
  })
}

export function without(names: readonly string[], removed: readonly string[]): string[] {
  const gone = caselessSet(removed)
  return names.filter((name) => !gone.has(caseless(name)))
}
