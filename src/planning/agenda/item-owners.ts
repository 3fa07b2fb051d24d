import { type AgendaOwner, everyone } from '../../domain/agenda.js'
import { without } from '../../domain/caseless.js'
import type { TrackedIssue } from '../../domain/issue.js'
import { loginsOf, type ResolvedOwner } from '../owners.js'

/** Whom the note names, and whoever was assigned on GitHub besides. */
export function itemOwners(
  owners: readonly ResolvedOwner[],
  issue: {
    readonly assignees: TrackedIssue['assignees']
    /** Whom the action assigned: if the note names another by now, they are about to go. */
    readonly granted: readonly string[]
  },
): readonly AgendaOwner[] {
  const named = owners.map((owner) => ({
    name: owner.kind === 'everyone' ? everyone : owner.written,
    logins: loginsOf([owner]),
  }))
  const known = [...named.flatMap(({ logins }) => logins), ...issue.granted]
  const others = without(issue.assignees, known)
  return [...named, ...others.map((login) => ({ name: login, logins: [login] }))]
}
