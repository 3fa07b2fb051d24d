import { caseless, caselessSet } from '../../domain/caseless.js'
import { withoutCommits } from '../../domain/note-url.js'
import { hash } from '../hash.js'
import type { Candidate } from '../identity/candidates.js'
import { idOfPlace } from '../identity/places.js'
import type { Raised, ThreadIssue } from '../identity/thread.js'
import { hashOfBlock, withoutMarkers } from '../marker.js'
import type { Memory } from '../memory.js'
import { renderBlock } from '../text/body.js'
import { contentKey, writeContentKey } from '../text/content.js'
import { footerId } from '../text/footer.js'
import { noTicks } from '../text/tasks.js'
import { unassignedIn } from './assignees.js'
import type { MergeContext } from './context.js'
import type { Wanted } from './wanted.js'

type AdoptedIssue = Extract<ThreadIssue, { kind: 'adopted' }>

/**
 * Gives an issue whose marker was taken away a new one. What it can still prove to be ours follows
 * the note again; what differs from what the action would write counts as a person's.
 */
export function adoptIssue(
  { issue, sources }: AdoptedIssue,
  { raised, wanted, context }: { raised: readonly Raised[]; wanted: Wanted; context: MergeContext },
): Candidate {
  const [first] = raised
  const fresh =
    first === undefined
      ? ''
      : idOfPlace({ ...first.occurrence, path: first.occurrence.minutes.path, nth: first.nth })
  const id = footerId(issue.body) ?? fresh
  const present = caselessSet(issue.assignees)
  const granted = wanted.logins.filter((login) => present.has(caseless(login)))
  const assignees = granted.map((login) => ({ login, fate: 'granted' as const }))
  const content = { ...wanted.content, unassigned: unassignedIn(assignees) }
  const block = renderBlock(content, {
    ...context,
    id,
    granted: caselessSet(granted),
    ticks: noTicks,
  })
  const found = locate(issue.body, block)
  const isRecord = wanted.governing.item.kind === 'decision' && issue.state === 'closed'
  const memory: Memory = {
    id,
    number: issue.number,
    sources,
    title: {
      wrote: issue.title === wanted.title ? hash(issue.title) : '',
      saw: hash(wanted.titleInput),
    },
    body: {
      wrote: sameButLinks(found.block, block) ? hashOfBlock(found.block) : '',
      saw: writeContentKey(contentKey(content)),
    },
    labels: wanted.labels.filter((label) => issue.labels.includes(label)),
    assignees,
    ticked: [],
    state: isRecord ? 'recorded' : 'open',
    turn: 0,
    relation: null,
  }
  return { issue, marked: { ...found, memory } }
}

/** Finds the block by its first line and its footer; without them the marker goes below what is there. */
function locate(
  body: string,
  block: string,
): { readonly before: string; readonly block: string; readonly after: string } {
  // What is left of a marker that cannot be read, or of another issue's.
  const text = withoutMarkers(body.replace(/\r\n/g, '\n'))
  const lines = block.trim().split('\n')
  const [first = '', last = ''] = [lines[0], lines.at(-1)]
  const start = text.indexOf(first)
  const end = text.indexOf(last, start)
  return start < 0 || end < 0
    ? { before: `${text.trimEnd()}\n\n`, block: '', after: '' }
    : {
        before: text.slice(0, start),
        block: text.slice(start, end + last.length),
        after: text.slice(end + last.length),
      }
}

/** Permalinks age: another commit or line is no edit. */
function sameButLinks(one: string, other: string): boolean {
  const fold = (block: string) =>
    hashOfBlock(
      withoutCommits(block)
        .replace(/#L\d+/g, '')
        .replace(/\[line \d+\]/g, ''),
    )
  return fold(one) === fold(other)
}
