/** Logins and label names mean the same in any case of letters: `Bug` is `bug`. */
export function fold(name: string): string {
  return name.toLowerCase()
}

export function includesFolded(names: readonly string[], name: string): boolean {
  return names.some((one) => fold(one) === fold(name))
}

/** `names`, then those of `added` that are new, each once. */
export function withAdded(names: readonly string[], added: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...names, ...added].filter((name) => {
    const isNew = !seen.has(fold(name))
    seen.add(fold(name))
    return isNew
  })
}

export function without(names: readonly string[], removed: readonly string[]): string[] {
  return names.filter((name) => !includesFolded(removed, name))
}
