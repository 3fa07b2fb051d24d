import { caseless, caselessSet } from '../domain/caseless.js'
import type { TrackedIssue } from '../domain/issue.js'
import type { CreateChange, EditChange, IssuePatch } from '../domain/plan.js'
import { ownMarker } from './identity/candidates.js'
import { hashOfBlock, type MarkedBody, readMarkedBodies, writeMarkedBody } from './marker.js'
import type { Memory } from './memory.js'
import { unassignedIn } from './merge/assignees.js'
import { emptyPatch } from './merge/context.js'
import { withUnassigned } from './text/body.js'
import { readContentKey, unassignedKey, writeContentKey } from './text/content.js'

/**
 * The patch that follows a change at once, now that GitHub has answered with `issue`; `null` where
 * there is nothing to do. GitHub drops assignees without a word: the issue then says so itself, and
 * its memory does, so that nobody is taken for unassigned by a person and the next run finds
 * nothing to do.
 */
export function afterWriting(
  change: CreateChange | EditChange,
  issue: TrackedIssue,
): IssuePatch | null {
  const followUp = change.kind === 'create' ? change.followUp : null
  const asked = change.kind === 'create' ? change.fields.assignees : change.patch.addAssignees
  const present = caselessSet(issue.assignees)
  const refused = asked.filter((login) => !present.has(caseless(login)))
  if (refused.length === 0) return followUp
  const marked =
    change.kind === 'create'
      ? readMarkedBodies(followUp?.body ?? change.fields.body)[0]
      : ownMarker(issue)
  if (marked === undefined || marked === null) return followUp
  return { ...emptyPatch, ...followUp, body: writeMarkedBody(refuse(marked, refused)) }
}

function refuse(marked: MarkedBody, refused: readonly string[]): MarkedBody {
  const { memory } = marked
  const gone = caselessSet(refused)
  const assignees = memory.assignees.map(({ login, fate }) => ({
    login,
    fate: gone.has(caseless(login)) ? ('refused' as const) : fate,
  }))
  const unassigned = unassignedIn(assignees)
  const isTouched = hashOfBlock(marked.block) !== memory.body.wrote
  const block = isTouched ? marked.block : withUnassigned(marked.block, { refused, unassigned })
  const body: Memory['body'] = {
    wrote: isTouched ? memory.body.wrote : hashOfBlock(block),
    saw: writeContentKey({
      ...readContentKey(memory.body.saw),
      unassigned: unassignedKey(unassigned),
    }),
  }
  return { ...marked, block, memory: { ...memory, assignees, body } }
}
