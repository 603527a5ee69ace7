import { expect, test } from '@jest/globals'
import { mistakesIn } from '../mutants/mistakes.ts'

test.each([
  ['a === b', ['a !== b']],
  ['x = a && !b', ['x = a || !b', 'x = a && b']],
  ['if (a) b()', ['if (true as boolean) b()', 'if (false as boolean) b()', 'if (a) void 0']],
  ['x = a ? b : c', ['x = !(a) ? b : c']],
  ['await a()', ['void 0']],
  ['return all.every(is)', ['return all.some(is)']],
  ["type A = 'a' | true", []],
])('mistakes for %j', (source, expected) => {
  expect(mistakesIn(source).map(({ text }) => text)).toEqual(expected)
})

test('a mistake names its line, and what it changes', () => {
  expect(mistakesIn('const a = 1\nconst b = a < 2\n')).toEqual([
    { at: 22, line: 2, before: '<', after: '<=', text: 'const a = 1\nconst b = a <= 2\n' },
  ])
})
