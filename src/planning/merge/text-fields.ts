import type { TrackedIssue } from '../../domain/issue.js'
import { hash } from '../hash.js'
import { hashOfBlock, type MarkedBody } from '../marker.js'
import type { FieldMemory } from '../memory.js'
import { type Content, contentKey, readContentKey, writeContentKey } from '../text/content.js'
import type { Wanted } from './wanted.js'

/** What becomes of a field that the note and people share. */
export interface FieldMerge<T> {
  /** The new value; `null` leaves the field as it is. */
  readonly write: T | null
  readonly memory: FieldMemory
  /** Whether a person changed the field since the action wrote it. */
  readonly touched: 'touched' | 'untouched'
  /** Whether the note wanted something else meanwhile: the person's value stays, a comment tells. */
  readonly conflict: 'conflict' | 'none'
}

export function mergeTitle(
  { title, titleInput }: Pick<Wanted, 'title' | 'titleInput'>,
  issue: Pick<TrackedIssue, 'title'>,
  memory: FieldMemory,
): FieldMerge<string> {
  const saw = hash(titleInput)
  const isTouched = hash(issue.title) !== memory.wrote
  const touched = isTouched ? 'touched' : 'untouched'
  if (saw === memory.saw) return { write: null, memory, touched, conflict: 'none' }
  if (issue.title === title) {
    const adopted = { wrote: hash(title), saw }
    return { write: null, memory: adopted, touched: 'untouched', conflict: 'none' }
  }
  // The note changed behind its first sentence: the title is not concerned.
  if (memory.wrote === hash(title)) {
    return { write: null, memory: { ...memory, saw }, touched, conflict: 'none' }
  }
  return isTouched
    ? { write: null, memory: { ...memory, saw }, touched, conflict: 'conflict' }
    : { write: title, memory: { wrote: hash(title), saw }, touched, conflict: 'none' }
}

/** `render` makes the block, which is only done where it is needed: permalinks are renewed with it. */
export function mergeBlock(
  content: Content,
  {
    marked,
    memory,
    render,
    owners,
  }: {
    readonly marked: Pick<MarkedBody, 'block'>
    readonly memory: FieldMemory
    readonly render: () => string
    /** Whether a change of the owners alone counts: not on a closed issue. */
    readonly owners: 'follow' | 'stay'
  },
): FieldMerge<string> {
  const old = readContentKey(memory.saw)
  const now = contentKey(content)
  const key = owners === 'follow' ? now : { ...now, owners: old.owners, unassigned: old.unassigned }
  const saw = writeContentKey(key)
  const isTouched = hashOfBlock(marked.block) !== memory.wrote
  const touched = isTouched ? 'touched' : 'untouched'
  if (saw === memory.saw) return { write: null, memory, touched, conflict: 'none' }
  if (isTouched) {
    // Another meeting or owner is told elsewhere; only new words are worth a comment.
    const conflict = key.said === old.said ? 'none' : 'conflict'
    return { write: null, memory: { ...memory, saw }, touched, conflict }
  }
  const block = render()
  return { write: block, memory: { wrote: hashOfBlock(block), saw }, touched, conflict: 'none' }
}
