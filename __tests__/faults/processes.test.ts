import { beforeAll, expect, test } from '@jest/globals'
import { atOnce, killedAt, learnProcess } from '../../dev/faults/processes.js'
import { bundleFile } from '../e2e/stage.js'

/* The bundle as the runner starts it. `npm run faults` kills it after every request. */
const bundle = bundleFile('index.js')
let expected: Awaited<ReturnType<typeof learnProcess>>

beforeAll(async () => {
  expected = await learnProcess(bundle)
}, 180_000)

test('without mishaps, eight items become eight issues', () => {
  expect(expected.issues).toHaveLength(8)
})

test('a run that is killed after it opened some issues is completed by the next', async () => {
  const at = expected.requests - 4
  expect(await killedAt(bundle, expected.issues, at)).toMatchObject({ violations: [] })
}, 180_000)

test.each([
  [2, 0],
  [2, 60],
])(
  '%d runs, started %d ms apart, converge to one issue an item',
  async (runs, stagger) => {
    expect(await atOnce(bundle, expected.issues, runs, stagger)).toMatchObject({ violations: [] })
  },
  20_000,
)
