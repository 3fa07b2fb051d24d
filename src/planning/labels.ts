import type { Label } from '../domain/issue.js'
import type { ItemKind } from '../domain/minutes.js'

/** Labels of the action's own, with what they are created with. */
export const actionItem: Label = {
  name: 'action-item',
  color: '1d76db',
  description: 'Somebody has to do something: from a meeting note',
}
export const decision: Label = {
  name: 'decision',
  color: '5319e7',
  description: 'What was agreed: from a meeting note',
}
export const needsOwner: Label = {
  name: 'needs-owner',
  color: 'fbca04',
  description: 'The meeting note names nobody who could be assigned',
}
export const goneFromNotes: Label = {
  name: 'gone-from-notes',
  color: 'c5def5',
  description: 'The item stands in no meeting note any more',
}

export function kindLabel(kind: ItemKind): Label {
  return kind === 'action' ? actionItem : decision
}

const own = new Map(
  [actionItem, decision, needsOwner, goneFromNotes].map((label) => [label.name, label]),
)

/** A label by name, with what to create it with; the directory's are of a quiet grey. */
export function labelNamed(name: string): Label {
  return (
    own.get(name) ?? {
      name,
      color: 'ededed',
      description: 'From the directory of meeting note owners',
    }
  )
}
