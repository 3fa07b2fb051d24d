import { dirname } from 'node:path/posix'
import type { Minutes } from '../domain/minutes.js'
import type { Rehearsal, RehearsedIssue, SaidTwice } from '../domain/rehearsal.js'
import { titleOf, titleWithOwners } from '../planning/text/title.js'

/**
 * Open issues that look the same to a reader: one title, kind and owner, from notes of one folder and group.
 * Duplicates are those that are more than any one note says; the others, a note said twice. Looks at issues only,
 * so that it does not share the mistakes of the matching.
 */
export function duplicatesAmong(
  issues: readonly RehearsedIssue[],
  minutes: readonly Minutes[],
): Pick<Rehearsal, 'duplicates' | 'saidTwice'> {
  const found = {
    duplicates: [] as Rehearsal['duplicates'][number][],
    saidTwice: [] as SaidTwice[],
  }
  for (const group of alike(issues, minutes)) {
    const [first] = group
    if (first === undefined || group.length === 1) continue
    const { issue, item } = first
    const numbers = group.map(({ issue: { number } }) => number)
    const looks = { title: issue.title, kind: item.kind, numbers }
    const said = mostOftenSaid(first, minutes)
    if (said === null || said.lines.length < group.length) found.duplicates.push(looks)
    else found.saidTwice.push({ ...looks, ...said })
  }
  return found
}

function alike(
  issues: readonly RehearsedIssue[],
  minutes: readonly Minutes[],
): readonly (readonly RehearsedIssue[])[] {
  const teams = new Map(minutes.map((one) => [one.path, one.teams.join('\n').toLowerCase()]))
  const groups = new Map<string, RehearsedIssue[]>()
  for (const one of issues) {
    if (one.issue.state === 'closed') continue
    const key = JSON.stringify([
      one.issue.title.toLowerCase(),
      one.item.kind,
      one.item.owners,
      dirname(one.item.path).replace(/\/(?:19|20)\d\d(?=\/|$)/, ''),
      teams.get(one.item.path) ?? '',
    ])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

/** The note that says most often what the issue says, and where. */
function mostOftenSaid(
  { issue, item }: RehearsedIssue,
  minutes: readonly Minutes[],
): Pick<SaidTwice, 'path' | 'lines'> | null {
  const title = issue.title.toLowerCase()
  const owners = item.owners.join('\n')
  const [most] = minutes
    .map(({ path, items }) => ({
      path,
      lines: items
        .filter((one) => one.owners.join('\n') === owners)
        .filter((one) => {
          const own = titleOf(one)
          return [own, titleWithOwners(own, one.owners)].some(
            (told) => told.toLowerCase() === title,
          )
        })
        .map(({ line }) => line),
    }))
    .sort((one, other) => other.lines.length - one.lines.length)
  return most ?? null
}
