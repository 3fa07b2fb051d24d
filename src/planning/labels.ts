import type { Label } from '../domain/issue.js'
import type { ItemKind } from '../domain/minutes.js'
import type { CreateChange } from '../domain/plan.js'

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
export const meetingDashboard: Label = {
  name: 'meeting-dashboard',
  color: '0e8a16',
  description: 'Shows all that is open from meeting notes',
}

/** The label by which a second look would find the issue that a change is about to open. */
export function labelOfNew({ item }: Pick<CreateChange, 'item'>): Label {
  return item === null ? meetingDashboard : kindLabel(item.kind)
}

export function kindLabel(kind: ItemKind): Label {
  return kind === 'action' ? actionItem : decision
}

const own = new Map(
  [actionItem, decision, needsOwner, goneFromNotes, meetingDashboard].map((label) => [
    label.name,
    label,
  ]),
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
