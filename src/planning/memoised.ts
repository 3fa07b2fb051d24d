/**
 * The same function, asked only once for each object: notes and issues that did not change are the
 * same objects from plan to plan of a run, and from push to push of a rehearsal.
 */
export function memoised<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  const known = new WeakMap<Input, { readonly result: Result }>()
  return (input) => {
    const found = known.get(input) ?? { result: compute(input) }
    known.set(input, found)
    return found.result
  }
}
