import { caseless, caselessSet } from '../../domain/caseless.js'
/** https://docs.github.com/en/rest/issues/labels#add-labels-to-an-issue refuses more. */
export const mostLabels = 100

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
    const folded = caselessSet(names)
    return (name: string) => folded.has(caseless(name))
  }
  const [isWanted, isPresent, isOwn] = [has(wanted), has(present), has(own)]
  const remove = own.filter((name) => !isWanted(name) && isPresent(name))
  const room = Math.max(0, mostLabels - (present.length - remove.length))
  const add = wanted.filter((name) => !isPresent(name) && !isOwn(name)).slice(0, room)
  return {
    add,
    remove,
    own: [...own.filter(isWanted), ...add],
  }
}
