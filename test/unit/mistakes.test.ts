import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { equivalents } from '../mutants/equivalent.ts'
import { identified, mistakesIn } from '../mutants/mistakes.ts'
import { placeAt, placesIn } from '../mutants/places.ts'
import { root } from '../sandbox/workflow/job.ts'

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
    { at: 24, line: 2, before: '<', after: '<=', text: 'const a = 1\nconst b = a <= 2\n' },
  ])
})

test.each([
  ['const a = 1', 'const a = 1'],
  ['function f() {\n  a()\n}', 'function f() {\n  __reached(0);a()\n}'],
  ['function f() {\n  if (a) return b\n}', 'function f() {\n  __reached(0);if (a) { __reached(1);return b }\n}'],
  ['x = (a) => ({ a })', 'x = (a) => (__reached(0), ({ a }))'],
  ['x = () => y(() => z)', 'x = () => (__reached(0), y(() => (__reached(1), z)))'],
])('places of %j', (source, marked) => {
  expect(placesIn(source).marked).toBe(marked)
})

test('a position is in the innermost place around it', () => {
  const source = 'function f() { if (a) { b() } return c }'
  const { places } = placesIn(source)
  expect(['a)', 'b(', 'c }', 'f('].map((text) => placeAt(places, source.indexOf(text)))).toEqual([0, 1, 2, undefined])
})

test('each mistake that is listed as equivalent can be made', () => {
  const stale = equivalents.filter(({ file, code, change, nth = 1 }) => {
    const made = identified(readFileSync(join(root, file), 'utf8'))
    return !made.some((one) => one.code === code && one.change === change && one.nth === nth)
  })
  expect(stale).toEqual([])
})
