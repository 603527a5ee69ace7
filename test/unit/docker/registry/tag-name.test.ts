import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tagOf } from '../../../../src/docker/registry/tag-name.ts'
import { inTagOrder } from '../../../../src/docker/registry/tags.ts'

const valid = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/

/** Names that git allows, most of them with something in them that a tag cannot hold. */
const characters = fc.oneof(
  fc.constantFrom(...'abcXYZ019_.-'),
  fc.constantFrom(...'/+@,;=%#!(){}&|<>$\'"`ä日\u{1F680}'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const name = fc
  .array(characters, { minLength: 1, maxLength: 200 })
  .map((parts) => parts.join(''))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git allows none.
  .filter((text) => !/[\u0000-\u0020\u007f~^:?*[\\]/.test(text))

describe('the tag of a name', () => {
  test.each(['v1', 'sha-0123456789ab', '_', 'A.b-c_d', 'a'.repeat(128), 'v1.0.0-build.5'])('%s is itself', (tag) => {
    expect(tagOf(tag)).toBe(tag)
  })

  test.each([
    ['v1.0.0+build.5', 'v1.0.0-build.5_'],
    ['api/v1.2.0', 'api-v1.2.0_'],
    ['@acme/api@1.0.0', 'acme-api-1.0.0_'],
    ['v1,2', 'v1-2_'],
    ['.hidden', 'hidden_'],
    ['-dash', 'dash_'],
    ['日本', '_'],
    ['refs/tags//x', 'refs-tags-x_'],
    ['a'.repeat(129), `${'a'.repeat(115)}_`],
  ])('of %s begins with %s, and digits follow', (name, start) => {
    expect(tagOf(name).slice(0, -12)).toBe(start)
    expect(tagOf(name).slice(-12)).toMatch(/^[0-9a-f]{12}$/)
  })

  test.each(['', 'a:b', 'a b', 'sha256:abc', 'a\tb', 'a\\b', 'v*', 'a\nb', 'a\u007fb', '[a]', 'a~1', 'HEAD^', 'a?'])(
    'refused: %j',
    (name) => expect(() => tagOf(name, 'promote')).toThrow("The input 'promote' holds"),
  )

  test('is a valid tag, whatever the name, and itself again', () => {
    fc.assert(
      fc.property(name, (text) => {
        const tag = tagOf(text)
        expect(tag).toMatch(valid)
        expect(tagOf(tag)).toBe(tag)
        if (valid.test(text)) expect(tag).toBe(text)
      }),
    )
  })

  test('is that of no other name', () => {
    const near = fc.tuple(name, fc.nat(), characters).map(([text, at, other]): [string, string] => {
      const parts = [...text]
      parts[at % parts.length] = other
      return [text, parts.join('')]
    })
    fc.assert(
      fc.property(fc.oneof(fc.tuple(name, name), near), ([one, other]) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: git allows none.
        fc.pre(one !== other && !/[\u0000-\u0020\u007f~^:?*[\\]/.test(other))
        expect(tagOf(one)).not.toBe(tagOf(other))
      }),
      { numRuns: 500 },
    )
  })

  test('counts for the order of tags by what it was made of', () => {
    const branch = tagOf('feature/x')
    const version = tagOf('api/v1.2.0')
    expect(inTagOrder([branch, 'latest', version], [branch])).toEqual([version, branch, 'latest'])
  })
})

test('the README of push-images shows the tags of the names', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../../actions/push-images/README.md'), 'utf8')
  const table = /<!-- tag-names -->([\s\S]*)<!-- \/tag-names -->/.exec(readme)?.[1] ?? ''
  const rows = [...table.matchAll(/^\| `(.+)` \| `(.+)` \|$/gm)].map(([, one = '', tag = '']) => [one, tag])
  expect(rows.length).toBeGreaterThan(3)
  expect(rows).toEqual(rows.map(([one = '']) => [one, tagOf(one)]))
})
