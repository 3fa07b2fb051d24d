export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/dev/jest-setup.mjs',
  globalTeardown: '<rootDir>/dev/jest-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/dev/jest-random.mjs'],
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // Jest would leave one processor free, which is half of a runner's two.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/dev/jest-transform.cjs' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Some tests start processes; the runners of macOS and Windows take their time over that.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
}
