import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The actions print real paths, and macOS keeps its temporary folder behind a link.
process.env.TMPDIR = realpathSync(tmpdir())
// The bundles and our own programs start a thousand times: a sixth of their work is to compile the same code.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled')

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/support/nothing-left-open.ts',
  testMatch: ['<rootDir>/test/{unit,sandbox,e2e,metadata,real}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.[jt]s$': '<rootDir>/test/support/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!@actions/(workflow-parser|languageservice)/)'],
  // `build/` has what the compiler emitted, with package.json files of its own.
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  // For machines of two cores: two files more than that, as tests wait for daemons of their own.
  maxWorkers: 4,
  testSequencer: '<rootDir>/test/support/longest-first.js',
  // A guard against what never ends: a busy machine may take several times as long as a free one.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/support/skipped-suites.ts'],
}
