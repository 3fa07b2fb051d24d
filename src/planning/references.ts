import type { TrackedIssue } from '../domain/issue.js'
import type { IssueReference, ItemReference } from '../domain/plan.js'
import { meetingTitle } from './merge/wanted.js'
import type { Occurrence } from './occurrence.js'

export function itemReference(occurrence: Occurrence, title: string): ItemReference {
  const { minutes, item, date } = occurrence
  return {
    path: minutes.path,
    line: item.line,
    date,
    meeting: meetingTitle(minutes),
    kind: item.kind,
    owners: item.owners,
    title,
  }
}

export function issueReference({ number, url, title, state }: TrackedIssue): IssueReference {
  return { number, url, title, state }
}
