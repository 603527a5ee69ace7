import { expect, test } from '@jest/globals'
import { excerpt } from '../../src/errors.ts'

test.each([
  ['a text that fits is trimmed', '  four ', 4, 'four'],
  ['a longer text ends in dots', 'fives', 4, 'five...'],
  ['a cut at white space shows that there is more', 'four more', 4, 'four...'],
  ['white space in front does not count', `${' '.repeat(20)}four`, 4, 'four'],
])('an excerpt: %s', (_, text, most, shown) => {
  expect(excerpt(text, most)).toBe(shown)
})
