import { isCopied, isDay, isTime, tellsHowItStands, tellsOfDay, tellsOfMeeting } from './asides.js'
import type { Block } from './blocks/block.js'
import { checkBox } from './forms/check-box.js'
import { marker } from './forms/marker.js'
import { splitNames } from './owner-names.js'
import { isLoginOrKnown } from './people.js'
import { isClosing, isPlaceholder } from './placeholders.js'
import { plainLabel } from './plain-label.js'
import { isMeetingLink, tellsWhere } from './pointers.js'
import type { NoteContext } from './scope.js'
import { readStatement } from './statement.js'

/** What stands where an item would, and is none: "none", a day, a line at the foot. */
export function isNoItem(text: string, context: NoteContext): boolean {
  return (
    isPlaceholder(text) ||
    splitNames(plainLabel(text.slice(0, 80))).every(context.people.knows) ||
    isClosing(text) ||
    isDay(text, context.dates) ||
    isTime(text) ||
    tellsOfMeeting(text, context) ||
    tellsOfDay(text, context.dates) ||
    isCopied(text) ||
    tellsWhere(text) ||
    isMeetingLink(text, context.dates) ||
    tellsHowItStands(text)
  )
}

/** "Table 5: who does what" and "Source: the wiki" beside a table are no items, whatever stands before their colon. */
export function isCaption(
  block: Block,
  beside: readonly (Block | undefined)[],
  context: NoteContext,
): boolean {
  if (block.kind !== 'paragraph' || !beside.some((other) => other?.kind === 'table')) return false
  const { forms, owners } = readStatement(block.lines[0]?.text ?? '', context)
  const isMarked = forms.includes(marker) || forms.includes(checkBox)
  return !isMarked && !owners.some((name) => isLoginOrKnown(name, context.people))
}
