/** `npm run test:properties`: the tests of generated text alone, with ten thousand cases each where `npm test` has a hundred. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import usual from '../jest.config.js'

const root = join(import.meta.dirname, '..')
const files = globSync('test/{unit,sandbox}/**/*.test.ts', { cwd: root })

/** @type {import('jest').Config} */
export default {
  ...usual,
  rootDir: root,
  testMatch: files
    .filter((file) => readFileSync(join(root, file), 'utf8').includes("'fast-check'"))
    .map((file) => `<rootDir>/${file}`),
  setupFiles: ['<rootDir>/test/support/many-cases.ts'],
  testTimeout: 3_600_000,
}
