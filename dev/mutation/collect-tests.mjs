// As much of jest as the tests of the pure rooms need: collects tests, runs one.
import { expect } from 'expect'
import fc from 'fast-check'
import { bind } from 'jest-each'

/**
 * @typedef {{ before: Body[], after: Body[], begun: boolean }} Group
 * @typedef {() => unknown} Body
 * @typedef {{ id: string, file: string, groups: Group[], body: Body }} Test
 */

const mostRuns = 10

/** Tests that measure time, or take it. */
const timed = /in time$|does not take long|an enormous note|of five megabytes/

/** One counterexample is enough to notice a mutant: it need not be made small. */
const property = {
  ...fc,
  assert: (what, { numRuns = 100, ...rest } = {}) =>
    fc.assert(what, { ...rest, numRuns: Math.min(numRuns, mostRuns), endOnFailure: true }),
}

/**
 * @param {import('./bundle-tests.mjs').Evaluate} evaluate
 * @param {import('./bundle-tests.mjs').Packages} packages
 * @param {import('./bundle-tests.mjs').Switches} switches
 * @returns {Test[]} fresh, with nothing left of earlier runs
 */
export function collectTests(evaluate, packages, switches) {
  fc.configureGlobal({ seed: 1 })
  /** @type {Test[]} */
  const tests = []
  const ids = new Map()
  let file = ''
  let titles = []
  /** @type {Group[]} */
  let groups = []

  const test = (title, body) => {
    if (timed.test(title)) return
    const name = [file, ...titles, title].join(' › ')
    const count = (ids.get(name) ?? 0) + 1
    ids.set(name, count)
    tests.push({ id: count === 1 ? name : `${name} #${count}`, file, groups, body })
  }
  const describe = (title, body) => {
    const outer = { titles, groups }
    titles = [...titles, title]
    groups = [...groups, newGroup()]
    body()
    titles = outer.titles
    groups = outer.groups
  }
  const globals = {
    expect,
    test: Object.assign(test, { each: bind(test, false) }),
    describe: Object.assign(describe, { each: bind(describe, false) }),
    beforeAll: (body) => groups.at(-1).before.push(body),
    afterAll: (body) => groups.at(-1).after.push(body),
  }
  evaluate(
    {
      ...packages,
      '@jest/globals': globals,
      'fast-check': { ...packages['fast-check'], default: property },
    },
    (path) => {
      file = path
      groups = [newGroup()]
    },
    switches,
  )
  return tests
}

/** @returns {Group} */
const newGroup = () => ({ before: [], after: [], begun: false })

/** @param {Test} test */
export async function runTest({ groups, body }) {
  for (const group of groups) {
    if (group.begun) continue
    group.begun = true
    for (const before of group.before) await before()
  }
  await body()
}

/** @param {readonly Test[]} tests */
export async function cleanUp(tests) {
  for (const group of new Set(tests.flatMap(({ groups }) => groups))) {
    if (group.begun) for (const after of group.after) await after()
  }
}
