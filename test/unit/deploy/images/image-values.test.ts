import { describe, expect, test } from '@jest/globals'
import { imageValues } from '../../../../src/deploy/images/image-values.ts'
import { checkPlaced } from '../../../../src/deploy/images/proof.ts'
import type { Rendered } from '../../../../src/deploy/object.ts'

const digest = `sha256:${'a'.repeat(64)}`
const ref = `r.example.com/shop/api@${digest}`
const images = { api: { repository: 'shop/api', tag: 'v1', digest, ref } }

function errorOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    const { message, remedy } = error as { message: string; remedy: string }
    return `${message} ${remedy}`
  }
  return ''
}

describe('imageValues writes what the chart has there:', () => {
  const pinnedTag = `v1@${digest}`
  test.each<[string, unknown, unknown]>([
    [
      'registry, repository, tag, digest',
      { registry: 'docker.io', repository: 'a/b', tag: '1', digest: '', pullPolicy: 'Always' },
      { registry: 'r.example.com', repository: 'shop/api', tag: 'v1', digest },
    ],
    [
      'an empty registry',
      { registry: '', repository: 'a', tag: '1' },
      { registry: 'r.example.com', repository: 'shop/api', tag: pinnedTag },
    ],
    [
      'a registry that is null',
      { registry: null, repository: 'a', tag: null },
      { registry: 'r.example.com', repository: 'shop/api', tag: pinnedTag },
    ],
    ['repository and tag', { repository: 'a', tag: '' }, { repository: 'r.example.com/shop/api', tag: pinnedTag }],
    [
      'a tag that is a number',
      { repository: 'a', tag: 1.25 },
      { repository: 'r.example.com/shop/api', tag: pinnedTag },
    ],
    [
      'repository and digest',
      { repository: 'a', digest: 'sha256:b' },
      { repository: 'r.example.com/shop/api', digest },
    ],
    ['repository alone', { repository: 'a' }, { repository: 'r.example.com/shop/api', tag: pinnedTag }],
    [
      'digits of a digest',
      { repository: 'a', tag: '1', sha: '' },
      { repository: 'r.example.com/shop/api', tag: 'v1', sha: 'a'.repeat(64) },
    ],
    [
      'registry and image',
      { registry: 'k', image: 'a/b', tag: '1', digest: 'x' },
      { registry: 'r.example.com', image: 'shop/api', tag: 'v1', digest },
    ],
    ['name and version', { name: 'a', version: '1' }, { name: 'r.example.com/shop/api', version: pinnedTag }],
    ['a tag alone', { tag: '1' }, { repository: 'r.example.com/shop/api', tag: pinnedTag }],
    ['nothing yet', {}, { repository: 'r.example.com/shop/api', tag: pinnedTag }],
    ['a reference', 'ghcr.io/a/b:1', ref],
    ['an empty reference', '', ref],
  ])('%s', (_, value, expected) => {
    const values = { services: { api: { image: value, replicas: 1 } } }
    const copy = structuredClone(values)
    expect(imageValues({ api: 'services.api.image' }, images, values)).toEqual({
      services: { api: { image: expected } },
    })
    expect(values).toEqual(copy)
  })

  test.each<[string, unknown, unknown]>([
    ['image', { image: 'a', imageTag: '1' }, { image: 'r.example.com/shop/api', imageTag: pinnedTag }],
    ['image', { image: 'a', tag: 1 }, { image: 'r.example.com/shop/api', tag: pinnedTag }],
    ['image', { image: 'a:1', tag: '2' }, { image: ref }],
    ['apiImage', { apiImage: 'a', apiImageTag: '1' }, { apiImage: 'r.example.com/shop/api', apiImageTag: pinnedTag }],
    ['tag', { tag: '1' }, { tag: pinnedTag }],
    ['imageTag', { imageTag: '1' }, { imageTag: pinnedTag }],
    ['digest', { digest: '1' }, { digest }],
    [
      'list[1].image',
      { list: [{ image: 'x' }, { image: 'y', name: 'b' }] },
      { list: [{ image: 'x' }, { image: ref, name: 'b' }] },
    ],
    ['list.0', { list: ['x'] }, { list: [ref] }],
    ['a\\.b.image', { 'a.b': { image: 'x' } }, { 'a.b': { image: ref } }],
  ])('%s in %j', (path, values, expected) => expect(imageValues({ api: path }, images, values)).toEqual(expected))

  test('several services, in one list, too', () => {
    const two = { ...images, web: { ...images.api, repository: 'shop/web', ref: `r.example.com/shop/web@${digest}` } }
    const values = { list: [{ image: 'x' }, { image: 'y' }] }
    expect(imageValues({ api: 'list.0.image', web: 'list.1.image' }, two, values)).toEqual({
      list: [{ image: ref }, { image: two.web.ref }],
    })
  })

  test('global.imageRegistry, where it is the same', () => {
    const values = (registry: string) => ({
      global: { imageRegistry: registry },
      image: { repository: 'a/b', tag: '1' },
    })
    expect(imageValues({ api: 'image' }, images, values('r.example.com'))).toMatchObject({
      image: { repository: 'shop/api' },
    })
    expect(imageValues({ api: 'image' }, images, values(''))).toMatchObject({
      image: { repository: 'r.example.com/shop/api' },
    })
    expect(errorOf(() => imageValues({ api: 'image' }, images, values('other')))).toContain(
      "The chart's values have global.imageRegistry other, and the image of service 'api' is in r.example.com.",
    )
  })
})

describe('imageValues refuses', () => {
  test.each([
    [
      { api: 'api.imag' },
      "The chart's values have no api.imag, where 'image-values' puts the image of service 'api'. Beside it there are: image, port.",
    ],
    [{ api: 'nope.image' }, 'Look the path up'],
    [{ api: 'api.port' }, 'is a number, and no image.'],
    [{ api: 'api' }, 'is a mapping of port, and no image'],
    [{ web: 'api.image' }, "names the service 'web', which 'images' does not have. It has api."],
    [{ web: 'api.image', job: 'x' }, "names the services 'web' and 'job', which 'images' does not have."],
    [{ api: 'a..b' }, "has the path 'a..b' for service 'api', which is none."],
    [{ api: '__proto__.image' }, 'which is none'],
    [{ api: 'constructor.name' }, "The chart's values have no constructor.name"],
  ])('%j', (mapping, expected) => {
    const values = 'api' in mapping && mapping.api === 'api' ? { api: { port: 1 } } : { api: { image: '', port: 1 } }
    expect(errorOf(() => imageValues(mapping as Record<string, string>, images, values))).toContain(expected)
  })
})

test('a key with several dots, each written with a backslash', () => {
  const values = { 'a.b.c': { image: 'x' } }
  const written = imageValues({ api: 'a\\.b\\.c.image' }, images, values)
  expect(written).toEqual({ 'a.b.c': { image: ref } })
})

test.each([{ a: null }, { a: 'text' }, {}])('a path through nothing: %j', (values) => {
  expect(errorOf(() => imageValues({ api: 'a.b.image' }, images, values))).toContain(
    "The chart's values have no a.b.image",
  )
})

describe('checkPlaced', () => {
  function pod(image: string, labels: Record<string, string> = {}): Rendered[] {
    return [
      {
        origin: 'shop/templates/x.yaml',
        object: {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'x', labels },
          spec: { containers: [{ name: 'c', image }] },
        },
      },
    ]
  }

  test('is content with a digest in the right repository, with a tag or without', () => {
    expect(checkPlaced(pod(ref), images, 'error')).toEqual({ warnings: [] })
    expect(checkPlaced(pod(ref.replace('@', ':v1@')), images, 'error', { api: 'image' })).toEqual({ warnings: [] })
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'r.example.com/shop/api:v1',
      { api: 'x.image' },
      "The image of service 'api' was put into the value x.image, and nothing that the chart renders has its digest. The images there are r.example.com/shop/api:v1.",
    ],
    [
      `docker.io/${ref}`,
      { api: 'image' },
      `came out as docker.io/${ref} in container c of Pod x (shop/templates/x.yaml)`,
    ],
    ['r.example.com/shop/api:v1', {}, "The chart is not told where the image of service 'api' belongs."],
  ])('refuses %s', (reference, paths, expected) => {
    expect(errorOf(() => checkPlaced(pod(reference), images, 'error', paths))).toContain(expected)
  })

  test('says the same of several services once', () => {
    const two = { ...images, web: { ...images.api, repository: 'shop/web', ref: ref.replace('api', 'web') } }
    const other = pod('r.example.com/x:1')
    const message = errorOf(() => checkPlaced(other, two, 'error'))
    expect(message).toContain(
      "The chart is not told where the images of services 'api' and 'web' belong. The images there are r.example.com/x:1.",
    )
    expect(message).not.toContain('There are 2 faults')
    expect(errorOf(() => checkPlaced(other, two, 'error', { api: 'a.image', web: 'b.image' }))).toContain(
      "The images of services 'api' and 'web' were put into the values a.image, b.image, and nothing that the chart renders has their digests. The images there are r.example.com/x:1.",
    )
  })

  test('takes other labels as they are, be they no texts', () => {
    const labels = { app: 'x', version: 1.25 } as unknown as Record<string, string>
    expect(checkPlaced(pod(ref, labels), images, 'error')).toEqual({ warnings: [] })
  })

  test('refuses a digest in a label', () => {
    expect(errorOf(() => checkPlaced(pod(ref, { version: `v1@${digest}` }), images, 'error'))).toContain(
      'into the label version, where a digest cannot stand',
    )
  })

  test('allows services without a place if that is allowed, but not those with one', () => {
    expect(checkPlaced(pod('r.example.com/x'), images, 'allow')).toEqual({ warnings: [] })
    expect(errorOf(() => checkPlaced(pod('r.example.com/x'), images, 'allow', { api: 'image' }))).toContain(
      'was put into',
    )
  })

  test('warns of another version of a service, and of Docker Hub', () => {
    const both = [...pod(ref), ...pod('r.example.com/shop/api:old'), ...pod('busybox')]
    expect(checkPlaced(both, images, 'error').warnings).toEqual([
      expect.stringContaining(
        "The image r.example.com/shop/api:old of container c of Pod x (shop/templates/x.yaml) is another version of service 'api'",
      ),
      expect.stringContaining('busybox names no registry'),
    ])
  })
})
