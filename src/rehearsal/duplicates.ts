import { dirname } from 'node:path/posix'
import type { Minutes } from '../domain/minutes.js'
import type { Duplicates, RehearsedIssue } from '../domain/rehearsal.js'

/**
 * Open issues that look the same to a reader: one title, kind and owner, from notes of one folder and group, more
 * often than any one note says it. Looks at issues only, so that it does not share the mistakes of the matching.
 */
export function duplicatesAmong(
  issues: readonly RehearsedIssue[],
  minutes: readonly Minutes[],
): readonly Duplicates[] {
  const teams = new Map(minutes.map((one) => [one.path, one.teams.join('\n').toLowerCase()]))
  const alike = new Map<string, RehearsedIssue[]>()
  for (const one of issues) {
    if (one.issue.state === 'closed') continue
    const key = JSON.stringify([
      one.issue.title.toLowerCase(),
      one.item.kind,
      one.item.owners,
      dirname(one.item.path).replace(/\/(?:19|20)\d\d(?=\/|$)/, ''),
      teams.get(one.item.path) ?? '',
    ])
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined || group.length <= Math.max(1, mostInOneNote(first, minutes))) return []
    return [
      {
        title: first.issue.title,
        kind: first.item.kind,
        numbers: group.map(({ issue }) => issue.number),
      },
    ]
  })
}

/** A note may say the same twice, and mean it. */
function mostInOneNote({ item }: RehearsedIssue, minutes: readonly Minutes[]): number {
  return Math.max(
    0,
    ...minutes.map(
      ({ items }) =>
        items.filter(
          ({ title, owners }) =>
            title === item.title && owners.join('\n') === item.owners.join('\n'),
        ).length,
    ),
  )
}
