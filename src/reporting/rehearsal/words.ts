import { counted } from '../../domain/counted.js'
import type { Rehearsal, RehearsedPush, UnresolvedOwner } from '../../domain/rehearsal.js'
import { type Tally, tallyOf } from './figures.js'

/** What the rehearsal came to, in two sentences. */
export function rehearsalHeadline(rehearsal: Rehearsal): string {
  const { pushes, commits, branch, issues } = rehearsal
  const tally = tallyOf(pushes)
  const open = issues.filter(({ issue }) => issue.state === 'open').length
  const recorded =
    tally.recorded === 0 ? '' : ` (${counted(tally.recorded, 'decision')} among them)`
  const rest = [
    ...(tally.carriedOver === 0 ? [] : [`${tally.carriedOver} carried over`]),
    ...(tally.updated === 0 ? [] : [`${tally.updated} updated`]),
    `${tally.closed === 0 ? 'none' : tally.closed} closed`,
    ...(tally.reopened === 0 ? [] : [`${tally.reopened} reopened`]),
  ].join(', ')
  return [
    `${pushes.length} of ${counted(commits, 'push', 'pushes')} to ${branch} would have started a run:`,
    `${counted(tally.opened, 'issue')} opened${recorded}, ${rest}.`,
    `${open} would be open today.`,
  ].join(' ')
}

/** What a reader has to know to judge the figures. */
export function assumptions({ shallow, since }: Rehearsal): readonly string[] {
  return [
    'Nothing was touched, and GitHub was not asked: these issues lived in memory.',
    "All of history was played with today's configuration, as if each commit had been pushed alone (of a merged branch, the merge) and every login could be assigned.",
    'On GitHub people close, edit and assign issues by hand; here nobody did.',
    ...(since === null ? [] : [`Notes of meetings before ${since} opened no issues (since).`]),
    ...(shallow
      ? [
          'This clone is shallow: what came before was not played. `git fetch --unshallow` brings it.',
        ]
      : []),
  ]
}

/** `opened 12, carried over 3`; empty where nothing was done. */
export function deedsOf(tally: Tally): string {
  return [
    tally.opened > 0 ? `opened ${tally.opened}` : '',
    tally.carriedOver > 0 ? `carried over ${tally.carriedOver}` : '',
    tally.updated > 0 ? `updated ${tally.updated}` : '',
    tally.closed > 0 ? `closed ${tally.closed}` : '',
    tally.reopened > 0 ? `reopened ${tally.reopened}` : '',
    tally.failed > 0 ? `failed ${tally.failed}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** `157 issues, last 2022-10-21, perhaps Răzvan Deaconescu`. */
export function unresolvedWords({ issues, last, perhaps }: UnresolvedOwner): string {
  const hint = perhaps.length === 0 ? '' : `, perhaps ${perhaps.slice(0, 3).join(' or ')}`
  return `${counted(issues, 'issue')}, last ${last}${hint}`
}

export interface FailedRuns {
  readonly message: string
  readonly pushes: readonly RehearsedPush[]
}

/** Why jobs would have failed, guards aside, with the pushes that it concerns. */
export function failedRuns({ pushes }: Rehearsal): readonly FailedRuns[] {
  const byMessage = new Map<string, RehearsedPush[]>()
  for (const push of pushes) {
    const message = failureOf(push)
    if (message !== null) byMessage.set(message, [...(byMessage.get(message) ?? []), push])
  }
  return [...byMessage].map(([message, own]) => ({ message, pushes: own }))
}

function failureOf({ failure, unreadable }: RehearsedPush): string | null {
  if (failure !== null) return failure
  if (unreadable.length === 0) return null
  return `${unreadable.join(', ')} could not be read as minutes; their issues were left alone.`
}
