// npm run mutation: how many faults, put in on purpose, the tests of a pure room notice. A tenth of them; some files only:
//   MUTATION_SAMPLE=10 npm run mutation
//   MUTATION_ROOM=minutes npm run mutation -- --mutate 'src/minutes/forms/*.ts'
const { MUTATION_ROOM: room = 'planning', MUTATION_SAMPLE: every } = process.env
const folder = 'reports/mutation'
const name = every === undefined ? room : `${room}-1-in-${every}`

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${room}/**/*.ts`],
  plugins: ['./dev/mutation/pure-runner.mjs', './dev/mutation/sample.mjs'],
  testRunner: 'pure',
  checkers: every === undefined ? [] : ['sample'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine must not pass for a mutant that never ends.
  timeoutMS: 60_000,
  // Of a sample nothing is kept: whoever draws another one would get the old one's results.
  incremental: every === undefined,
  incrementalFile: `${folder}/${name}-incremental.json`,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: `${folder}/${name}.html` },
  jsonReporter: { fileName: `${folder}/${name}.json` },
  thresholds: { high: 90, low: 85, break: 85 },
  ignorePatterns: ['dist', 'coverage', 'reports', 'examples'],
  // Stryker would rewrite it by the compiler's API, which TypeScript 7 has not; esbuild does not read it.
  tsconfigFile: 'no-tsconfig.json',
  tempDirName: '.stryker-tmp',
}
