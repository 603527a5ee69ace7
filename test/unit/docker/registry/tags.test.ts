import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Registry } from '../../../../src/docker/registry/client.ts'
import { RegistryError } from '../../../../src/docker/registry/refusal.ts'
import { inTagOrder, putTags } from '../../../../src/docker/registry/tags.ts'
import { WorldError } from '../../../../src/errors.ts'

describe('the order of tags', () => {
  test.each<[string[], string[], string[]]>([
    [['latest', 'v1'], [], ['v1', 'latest']],
    [
      ['v1', 'latest'],
      ['v1', 'latest'],
      ['v1', 'latest'],
    ],
    [['1', '1.2', '1.2.3', 'latest'], [], ['1.2.3', '1.2', '1', 'latest']],
    [['v1', 'v1.2.3-rc.1', 'v1.2'], [], ['v1.2.3-rc.1', 'v1.2', 'v1']],
    [['main', 'sha-0123456789ab', 'v2'], ['main'], ['sha-0123456789ab', 'v2', 'main']],
    [['main', 'edge', 'latest'], ['main'], ['edge', 'main', 'latest']],
    [
      ['feature-x', 'main'],
      ['feature-x', 'main'],
      ['feature-x', 'main'],
    ],
    [['main', '2026-11-26'], ['main'], ['2026-11-26', 'main']],
    [
      ['main', 'api-v1.2.3'],
      ['main', 'api-v1.2.3'],
      ['api-v1.2.3', 'main'],
    ],
    [
      ['edge', 'build-417', 'release_1.2-rc1'],
      ['edge', 'build-417', 'release_1.2-rc1'],
      ['release_1.2-rc1', 'build-417', 'edge'],
    ],
    [['latest', 'main'], [], ['main', 'latest']],
    [['b', 'a'], [], ['b', 'a']],
  ])('%j with %j taken', (tags, taken, expected) => expect(inTagOrder(tags, taken)).toEqual(expected))

  const tag = fc.stringMatching(/^[a-z0-9_][a-z0-9_.-]{0,12}$/)

  test('leaves none out, and ends with latest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(tag), fc.uniqueArray(tag), (tags, taken) => {
        const ordered = inTagOrder([...tags, 'latest'], taken)
        expect(ordered.toSorted()).toEqual([...tags, 'latest'].toSorted())
        expect(ordered.at(-1)).toBe('latest')
      }),
    )
  })
})

describe('putting tags', () => {
  const manifest = { descriptor: { mediaType: 'x', digest: 'sha256:new', size: 1 }, bytes: Buffer.from('x') }

  /** Puts tags at a registry that fails for one of them. */
  async function put(tags: string[], failing: string, error: Error, there?: string) {
    const asked: string[] = []
    const registry = {
      writeManifest: async (_: string, tag: string) => {
        asked.push(tag)
        if (tag === failing) throw error
      },
      findManifest: async () => there && { mediaType: 'x', digest: there, size: 1 },
    } as unknown as Registry
    const progress = { tagged: [] as string[] }
    const failure = await putTags(registry, { repository: 'api', tags, manifest }, progress).then(
      () => undefined,
      (thrown: Error) => thrown,
    )
    return { asked, tagged: progress.tagged, failure }
  }
  const immutable = new RegistryError('immutable-tag', 400, 'TAG_INVALID', '')

  test('stops at the first that fails, and says which were put; the kind of the error stays', async () => {
    const { asked, tagged, failure } = await put(['latest', 'v1', 'main'], 'main', new WorldError('It broke.', 'Wait.'))
    expect([asked, tagged]).toEqual([['v1', 'main'], ['v1']])
    expect(failure).toBeInstanceOf(WorldError)
    expect(failure?.message).toBe('It broke.\nTags of api that name the new image already: v1.')
  })

  test('says nothing of tags where none was put', async () => {
    const { failure } = await put(['v1', 'latest'], 'v1', immutable, 'sha256:old')
    expect(failure?.message).toMatch(/^The tag v1 of api is immutable and stands for sha256:old, not for sha256:new/)
    expect(failure?.message).not.toContain('already')
  })

  test('a tag that may not move and names the image is as good as put', async () => {
    expect(await put(['v1', 'latest'], 'v1', immutable, 'sha256:new')).toEqual({
      asked: ['v1', 'latest'],
      tagged: ['v1', 'latest'],
      failure: undefined,
    })
  })
})
