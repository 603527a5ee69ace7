import { expect, test } from '@jest/globals'
import { capped, causesOf, codeOf, excerpt, messageOf } from '../../src/errors.ts'

test.each([
  ['a text that fits is trimmed', '  four ', 4, 'four'],
  ['a longer text ends in dots', 'fives', 4, 'five...'],
  ['a cut at white space shows that there is more', 'four more', 4, 'four...'],
  ['white space in front does not count', `${' '.repeat(20)}four`, 4, 'four'],
])('an excerpt: %s', (_, text, most, shown) => {
  expect(excerpt(text, most)).toBe(shown)
})

test('a message that is shortened says by how much', () => {
  expect(capped('x'.repeat(16_005))).toContain('x [... 5 characters left out ...] x')
})

test.each([
  ['an error', new Error('It is full.'), 'It is full.'],
  ['an error without a message', new TypeError(), 'TypeError'],
  ['a text', 'no', 'no'],
  ['nothing', undefined, 'undefined'],
])('the message of %s', (_, thrown, message) => {
  expect(messageOf(thrown)).toBe(message)
})

test('the causes of an error are itself and all below it, whatever was thrown there', () => {
  const inner = new Error('inner', { cause: 'a text' })
  const outer = new Error('outer', { cause: inner })
  expect(causesOf(outer)).toEqual([outer, inner, 'a text'])
  expect(causesOf(new Error('x', { cause: null }))).toHaveLength(1)
  expect(causesOf(undefined)).toEqual([])
  expect(causesOf(null)).toEqual([])
})

test('an error that is among its own causes is listed once', () => {
  const inner = new Error('inner')
  const outer = new Error('outer', { cause: inner })
  inner.cause = outer
  expect(causesOf(outer)).toEqual([outer, inner])
})

test.each([
  ['its own', { code: 'ENOENT', cause: Object.assign(new Error(), { code: 'EPERM' }) }, 'ENOENT'],
  ['that of a cause', { cause: Object.assign(new Error(), { code: 'EPERM' }) }, 'EPERM'],
  ['not one that is a number', { code: 7, cause: { code: 'EPERM' } }, 'EPERM'],
  ['none where the cause is a text', { cause: 'EPERM' }, undefined],
])('the code of an error: %s', (_, fields, code) => {
  expect(codeOf(Object.assign(new Error('x'), fields))).toBe(code)
})
