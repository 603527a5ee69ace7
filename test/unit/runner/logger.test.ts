import { describe, expect, test } from '@jest/globals'
import { ActionError, capped } from '../../../src/errors.ts'
import { withoutCommands } from '../../../src/job/log-text.ts'

/**
 * What the runner does with a line: ActionCommand.TryParseV2 and TryParse. .NET's white space is that of Char.IsWhiteSpace,
 * and lines end at \r, \n and \r\n.
 */
function takenForCommand(text: string): boolean {
  const white = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/
  return text.split(/\r\n|\r|\n/).some((line) => line.replace(white, '').startsWith('::') || line.includes('##['))
}

describe('foreign text in the log', () => {
  const separators = [
    '',
    '\n',
    '\r',
    '\r\n',
    '\n\n\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\v',
    '\f',
    'a\u0085',
    'text\n\u0085\t',
  ]
  const blanks = ['', ' ', '\t', '\u00a0', '\u3000', '\u0085', '\u0085\u0085 ', ' \v\f', '\u2028\u2028', '\ufeff']

  test.each(separators.flatMap((separator) => blanks.map((blank) => [separator, blank])))(
    'is no command after %j and %j',
    (separator, blank) => {
      for (const command of ['::add-mask::x', ':::add-mask::x', '::::', '##[add-mask]x', '###[x]', '##[x]##[y]']) {
        const shown = withoutCommands(`${separator}${blank}${command}\nnext`)
        expect([shown, takenForCommand(shown)]).toEqual([shown, false])
        // Nothing is lost.
        expect(shown.replaceAll(' ', '')).toBe(`${separator}${blank}${command}\nnext`.replaceAll(' ', ''))
      }
    },
  )

  test.each(['a::b', 'std::vector', 'http://x', ': :', 'a ::error::', '## [x]', '# [x]'])(
    'stays as it is: %s',
    (text) => {
      expect(withoutCommands(text)).toBe(text)
    },
  )

  // With time that grows by the square, one of these takes many seconds: the test's own time-out is what fails then.
  test.each(['\n', ' ', '\r\n', '\u0085', '\u2028', '\v', '\n \t', ':', '#', '\n:'])(
    'of 2 million characters of %j is done at once',
    (text) => {
      const long = text.repeat(2_000_000 / text.length)
      expect(withoutCommands(`${long}::x`).length).toBeGreaterThan(long.length)
    },
    10_000,
  )
})

describe('a message', () => {
  test('of usual length is kept', () => {
    expect(capped('x'.repeat(16_000))).toHaveLength(16_000)
  })

  test('that quotes megabytes keeps its start and its end', () => {
    const error = new ActionError(`The registry said: ${'x'.repeat(5_000_000)} at the end.`, 'y'.repeat(5_000_000))
    expect(error.message.length).toBeLessThan(16_100)
    expect(error.message).toMatch(/^The registry said: x+ \[\.\.\. \d+ characters left out \.\.\.\] x+ at the end\.$/)
    expect(error.remedy.length).toBeLessThan(16_100)
  })
})
