// A test runner for Stryker. Its own for jest starts a jest for each mutant, a second or more. The rooms that are mutated
// are pure, so their tests can run in one process, a hundredth of that: bundled once, evaluated anew for each mutant (so
// what one memorised does not serve the next), only the tests that reach the mutant, the quickest first, until one fails.
// https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
import { bundleTests } from './bundle-tests.mjs'
import { cleanUp, collectTests, runTest } from './collect-tests.mjs'

const { MUTATION_ROOM: room = 'planning' } = process.env
const passed = 0
const failed = 1

function createRunner() {
  let bundle
  /** @type {Map<string, number>} */
  const durations = new Map()
  /** Where the mutated sources look up which mutant is active, and count what they reach. */
  globalThis.__stryker__ ??= {}
  const stryker = globalThis.__stryker__

  /** @param {import('./collect-tests.mjs').Test} test */
  async function tried(test) {
    const start = performance.now()
    let failureMessage
    stryker.currentTestId = test.id
    try {
      await runTest(test)
    } catch (error) {
      failureMessage = error instanceof Error ? error.message : String(error)
    }
    stryker.currentTestId = undefined
    const timeSpentMs = performance.now() - start
    durations.set(test.id, timeSpentMs)
    const result = { id: test.id, name: test.id, fileName: test.file, timeSpentMs }
    return failureMessage === undefined
      ? { ...result, status: passed }
      : { ...result, status: failed, failureMessage }
  }

  const quickestFirst = (one, other) =>
    (durations.get(one.id) ?? 0) - (durations.get(other.id) ?? 0)

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      bundle = await bundleTests({ folder: process.cwd(), room })
    },

    async dryRun() {
      const { counting, packages } = bundle
      stryker.activeMutant = undefined
      stryker.mutantCoverage = { static: {}, perTest: {} }
      const tests = collectTests(counting, packages, { mutant: null, hit: () => true })
      const results = []
      for (const test of tests) results.push(await tried(test))
      await cleanUp(tests)
      return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage }
    },

    async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit = Infinity }) {
      const { quick, packages } = bundle
      const counter = { hits: 0, limit: hitLimit }
      const switches = {
        mutant: mutantActivation === 'static' ? Number(id) : null,
        hit: () => {
          counter.hits += 1
          if (counter.hits > counter.limit) throw new Error('never ends')
          return true
        },
      }
      let all
      try {
        all = collectTests(quick, packages, switches)
      } catch (error) {
        return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 }
      }
      switches.activate(Number(id))
      const wanted = testFilter && new Set(testFilter)
      const tests = all.filter((test) => wanted?.has(test.id) ?? true).sort(quickestFirst)
      const verdict = await verdictOf(tests, counter)
      await cleanUp(tests)
      return verdict
    },
  }

  /** @param {import('./collect-tests.mjs').Test[]} tests */
  async function verdictOf(tests, counter) {
    for (const [count, test] of tests.entries()) {
      const result = await tried(test)
      if (counter.hits > counter.limit) return { status: 'timeout', reason: 'never ends' }
      if (result.status === passed) continue
      const { id, failureMessage } = result
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: count + 1 }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'pure', factory: createRunner }]
