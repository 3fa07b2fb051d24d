/** Labels to add and remove, and which are the action's own from then on. */
export interface LabelMerge {
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly own: readonly string[]
}

/** The action adds what the note newly wants and removes only what it added itself. Case does not count. */
export function mergeLabels(
  wanted: readonly string[],
  present: readonly string[],
  own: readonly string[],
): LabelMerge {
  const has = (names: readonly string[]) => {
    const folded = new Set(names.map((name) => name.toLowerCase()))
    return (name: string) => folded.has(name.toLowerCase())
  }
  const [isWanted, isPresent, isOwn] = [has(wanted), has(present), has(own)]
  const add = wanted.filter((name) => !isPresent(name) && !isOwn(name))
  return {
    add,
    remove: own.filter((name) => !isWanted(name) && isPresent(name)),
    own: [...own.filter(isWanted), ...add],
  }
}
