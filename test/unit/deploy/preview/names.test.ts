import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { namesOf, type PreviewOf } from '../../../../src/deploy/preview/names.ts'

const of = (repository: string, pullRequest: number, more: Partial<PreviewOf> = {}) =>
  namesOf({ repository, pullRequest, name: undefined, namespace: undefined, ...more })

describe('where a preview is deployed', () => {
  test('is a namespace of repository and pull request', () => {
    expect(of('huggingface/shop', 7)).toEqual({ namespace: 'huggingface-shop-pr-7', name: 'shop' })
    expect(of('HuggingFace/Shop', 7)).toEqual(of('huggingface/shop', 7))
  })

  test('is told apart by a hash where two would be the same', () => {
    const names = [of('a-b/c', 1), of('a/b-c', 1), of('a/b_c', 1), of('a/b', 1, { name: 'c' })]
    expect(names[1]?.namespace).toBe('a-b-c-pr-1')
    expect(new Set(names.map(({ namespace }) => namespace)).size).toBe(4)
  })

  test('is a name of its own in a namespace that is given', () => {
    const previews = { namespace: 'previews' }
    expect(of('huggingface/shop', 7, previews)).toEqual({ namespace: 'previews', name: 'huggingface-shop-pr-7' })
    expect(of('other/shop', 7, previews).name).not.toBe(of('huggingface/shop', 7, previews).name)
  })

  test('is a name also where a repository and a name have no letter', () => {
    expect(of('-/_', 7, { name: '.' }).namespace).toMatch(/^preview-pr-7-[0-9a-f]{8}$/)
  })

  const part = fc.string({ unit: fc.constantFrom(...'ab1-_.'), minLength: 1, maxLength: 40 })
  const preview = fc.record<PreviewOf>({
    repository: fc.tuple(part, part).map((parts) => parts.join('/')),
    pullRequest: fc.integer({ min: 1, max: 99_999 }),
    name: fc.option(part, { nil: undefined }),
    namespace: fc.constantFrom(undefined, 'previews'),
  })

  test('is what Kubernetes and Helm take, whatever the repository is called', () => {
    fc.assert(
      fc.property(preview, (one) => {
        const { namespace, name } = namesOf(one)
        expect(namespace).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/)
        expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,51}[a-z0-9])?$/)
      }),
    )
  })

  test('is shared by no two of them', () => {
    fc.assert(
      fc.property(preview, preview, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other))
        expect(namesOf(one)).not.toEqual(namesOf(other))
      }),
    )
  })
})
