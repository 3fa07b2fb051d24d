import { caseless, caselessSet } from '../../domain/caseless.js'
import type { TrackedIssue } from '../../domain/issue.js'
import { groupBy } from '../group-by.js'
import { hash } from '../hash.js'
import { type MarkedBody, newerVersion, readMarkedBodies } from '../marker.js'
import { memoised } from '../memoised.js'
import { footerId } from '../text/footer.js'

/** An issue of the action's own, with what it remembers. */
export interface Candidate {
  readonly issue: TrackedIssue
  readonly marked: MarkedBody
}

/** An issue of the action's own whose marker is of a version to come. */
export interface NewerIssue {
  readonly issue: TrackedIssue
  readonly version: number
}

/** The issues of a listing, told apart by whose they are. */
export interface IssuesByKind {
  /** By number. */
  readonly candidates: readonly Candidate[]
  /** Written by the action, but the marker is gone; by number. */
  readonly unmarked: readonly TrackedIssue[]
  /** Written by a newer release of the action, in a form that this one cannot read; by number. */
  readonly newer: readonly NewerIssue[]
  /** With a marker, by an author who is not trusted. */
  readonly foreign: readonly Candidate[]
}

/** Sorts issues, each there once and by number, into candidates and others. `authors`: whose issues count as ours. */
export function candidatesOf(
  issues: readonly TrackedIssue[],
  authors: readonly string[],
): IssuesByKind {
  const trusted = caselessSet(authors)
  const found = {
    candidates: [] as Candidate[],
    unmarked: [] as TrackedIssue[],
    newer: [] as NewerIssue[],
    foreign: [] as Candidate[],
  }
  for (const issue of issues) {
    const marked = ownMarker(issue)
    const ours = trusted.has(caseless(issue.author))
    if (marked === null) {
      const version = newerVersion(issue.body)
      if (ours && version !== null) found.newer.push({ issue, version })
      else if (ours) found.unmarked.push(issue)
    } else (ours ? found.candidates : found.foreign).push({ issue, marked })
  }
  return { ...found, candidates: rightfulOwners(found.candidates) }
}

/** The marker that an issue was written with, should a person have pasted another's into it. */
export const ownMarker = memoised((issue: TrackedIssue): MarkedBody | null => {
  const fitting = readMarkedBodies(issue.body)
    .filter(fitsFooter)
    .filter(({ memory: { number } }) => number === undefined || number === issue.number)
  return fitting.find((marked) => hasTitleOf(marked, issue)) ?? fitting[0] ?? null
})

function hasTitleOf({ memory }: MarkedBody, { title }: TrackedIssue): boolean {
  return hash(title) === memory.title.wrote
}

/** A marker that was copied over another one does not go with the block's own footer. */
function fitsFooter({ block, memory }: MarkedBody): boolean {
  return (footerId(block) ?? memory.id) === memory.id
}

/**
 * A copied marker has one rightful owner: the lowest number, for a copy comes later. Issues that
 * runs opened at the same time share an id too, but each knows its number, still has the title that
 * was written with it, or our block at its very start; a copy pasted into another issue has none of
 * these.
 */
function rightfulOwners(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...groupBy(candidates, ({ marked }) => marked.memory.id).values()]
    .flatMap((group) => group.filter((candidate, index) => index === 0 || isOriginal(candidate)))
    .sort((a, b) => a.issue.number - b.issue.number)
}

function isOriginal({ issue, marked }: Candidate): boolean {
  const isNumbered = marked.memory.number !== undefined
  return isNumbered || marked.before.trim() === '' || hasTitleOf(marked, issue)
}
