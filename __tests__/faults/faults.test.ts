import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { backfill } from '../../dev/faults/backfill.js'
import { everyCase, sampleCases, samplePairs, seeded } from '../../dev/faults/cases.js'
import { type Workspaces, writeWorkspaces } from '../../dev/faults/story.js'
import { type Expectation, learnExpectation, tryOut } from '../../dev/faults/trial.js'

/*
 * A run of a dozen changes, in which something goes wrong; then a clean run, and one more. `npm run faults` tries every
 * fault at every request. Here a fixed sample is tried: some of each request and of each fault.
 */
let workspaces: Workspaces
let expected: Expectation

beforeAll(async () => {
  workspaces = await writeWorkspaces()
  expected = await learnExpectation(workspaces)
}, 180_000)

afterAll(() => workspaces.remove())

async function violations(trials: readonly Parameters<typeof tryOut>[2][]): Promise<string[]> {
  const found: string[] = []
  const waiting = [...trials]
  const work = async () => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const { name, violations } = await tryOut(workspaces, expected, trial)
      found.push(...violations.map((violation) => `${name}: ${violation}`))
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return found
}

test('without mishaps, the story ends as it should', () => {
  expect(expected.issues).toMatchInlineSnapshot(`
[
  "Book the big lecture hall | open | action-item | ada | 1 comments",
  "Collect names for the next release | closed as completed | action-item | grace | 1 comments",
  "Draft the newsletter for September | open | action-item | ada | 1 comments",
  "Find a sponsor for the pizza | open | action-item | ada | 0 comments",
  "Fix the broken link on the landing page | open | action-item | grace | 0 comments",
  "Order two hundred stickers for the summer school | open | action-item | ada | 0 comments",
  "Prepare the slides for the workshop | open | action-item | ada, grace | 0 comments",
  "Publish the report of the hackathon | closed as completed | action-item | ada | 0 comments",
  "Review the list of open pull requests | open | action-item, gone-from-notes | ada, grace | 1 comments",
  "The board of trustees stays as it is | closed as completed | decision |  | 0 comments",
  "The next release is called Aurora | closed as completed | decision |  | 0 comments",
  "Translate the poster into Romanian | open | action-item | grace | 0 comments",
  "We keep the weekly rhythm over the summer | closed as completed | decision |  | 0 comments",
  "Write down how to set up a development board | open | action-item, help wanted | ada | 0 comments",
]
`)
})

test('nothing is lost, doubled or undone, whichever request fails, and however', async () => {
  const cases = sampleCases(everyCase(expected), 67)
  expect(cases.length).toBeGreaterThan(15)
  expect(await violations(cases.map((mishap) => [mishap]))).toEqual([])
}, 180_000)

test('nor where two things go wrong in one run', async () => {
  const pairs = samplePairs(everyCase(expected), 4, seeded(1))
  expect(await violations(pairs)).toEqual([])
}, 180_000)

test('a backfill beyond the hourly limit goes on in the next run, none twice', async () => {
  const { runs, violations } = await backfill(160)
  expect(violations).toEqual([])
  expect(runs).toBe(2)
}, 180_000)
