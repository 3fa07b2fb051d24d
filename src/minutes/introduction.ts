import type { Draft } from './draft.js'
import { tellsToAct } from './imperative.js'

/** "Most tasks are about the roof.": a sentence above a list of actions that asks nobody for anything. */
export function isIntroduction({ statement, scope }: Draft): boolean {
  const { text, forms } = statement
  return (
    scope.kind === 'action' &&
    forms.length === 0 &&
    statement.owners.length === 0 &&
    /\p{L}{2}[.!]$/u.test(text) &&
    !tellsToAct(text)
  )
}
