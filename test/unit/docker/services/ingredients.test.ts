import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { BakeDefinition, BakeTarget } from '../../../../src/docker/build/job.ts'
import { type IngredientsContext, ingredientsOf, sourcesOf } from '../../../../src/docker/services/ingredients.ts'
import { parseServices } from '../../../../src/docker/services/service.ts'

const inputs = { platforms: [], provenance: 'false', sbom: 'false', compression: 'gzip' } as const

function contextWith(bake?: BakeDefinition, environment = {}): IngredientsContext {
  return { inputs, bake, dependencies: { environment } }
}

/** Of a service with these keys. */
async function of(yaml: string) {
  const [service] = await parseServices(`api: {${yaml}}`, { repositoryPrefix: '', sources: false })
  if (!service) throw new Error('no service')
  return sourcesOf(contextWith(), service)
}

describe('the ingredients of a service', () => {
  test('are its sources, its Dockerfile and how it is built', async () => {
    expect(await of('target: final, build-args: {B: 2, A: 1}, sources: [a, b]')).toEqual({
      service: 'api',
      paths: ['a', 'b'],
      dockerfiles: [resolve('Dockerfile')],
      contexts: ['.'],
      isFetched: false,
      recipe: {
        target: 'final',
        buildArgs: [
          ['A', '1'],
          ['B', '2'],
        ],
        platforms: [],
        provenance: 'false',
        compression: 'gzip',
      },
    })
  })

  test('are more with more contexts, and fetched with an address among them', async () => {
    const own = await of('context: api, build-contexts: {b: two, a: ./one, i: docker-image://x}, sources: [x]')
    expect(own).toMatchObject({ paths: ['x'], contexts: ['api', 'two', './one'], isFetched: false })
    expect(own?.recipe).toMatchObject({
      contexts: [
        ['a', 'one'],
        ['b', 'two'],
        ['i', 'docker-image://x'],
      ],
    })
    expect(await of('build-contexts: {a: "https://a.b/c.git"}, sources: true')).toMatchObject({ isFetched: true })
  })

  test('without sources are those of the context', async () => {
    const [service] = await parseServices('api: {context: api}', { repositoryPrefix: '', sources: false })
    if (!service) throw new Error('no service')
    expect(ingredientsOf(contextWith(), service)).toMatchObject({ paths: ['api'], contexts: ['api'] })
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
      isFetched: true,
      recipe: { context: 'https://github.com/a/b.git', file: './D' },
    })
  })

  test.each(['target: x', 'context: "https://github.com/a/b.git", sources: true', 'image: x'])(
    'there are none of {%s}',
    async (yaml) => expect(await of(yaml)).toBeUndefined(),
  )
})

describe('the ingredients of a bake target', () => {
  function ofTarget(name: string, target: BakeDefinition['target'], environment = {}) {
    const fingerprint = [target[name]?.context ?? '.']
    const source = { kind: 'bake', target: name } as const
    return sourcesOf(contextWith({ target }, environment), { name, repository: name, source, fingerprint })
  }
  const targets = {
    api: { context: 'api', dockerfile: 'D', contexts: { base: 'target:base', assets: './assets' } },
    base: { context: 'base', args: { V: '1' }, contexts: { tools: 'target:tools', os: 'docker-image://alpine' } },
    tools: { context: 'https://github.com/a/b.git', contexts: { back: 'target:api', layout: 'oci-layout://x' } },
    other: { context: 'other' },
  }

  test('are its own and those of the targets and folders that it refers to', () => {
    expect(ofTarget('api', targets)).toEqual({
      service: 'api',
      paths: ['api', './assets', 'base'],
      dockerfiles: [resolve('api/D'), resolve('base/Dockerfile')],
      contexts: ['api', './assets', 'base'],
      isFetched: true,
      recipe: {
        platforms: [],
        provenance: 'false',
        compression: 'gzip',
        baked: { ...targets.api, contexts: { base: 'target:base', assets: 'assets' } },
        linked: [
          ['base', targets.base],
          ['tools', targets.tools],
        ],
      },
    })
  })

  test('are no others than before without contexts', () => {
    const recipe = { platforms: [], provenance: 'false', compression: 'gzip', baked: targets.other }
    expect(ofTarget('other', targets)).toMatchObject({ isFetched: false, recipe })
    expect(ofTarget('other', targets)?.recipe).not.toHaveProperty('linked')
  })

  test('are for the platforms of the target', () => {
    const platforms = ['linux/arm64']
    expect(ofTarget('api', { api: { context: 'api', platforms } })?.recipe.platforms).toEqual(platforms)
  })

  test('have an argument without a value from the environment, as buildx does', () => {
    const target = { context: 'api', args: { A: null, B: '1' } } as unknown as BakeTarget
    const baked = { args: { A: 'given', B: '1' } }
    expect(ofTarget('api', { api: target }, { A: 'given' })?.recipe).toMatchObject({ baked })
  })

  test('leave out what names the commit or does not decide', () => {
    const target = { context: 'api', target: 'final', labels: { mine: 'yes' } }
    const metadata = {
      ...target,
      labels: { ...target.labels, 'org.opencontainers.image.revision': 'abc' },
      tags: ['x:abc'],
      output: ['type=registry'],
      'cache-from': ['type=gha'],
      'cache-to': ['type=gha'],
    }
    expect(ofTarget('api', { api: metadata })).toEqual(ofTarget('api', { api: target }))
    const other = { ...target, labels: { mine: 'no' } }
    expect(ofTarget('api', { api: other })).not.toEqual(ofTarget('api', { api: target }))
  })

  test('name secrets and SSH agents, whatever form buildx prints them in, and not where they are', () => {
    const texts = { context: 'api', secret: ['id=npm,env=TOKEN'], ssh: ['default', 'key=/a,/b'] }
    const objects = { context: 'api', secret: [{ id: 'npm', src: '/x' }], ssh: [{ id: 'default' }, { id: 'key' }] }
    const baked = { context: 'api', secret: ['npm'], ssh: ['default', 'key'] }
    expect(ofTarget('api', { api: texts })?.recipe).toMatchObject({ baked })
    expect(ofTarget('api', { api: objects })?.recipe).toMatchObject({ baked })
  })

  test('have no Dockerfile where it stands in the bake file', () => {
    const inline = { context: 'api', dockerfile: 'Dockerfile', 'dockerfile-inline': 'FROM scratch' }
    expect(ofTarget('api', { api: inline })).toMatchObject({ dockerfiles: [], recipe: { baked: inline } })
  })

  test('have a Dockerfile by its whole path, and are the same wherever the workspace is', () => {
    const whole = { context: resolve('api'), dockerfile: resolve('D'), contexts: { x: resolve('x') } }
    expect(ofTarget('api', { api: whole })).toMatchObject({
      dockerfiles: [resolve('D')],
      recipe: { baked: { context: 'api', dockerfile: 'D', contexts: { x: 'x' } } },
    })
  })

  test('are none of a remote context', () => expect(ofTarget('tools', targets)).toBeUndefined())

  test('hold nothing that only every object has', () => {
    const contexts = { x: 'target:constructor' }
    expect(ofTarget('api', { api: { contexts } })?.recipe).not.toHaveProperty('linked')
  })
})
