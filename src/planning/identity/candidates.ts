import type { TrackedIssue } from '../../domain/issue.js'
import { groupBy } from '../group-by.js'
import { hash } from '../hash.js'
import { type MarkedBody, readMarkedBody } from '../marker.js'
import { footerId } from '../text/footer.js'

/** An issue of the action's own, with what it remembers. */
export interface Candidate {
  readonly issue: TrackedIssue
  readonly marked: MarkedBody
}

/** The issues of a listing, told apart by whose they are. */
export interface IssuesByKind {
  /** By number. */
  readonly candidates: readonly Candidate[]
  /** Written by the action, but the marker is gone; by number. */
  readonly unmarked: readonly TrackedIssue[]
  /** With a marker, by an author who is not trusted. */
  readonly foreign: readonly Candidate[]
}

/** Sorts issues into candidates and others. `authors` are the logins whose issues count as ours. */
export function candidatesOf(
  issues: readonly TrackedIssue[],
  authors: readonly string[],
): IssuesByKind {
  const trusted = new Set(authors.map(foldLogin))
  const found: { candidates: Candidate[]; unmarked: TrackedIssue[]; foreign: Candidate[] } = {
    candidates: [],
    unmarked: [],
    foreign: [],
  }
  for (const issue of latestOfEach(issues)) {
    const marked = readMarkedBody(issue.body)
    const ours = trusted.has(foldLogin(issue.author))
    if (marked === null || !fitsFooter(marked)) {
      if (ours) found.unmarked.push(issue)
    } else (ours ? found.candidates : found.foreign).push({ issue, marked })
  }
  return { ...found, candidates: rightfulOwners(found.candidates) }
}

/** By number; where pages or listings show one issue twice, as it was when it was last changed. */
function latestOfEach(issues: readonly TrackedIssue[]): readonly TrackedIssue[] {
  const latest = new Map<number, TrackedIssue>()
  for (const issue of issues) {
    const known = latest.get(issue.number)
    if (known === undefined || known.updatedAt < issue.updatedAt) latest.set(issue.number, issue)
  }
  return [...latest.values()].sort((a, b) => a.number - b.number)
}

/** A marker that was copied over another one does not go with the block's own footer. */
function fitsFooter({ block, memory }: MarkedBody): boolean {
  return (footerId(block) ?? memory.id) === memory.id
}

/**
 * A copied marker has one rightful owner. Two issues that runs opened at the same time share an id
 * too, but each still has the title that was written with it, or our block at its very start;
 * a copy pasted into another issue has neither.
 */
function rightfulOwners(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...groupBy(candidates, ({ marked }) => marked.memory.id).values()]
    .flatMap((group) => {
      const original = group.filter(isOriginal)
      return original.length === 0 ? group.slice(0, 1) : original
    })
    .sort((a, b) => a.issue.number - b.issue.number)
}

function isOriginal({ issue, marked }: Candidate): boolean {
  return marked.before.trim() === '' || hash(issue.title) === marked.memory.title.wrote
}

/** Logins are the same in any case of letters. */
function foldLogin(login: string): string {
  return login.toLowerCase()
}
