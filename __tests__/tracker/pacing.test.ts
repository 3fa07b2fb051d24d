import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { busiest } from '../../dev/busiest.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'
import { RateLimitError } from '../../src/tracker/errors.js'
import { createGate } from '../../src/tracker/github/gate.js'
import {
  createPacer,
  fixedPace,
  gitHubPace,
  type Pace,
  type Write,
} from '../../src/tracker/pacing.js'

const minute = 60_000
const hour = 60 * minute

/** Makes `writes` at the pace from `clock` on; returns when each went out. */
async function write(
  writes: readonly Write[],
  pace: Pace = gitHubPace,
  clock = createSimulatedClock(),
) {
  const gate = createGate({
    clock,
    pacer: createPacer(pace),
    maxWaitMs: 24 * hour,
    signal: new AbortController().signal,
    onWait: () => undefined,
  })
  const times: number[] = []
  for (const one of writes) {
    await gate.pass(one)
    times.push(clock.now())
  }
  return { times, slept: clock.slept() }
}

const creations = (count: number): Write[] => Array.from({ length: count }, () => 'creation')

describe('the pace of writes', () => {
  test.each([
    ['the note of a meeting, eight items', creations(8)],
    ['fifteen items', creations(15)],
    [
      'ten decisions, each recorded and closed, and three labels',
      [
        ...Array.from({ length: 3 }, (): Write => 'other'),
        ...Array.from({ length: 10 }, (): Write[] => ['creation', 'other']).flat(),
      ],
    ],
  ])('is not felt with %s', async (_what, writes) => {
    expect((await write(writes)).slept).toBe(0)
  })

  test('spreads many issues out to three seconds each', async () => {
    const { times } = await write(creations(60))
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    expect(Math.max(...gaps.slice(0, 14))).toBe(0)
    expect(Math.min(...gaps.slice(14))).toBe(3_000)
    expect(busiest(times, minute)).toBe(20)
  })

  test('stays within every limit of GitHub, whatever is written', async () => {
    const kind = fc.constantFrom<Write>('creation', 'other')
    await fc.assert(
      fc.asyncProperty(fc.array(kind, { minLength: 100, maxLength: 700 }), async (writes) => {
        const { times } = await write(writes)
        const created = times.filter((_, index) => writes[index] === 'creation')
        expect(busiest(created, minute)).toBeLessThanOrEqual(20)
        expect(busiest(created, hour)).toBeLessThanOrEqual(150)
        expect(busiest(times, minute)).toBeLessThanOrEqual(80)
        expect(busiest(times, hour)).toBeLessThanOrEqual(500)
      }),
      { numRuns: 25 },
    )
  })

  test('is the user’s own where a pause is set', async () => {
    const { times } = await write([...creations(3), 'other'], fixedPace(250))
    expect(times.map((at) => at - (times[0] ?? 0))).toEqual([0, 250, 500, 750])
    expect((await write(creations(1_000), fixedPace(0))).slept).toBe(0)
  })
})

test('two thousand items take several runs, and no hour sees more than GitHub allows', async () => {
  const clock = createSimulatedClock()
  const created: number[] = []
  let runs = 0
  while (created.length < 2_000) {
    runs += 1
    const pacer = createPacer(gitHubPace)
    // As the tracker does with what it lists.
    for (const at of created) pacer.note('creation', at)
    const gate = createGate({
      clock,
      pacer,
      maxWaitMs: 5 * minute,
      signal: new AbortController().signal,
      onWait: () => undefined,
    })
    try {
      while (created.length < 2_000) {
        await gate.pass('creation')
        created.push(clock.now())
      }
    } catch (error) {
      if (!(error instanceof RateLimitError) || error.resumeAt === null) throw error
      clock.advance(Date.parse(error.resumeAt) - clock.now())
    }
  }
  expect(busiest(created, minute)).toBeLessThanOrEqual(20)
  expect(busiest(created, hour)).toBeLessThanOrEqual(150)
  expect(runs).toBeGreaterThan(10)
  expect(runs).toBeLessThan(40)
})
