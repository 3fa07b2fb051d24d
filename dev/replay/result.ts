import type { Rehearsal } from '../../src/domain/rehearsal.js'
import { guardWords } from '../../src/reporting/fate-words.js'
import { stopsOf, tallyOf } from '../../src/reporting/rehearsal/figures.js'
import { failedRuns } from '../../src/reporting/rehearsal/words.js'
import type { LoggedRequest } from '../github/start-github.js'

export interface Effort {
  readonly requests: readonly LoggedRequest[]
  readonly seconds: number
}

/** What a replay came to, and whether that is what a history without a removed item should come to. */
export function resultLines(
  rehearsal: Rehearsal,
  { requests, seconds }: Effort,
): { readonly lines: readonly string[]; readonly isAsExpected: boolean } {
  const tally = tallyOf(rehearsal.pushes)
  const failed = failedRuns(rehearsal)
  const stops = stopsOf(rehearsal)
  const repeated = rehearsal.pushes.reduce((sum, push) => sum + push.repeated, 0)
  const writes = requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
  const figures: readonly (readonly [what: string, count: number, expected: 'any' | 'none'])[] = [
    ['pushes', rehearsal.commits, 'any'],
    ['runs', rehearsal.pushes.length, 'any'],
    ['issues opened', tally.opened, 'any'],
    ['issues updated', tally.updated, 'any'],
    ['issues carried over', tally.carriedOver, 'any'],
    ['issues closed', tally.closed, 'any'],
    ['issues reopened', tally.reopened, 'any'],
    ['marked as gone', tally.gone, 'any'],
    ['duplicates', rehearsal.duplicates.length, 'none'],
    ['changes that failed', tally.failed, 'none'],
    ['runs that failed', failed.reduce((sum, one) => sum + one.pushes.length, 0), 'none'],
    ['runs that a guard held up', stops.length, 'none'],
    ['writes of repeated runs', repeated, 'none'],
    ['requests', requests.length, 'any'],
    ['of them writes', writes.length, 'any'],
    ['seconds', Math.round(seconds), 'any'],
  ]
  return {
    lines: [
      ...figures.map(([what, count, expected]) =>
        `${what.padEnd(26)} ${String(count).padStart(6)}${expected === 'none' && count > 0 ? '  ← expected none' : ''}`.trimEnd(),
      ),
      ...rehearsal.duplicates.map(
        ({ title, numbers }) => `duplicate: #${numbers.join(', #')} ${title}`,
      ),
      ...failed.map(({ message, pushes }) => `failed ${pushes.length}: ${message}`),
      ...stops.map(
        ({ push, guard }) => `guard at ${push.commit.slice(0, 7)}: ${guardWords(guard)}`,
      ),
      ...closings(rehearsal),
    ],
    isAsExpected: figures.every(([, count, expected]) => expected === 'any' || count === 0),
  }
}

/** Each closing with its reason: it takes a person to tell whether it was right. */
function closings({ pushes }: Rehearsal): readonly string[] {
  return pushes.flatMap(({ commit, outcomes }) =>
    outcomes.flatMap(({ change }) => {
      if (change.kind === 'create' || change.kind === 'keep') return []
      const reasons = change.reasons.map(({ kind }) => kind)
      const tells = change.kind === 'close' || reasons.includes('gone')
      return tells
        ? [
            `${change.kind} #${change.issue.number} at ${commit.slice(0, 7)} (${reasons.join(', ')}): ${change.issue.title}`,
          ]
        : []
    }),
  )
}
