import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { BakeDefinition } from '../../src/docker/build-jobs.ts'
import { ingredientsOf } from '../../src/docker/push-ingredients.ts'
import type { Context } from '../../src/docker/push-work.ts'
import { parseServices } from '../../src/docker/services.ts'

const inputs = { platforms: [], provenance: 'false', compression: 'gzip' }

function contextWith(bake?: BakeDefinition): Context {
  return { inputs, bake } as unknown as Context
}

/** Of a service with these keys. */
async function of(yaml: string) {
  const [service] = await parseServices(`api: {${yaml}}`, { repositoryPrefix: '', sources: false })
  if (!service) throw new Error('no service')
  return ingredientsOf(contextWith(), service)
}

describe('the ingredients of a service', () => {
  test('are its sources, its Dockerfile and how it is built', async () => {
    expect(await of('target: final, build-args: {B: 2, A: 1}, sources: [a, b]')).toEqual({
      service: 'api',
      paths: ['a', 'b'],
      dockerfiles: [resolve('Dockerfile')],
      contexts: ['.'],
      recipe: {
        target: 'final',
        buildArgs: [
          ['A', '1'],
          ['B', '2'],
        ],
        platforms: [],
        provenance: 'false',
      },
    })
  })

  test('are another with another context or Dockerfile among the same files', async () => {
    const sources = 'sources: [one, two, A, B]'
    const all = [
      await of(sources),
      await of(`context: one, file: A, ${sources}`),
      await of(`context: two, file: A, ${sources}`),
      await of(`context: two, file: B, ${sources}`),
    ]
    expect(new Set(all.map((one) => JSON.stringify(one?.recipe))).size).toBe(4)
  })

  test.each(['one', './one', 'one/', 'x/../one', resolve('one')])(
    'are the same with the context %s, wherever the workspace is',
    async (context) => {
      expect((await of(`context: ${context}, file: ${context}/D, sources: [a]`))?.recipe).toMatchObject({
        context: 'one',
        file: 'one/D',
      })
    },
  )

  test.each(['.', './', resolve('.')])('name no context where it is the usual one: %s', async (context) => {
    expect((await of(`context: ${context}, sources: [a]`))?.recipe).not.toHaveProperty('context')
  })

  test('of a remote context are its address and the Dockerfile in it', async () => {
    const remote = await of('context: "https://github.com/a/b.git", file: ./D, sources: [a]')
    expect(remote).toMatchObject({
      paths: ['a'],
      dockerfiles: [],
      contexts: [],
      recipe: { context: 'https://github.com/a/b.git', file: './D' },
    })
  })

  test.each(['target: x', 'context: "https://github.com/a/b.git", sources: true', 'image: x'])(
    'there are none of {%s}',
    async (yaml) => expect(await of(yaml)).toBeUndefined(),
  )
})
