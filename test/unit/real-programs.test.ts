import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { lacking } from '../support/real-programs.ts'

// In CI nothing may be lacking.
const { CI } = process.env
beforeAll(() => {
  delete process.env.CI
})
afterAll(() => {
  if (CI !== undefined) process.env.CI = CI
})

test('what is lacking is named with the place where it should be', () => {
  const programs = {
    [process.execPath]: ['--version'],
    'no-such-program': [],
    '$DS_INFRA_TEST_NOTHING/etcd': ['--version'],
    '$DS_INFRA_TEST_NOTHING/hyperkube': ['--version'],
  }
  expect(lacking(programs)).toBe('no no-such-program on PATH; no etcd, hyperkube in DS_INFRA_TEST_NOTHING')
})

test('a program may be in a folder that a variable names', () => {
  process.env.DS_INFRA_TEST_NODE = process.execPath.replace(/[/\\][^/\\]+$/, '')
  expect(lacking({ '$DS_INFRA_TEST_NODE/node': ['--version'] })).toBe(false)
  delete process.env.DS_INFRA_TEST_NODE
})
