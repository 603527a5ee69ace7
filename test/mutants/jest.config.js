/** For the copies of the checkout that `npm run mutants` puts mistakes into. */
import { join } from 'node:path'
import usual from '../../jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...usual,
  rootDir: join(import.meta.dirname, '../..'),
  testEnvironment: '<rootDir>/test/mutants/environment.ts',
  // A mistake may make a test wait for ever.
  testTimeout: 20_000,
  reporters: [],
  watchman: false,
}
