import { expect, test } from '@jest/globals'
import { matchesGlob } from './file/glob.ts'

test.each([
  ['main', 'main', true],
  ['mainly', 'main', false],
  ['release/1', 'release/*', true],
  ['release/1/2', 'release/*', false],
  ['release/1/2', 'release/**', true],
  ['v1.2', 'v1.?', true],
  ['v1x2', 'v1.2', false],
  ['package-lock.json', '**/package-lock.json', true],
  ['a/.hidden/package-lock.json', '**/package-lock.json', true],
  ['a/b.yml', '*.yml', false],
])('%s against %s: %s', (path, pattern, expected) => {
  expect(matchesGlob(path, pattern)).toBe(expected)
})

test('what it does not know is an error', () => {
  expect(() => matchesGlob('a', '[a-z]')).toThrow("does not support the pattern '[a-z]'")
})
