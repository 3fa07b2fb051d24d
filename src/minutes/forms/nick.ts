import { tellsToAct } from '../imperative.js'
import { isNick } from '../owner-names.js'
import type { FormContext } from './form.js'
import { ownerTrailing } from './owner-trailing.js'

/**
 * `rosters: Print them`, `jo - to print them`, `(jo) print them`: where a name would stand, a word in small letters
 * before what is to be done, unless the end names somebody.
 */
export function nickBefore(
  name: string,
  rest: string,
  context: FormContext,
): readonly string[] | null {
  if (context.owned === true || !isNick(name)) return null
  const task = rest.replace(/^(?:to|will)\s+/, '')
  const isTold = task === rest ? tellsToAct(`${name}: ${rest}`) : /^\p{Ll}/u.test(task)
  return isTold && ownerTrailing.read(rest, context) === null ? [name] : null
}
