import config from './jest.config.mjs'

const { globalSetup: _, globalTeardown: __, ...rest } = config

/** The tests of the two pure rooms, but for the long random ones: a mutant is tried by each test that reaches it. */
export default {
  ...rest,
  testMatch: ['**/__tests__/{minutes,planning}/**/*.test.ts'],
  testPathIgnorePatterns: ['/model/', '\\.property\\.test\\.ts$'],
}
