import type { TrackedIssue } from '../domain/issue.js'
import type { CreateChange, IssuePatch } from '../domain/plan.js'
import { hashOfBlock, type MarkedBody, readMarkedBodies, writeMarkedBody } from './marker.js'
import type { Memory } from './memory.js'
import { unassignedIn } from './merge/assignees.js'
import { emptyPatch } from './merge/context.js'
import { withUnassigned } from './text/body.js'
import { readContentKey, unassignedKey, writeContentKey } from './text/content.js'

/**
 * The patch that follows a creation at once; `null` where there is nothing to do. GitHub drops
 * assignees without a word: the issue then says so itself, and its memory does, so that nobody is
 * taken for unassigned by a person and the next run finds nothing to do.
 */
export function afterCreate(change: CreateChange, issue: TrackedIssue): IssuePatch | null {
  const present = new Set(issue.assignees.map(fold))
  const refused = change.fields.assignees.filter((login) => !present.has(fold(login)))
  const { followUp } = change
  if (refused.length === 0) return followUp
  const [marked] = readMarkedBodies(followUp?.body ?? change.fields.body)
  if (marked === undefined) return followUp
  return { ...emptyPatch, ...followUp, body: writeMarkedBody(refuse(marked, refused)) }
}

function refuse(marked: MarkedBody, refused: readonly string[]): MarkedBody {
  const { memory } = marked
  const gone = new Set(refused.map(fold))
  const assignees = memory.assignees.map(({ login, fate }) => ({
    login,
    fate: gone.has(fold(login)) ? ('refused' as const) : fate,
  }))
  const unassigned = unassignedIn(assignees)
  const block = withUnassigned(marked.block, { refused, unassigned })
  const body: Memory['body'] = {
    wrote: hashOfBlock(block),
    saw: writeContentKey({
      ...readContentKey(memory.body.saw),
      unassigned: unassignedKey(unassigned),
    }),
  }
  return { ...marked, block, memory: { ...memory, assignees, body } }
}

function fold(login: string): string {
  return login.toLowerCase()
}
