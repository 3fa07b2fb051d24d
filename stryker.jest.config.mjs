import config from './jest.config.mjs'

const { globalSetup: _, globalTeardown: __, ...rest } = config

export default { ...rest, roots: ['<rootDir>/dev/mutation'], testMatch: ['**/all-tests.ts'] }
