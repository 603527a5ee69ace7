import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../../src/errors.ts'
import { Inputs } from '../../../src/runner/inputs.ts'

const inputs = (value: string) => new Inputs({ 'INPUT_SOME-INPUT': value })
const name = 'some-input'

describe('boolean', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    [' false ', false],
  ])('%p is %p', (value, expected) => {
    expect(inputs(value).boolean(name)).toBe(expected)
  })

  test.each(['yes', 'no', '1', '0', 'on', '', 'truee'])('%p is refused, with the input and what is valid', (value) => {
    expect(() => inputs(value).boolean(name)).toThrow(UserError)
    expect(() => inputs(value).boolean(name)).toThrow("The input 'some-input' is")
  })
})

describe('integer', () => {
  test('takes whole numbers within the bounds, both included', () => {
    expect(inputs('1').integer(name, { min: 1, max: 5 })).toBe(1)
    expect(inputs('5').integer(name, { min: 1, max: 5 })).toBe(5)
  })

  test.each(['12abc', '1.5', '-1', '0x3', '', '6', '0', '1e0'])('%p is refused', (value) => {
    expect(() => inputs(value).integer(name, { min: 1, max: 5 })).toThrow(UserError)
  })
})

describe('duration', () => {
  const bounds = { min: 900, max: 43_200 }

  test.each([
    ['3600', 3600],
    ['1h', 3600],
    ['45m', 2700],
    ['1h30m', 5400],
    ['900s', 900],
    ['12h', 43_200],
  ])('%p is %p seconds', (value, seconds) => {
    expect(inputs(value).duration(name, bounds)).toBe(seconds)
  })

  test.each(['', 'abc', '1', '1m', '13h', '1d', '1h 30m', '30m1h', 'h', '-1h', '1.5h'])('%p is refused', (value) => {
    expect(() => inputs(value).duration(name, bounds)).toThrow(UserError)
  })
})

describe('list', () => {
  test('splits at commas and new lines, drops blanks and comments', () => {
    expect(inputs('a, b\n\n# note, with a comma\n c ,,d').list(name)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('drops comments after entries and quotes around them, and keeps what only looks like either', () => {
    expect(inputs(`"a", 'b' # note, with a comma\nc#d\t# note\n"e'\n"f"g"`).list(name)).toEqual([
      'a',
      'b',
      'c#d',
      `"e'`,
      'f"g',
    ])
  })

  test('is empty when not given', () => {
    expect(inputs('').list(name)).toEqual([])
  })
})

describe('text', () => {
  test('trims, and tells an empty input from a given one', () => {
    expect(inputs('  x ').text(name)).toBe('x')
    expect(inputs('  ').optional(name)).toBeUndefined()
    expect(() => inputs(' ').required(name)).toThrow("'some-input' is required")
    expect(new Inputs({ INPUT_TWO_WORDS: 'x' }).text('two words')).toBe('x')
  })

  test('choice and matching name the valid values', () => {
    expect(inputs('b').choice(name, ['a', 'b'])).toBe('b')
    expect(() => inputs('c').choice(name, ['a', 'b'])).toThrow(UserError)
    expect(inputs('').matching(name, /^x$/, 'Use x.')).toBeUndefined()
    expect(() => inputs('y').matching(name, /^x$/, 'Use x.')).toThrow("'y', which is not valid")
  })

  test('a very long value is cut in the message', () => {
    expect(() => inputs('z'.repeat(5000)).boolean(name)).toThrow(/^.{0,300}$/)
  })
})
