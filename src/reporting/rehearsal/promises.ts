import type { Rehearsal } from '../../domain/rehearsal.js'
import { tallyOf } from './figures.js'

/** What the product promises never to do; empty where the promise was kept. */
export function brokenPromises(rehearsal: Rehearsal): readonly string[] {
  const { duplicates, pushes } = rehearsal
  const repeated = pushes.filter((push) => push.repeated > 0)
  const { failed } = tallyOf(pushes)
  return [
    ...duplicates.map(
      ({ title, numbers }) =>
        `${numbers.map((number) => `#${number}`).join(' and ')} are open for what looks like one item: ${title}`,
    ),
    ...repeated.map(
      ({ commit, repeated: count }) =>
        `running twice on ${commit.slice(0, 7)} would have written ${count} more changes`,
    ),
    ...(failed > 0 ? [`${failed} changes failed`] : []),
  ]
}

/** What was looked for and not found, where no promise was broken. */
export const promisesKept =
  'Checked: no item has two open issues, and no run, repeated at once, would have written anything.'

/** Issues that look like duplicates, and are what a note says. */
export function saidTwice(rehearsal: Rehearsal): readonly string[] {
  return rehearsal.saidTwice.map(
    ({ title, numbers, path, lines }) =>
      `${numbers.map((number) => `#${number}`).join(' and ')}: ${path} says this ${lines.length === 2 ? 'twice' : `${lines.length} times`}, in lines ${lines.join(' and ')}: ${title}`,
  )
}
