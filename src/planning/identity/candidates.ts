import type { TrackedIssue } from '../../domain/issue.js'
import { groupBy } from '../group-by.js'
import { hash } from '../hash.js'
import { type MarkedBody, readMarkedBody } from '../marker.js'

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
  const distinct = [...new Map(issues.map((issue) => [issue.number, issue])).values()]
  for (const issue of distinct.sort((a, b) => a.number - b.number)) {
    const marked = readMarkedBody(issue.body)
    const ours = trusted.has(foldLogin(issue.author))
    if (marked !== null) (ours ? found.candidates : found.foreign).push({ issue, marked })
    else if (ours) found.unmarked.push(issue)
  }
  return { ...found, candidates: rightfulOwners(found.candidates) }
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
