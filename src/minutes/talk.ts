import type { Draft } from './draft.js'
import { ownerColon } from './forms/owner-colon.js'

const said =
  /^(?:i(?:'\p{L}+)? |we(?:'ve| have| did| were| are) |(?:yes|yeah|no|nope|indeed|ok|okay|sure|great|thanks|hm+)(?:[,.! ]|$))/iu

/** "Ana: I've asked them", "Bo: Are there any news?": what was said about an item of an earlier meeting. */
export function isTalk({ scope, statement }: Draft, text: string): boolean {
  return (
    scope.review &&
    statement.kind === null &&
    statement.forms.includes(ownerColon) &&
    (said.test(text.replace(/[‘’]/g, "'")) || /\?["”')]?$/.test(text.trimEnd()))
  )
}
