// The tests of a room and the sources that they call as one function, which can be called for each mutant anew.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

/** @typedef {Record<string, Record<string, unknown>>} Packages what is imported from outside, by name */

/**
 * @typedef {(packages: Packages, begin: (file: string) => void, switches: Switches) => void} Evaluate
 * @typedef {{ mutant: number | null, activate?: (mutant: number) => void, hit: () => true }} Switches
 */

/**
 * @param {{ folder: string, room: string }} where the working copy with the mutants in it, and a glob of rooms
 * @returns {Promise<{ packages: Packages, counting: Evaluate, quick: Evaluate }>}
 */
export async function bundleTests({ folder, room }) {
  const files = globSync(`__tests__/${room}/**/*.test.ts`, { cwd: folder }).sort()
  const entry = files.map((file) => `begin(${quote(file)}); require(${quote(join(folder, file))})`)
  /** @type {Packages} */
  const packages = {}
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'iife',
    logLevel: 'error',
    plugins: [importedOnce(packages), ownAddress],
  })
  const [{ text }] = outputFiles
  return { packages, counting: functionOf(text), quick: functionOf(withoutCounting(text)) }
}

/** @returns {Evaluate} */
const functionOf = (text) =>
  new Script(
    `(function (packages, begin, switches$) {
      let mutant$ = switches$.mutant
      switches$.activate = (mutant) => { mutant$ = mutant }
      ${text}
    })`,
    { filename: 'tests-and-sources.js' },
  ).runInThisContext()

/**
 * At each expression Stryker has its mutant asked for by name, and counts that it was reached. Where only one mutant is
 * of interest, a comparison of numbers does, and the tests take half as long.
 */
const withoutCounting = (text) =>
  text
    .replace(/stryCov_9fa48\d*\((?:"\d+"(?:, )?)+\)/g, '0')
    .replace(/stryMutAct_9fa48\d*\("(\d+)"\)/g, '(mutant$ === $1 && switches$.hit())')

const quote = JSON.stringify

/**
 * Packages are not mutated: they are loaded once, and not again for each mutant.
 * @param {Packages} packages to be filled
 * @returns {import('esbuild').Plugin}
 */
const importedOnce = (packages) => ({
  name: 'packages that are imported once',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path }) => ({ path, namespace: 'package' }))
    build.onLoad({ filter: /./, namespace: 'package' }, async ({ path }) => {
      packages[path] = await namesOf(path)
      const names = Object.keys(packages[path]).filter((name) => /^\w+$/.test(name))
      const lines = names.map(
        (name, n) =>
          `const name${n} = packages[${quote(path)}][${quote(name)}]; export { name${n} as ${name} }`,
      )
      return { contents: lines.join('\n') }
    })
  },
})

/** Outside of jest its globals exist as names only: whoever evaluates the bundle brings them. */
const namesOf = async (name) =>
  name === '@jest/globals'
    ? { test: null, describe: null, expect: null, beforeAll: null, afterAll: null }
    : { ...(await import(name)) }

/** @type {import('esbuild').Plugin} */
const ownAddress = {
  name: 'import.meta.url',
  setup(build) {
    build.onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return {
        contents: text.replaceAll('import.meta.url', quote(pathToFileURL(path).href)),
        loader: 'ts',
      }
    })
  },
}
