// npm run mutation: how many faults, put in on purpose, the tests of the two pure rooms notice. Takes hours; minutes with
//   MUTATION_ROOM=planning npm run mutation -- --mutate 'src/planning/merge/*.ts'
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/minutes/**/*.ts', 'src/planning/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    configFile: 'stryker.jest.config.mjs',
    // It does not follow imports that end in .js to sources that end in .ts.
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  // A busy machine must not pass for a mutant that never ends.
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  thresholds: { high: 90, low: 85, break: 85 },
  ignorePatterns: ['dist', 'coverage', 'reports', 'examples'],
  // Stryker would rewrite it by the compiler's API, which TypeScript 7 has not; esbuild does not read it.
  tsconfigFile: 'no-tsconfig.json',
  tempDirName: '.stryker-tmp',
}
