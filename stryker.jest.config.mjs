import { resolve } from 'node:path'
import config from './jest.config.mjs'

const { globalSetup: _, globalTeardown: __, ...rest } = config

export default {
  ...rest,
  testEnvironment: resolve('dev/mutation/bail-environment.cjs'),
  roots: ['<rootDir>/dev/mutation'],
  testMatch: ['**/all-tests.ts'],
}
