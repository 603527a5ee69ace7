// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { describe, expect, test } from '@jest/globals'
import { containersOf, imagesOf } from '../../../../src/deploy/images/containers.ts'
import { placeImages } from '../../../../src/deploy/images/place.ts'
import { hasRegistry, splitReference } from '../../../../src/deploy/images/reference.ts'
import type { KubeObject, Rendered } from '../../../../src/deploy/object.ts'

const registry = '123456789012.dkr.ecr.us-east-1.amazonaws.com'
const digest = (digit: string) => `sha256:${digit.repeat(64)}`
const image = (repository: string, digit: string) => ({
  repository,
  tag: 'sha-1',
  digest: digest(digit),
  ref: `${registry}/${repository}@${digest(digit)}`,
})
const images = { api: image('shop/api', '1'), worker: image('shop/worker', '2') }

const podSpec = (...references: string[]) => ({
  containers: references.map((image, at) => ({ name: `c${at}`, image })),
})

function object(kind: string, spec: unknown, name = 'x'): KubeObject {
  return { apiVersion: 'v1', kind, metadata: { name }, spec }
}

function rendered(...objects: KubeObject[]): Rendered[] {
  return objects.map((item, at) => ({ object: item, origin: `f${at}.yaml` }))
}

function errorOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    const { message, remedy } = error as { message: string; remedy: string }
    return `${message} ${remedy}`
  }
  return ''
}

describe('references', () => {
  test.each([
    ['redis', 'redis', undefined, undefined],
    ['localhost:5000/api', 'localhost:5000/api', undefined, undefined],
    ['localhost:5000/api:1', 'localhost:5000/api', '1', undefined],
    [`a.b/c:1@${digest('1')}`, 'a.b/c', '1', digest('1')],
    [`a@${digest('1')}`, 'a', undefined, digest('1')],
  ])('%s', (reference, name, tag, found) => {
    expect(splitReference(reference)).toEqual({ name, ...(tag && { tag }), ...(found && { digest: found }) })
  })

  test.each([
    ['redis', false],
    ['shop/api', false],
    ['a.b', false],
    ['a.b/c', true],
    ['a:5/c', true],
    ['localhost/c', true],
  ])('%s names a registry: %j', (name, expected) => expect(hasRegistry(name)).toBe(expected))
})

describe('containersOf finds the pod template', () => {
  const spec = {
    ...podSpec('a'),
    initContainers: [{ name: 'init', image: 'b' }],
    ephemeralContainers: [{ name: 'e', image: 'c' }],
  }
  test.each<[string, KubeObject]>([
    ['of a Pod', object('Pod', spec)],
    ['of a Deployment', object('Deployment', { template: { spec } })],
    ['of a CronJob', object('CronJob', { jobTemplate: { spec: { template: { spec } } } })],
    ['of a PodTemplate', { ...object('PodTemplate', undefined), template: { spec } }],
    ['of a Rollout', object('Rollout', { template: { metadata: {}, spec } })],
    ['of a JobSet', object('JobSet', { replicatedJobs: [{ template: { spec: { template: { spec } } } }] })],
    ['of a RayCluster', object('RayCluster', { headGroupSpec: { template: { spec } } })],
    ['of what calls it podTemplate', object('Thing', { podTemplate: { spec } })],
    ['of what calls it podTemplateSpec', object('Thing', { a: { podTemplateSpec: { spec } } })],
    ['in a list of templates', object('Thing', { templates: [{ spec }] })],
  ])('%s', (_, item) => {
    expect(containersOf(item).map(({ name, image }) => `${name} ${image}`)).toEqual(['init b', 'c0 a'])
  })

  test('of a Service of Knative, whose container has no name', () => {
    expect(containersOf(object('Service', { template: { spec: { containers: [{ image: 'a' }] } } }))).toMatchObject([
      { name: '0' },
    ])
  })

  test.each<[string, KubeObject]>([
    ['a CustomResourceDefinition', object('CustomResourceDefinition', { template: { spec: podSpec('a') } })],
    ['containers that are elsewhere', object('Thing', podSpec('a'))],
    ['a schema', object('Thing', { template: { spec: { containers: { type: 'array' } } } })],
    [
      'a list of text',
      object('Thing', { template: { spec: { containers: ['a', null, { image: 3 }, { image: '' }] } } }),
    ],
  ])('and none in %s', (_, item) => expect(containersOf(item)).toEqual([]))

  test('and does not go on for ever', () => {
    let deep: unknown = { template: { spec: podSpec('a') } }
    for (let at = 0; at < 10_000; at++) deep = { deep }
    expect(containersOf(object('Thing', deep))).toEqual([])
  })
})

describe('placeImages', () => {
  test('puts digests into every container that stands for a service, and changes nothing else', () => {
    const given = rendered(
      object('Deployment', {
        template: { spec: podSpec('api', `${registry}/shop/worker:old`, 'registry.k8s.io/pause:3') },
      }),
      object('CronJob', { jobTemplate: { spec: { template: { spec: podSpec(`shop/api:1@${digest('9')}`) } } } }, 'y'),
    )
    const copy = structuredClone(given)
    const { rendered: placed, warnings } = placeImages(given, images, 'error')
    expect(imagesOf(placed.map((item) => item.object))).toEqual({
      'Deployment/x/c0': images.api.ref,
      'Deployment/x/c1': images.worker.ref,
      'Deployment/x/c2': 'registry.k8s.io/pause:3',
      'CronJob/y/c0': images.api.ref,
    })
    expect(given).toEqual(copy)
    expect(warnings).toEqual([])
  })

  test.each(['ghcr.io/shop/api', 'api2', 'shop', 'docker.io/api', 'my/shop/api', 'other/api', 'API'])(
    'leaves %s',
    (reference) => {
      const { rendered: placed } = placeImages(rendered(object('Pod', podSpec(reference))), images, 'allow')
      expect(placed[0]?.object.spec).toEqual(podSpec(reference))
    },
  )

  test('refuses services that are nowhere, and says what is there and what would do', () => {
    const given = rendered(object('Pod', podSpec('ghcr.io/acme/worker:1', 'api')))
    const message = errorOf(() => placeImages(given, images, 'error'))
    expect(message).toBe(
      `The input 'images': Nothing that is deployed has the image of service 'worker'. The images there are ghcr.io/acme/worker:1, api. Is ghcr.io/acme/worker:1 (container c0 of Pod x (f0.yaml)) meant? Call it ${registry}/shop/worker, shop/worker or worker.`,
    )
    expect(errorOf(() => placeImages(rendered(object('ConfigMap', {})), images, 'error'))).toContain(
      `The input 'images': Nothing that is deployed has the images of services 'api' and 'worker'. There is no container at all. Call the images in the pod templates by the names of their services, such as ${registry}/shop/api, shop/api or api, or allow images`,
    )
    expect(placeImages(given, images, 'allow').warnings).toEqual([])
  })

  test('says which container has no image, and which key was meant', () => {
    const containers = [{ name: 'main', imgae: 'api' }, { Image: 'worker' }, { name: 'bare' }]
    const given = rendered(object('Deployment', { template: { spec: { containers } } }))
    expect(errorOf(() => placeImages(given, images, 'error'))).toContain(
      "services 'api' and 'worker'. Container main of Deployment x (f0.yaml) has no image, but 'imgae': write 'image'. Container 1 of Deployment x (f0.yaml) has no image, but 'Image': write 'image'. Container bare of Deployment x (f0.yaml) has no image. Call",
    )
  })

  test('refuses an image that stands for several services, unless they are the same', () => {
    const two = { api: image('one/app', '1'), app: image('api', '2') }
    const given = rendered(object('Pod', podSpec('api')))
    expect(errorOf(() => placeImages(given, two, 'error'))).toContain(
      `stands for several services: api (${registry}/one/app) and app`,
    )
    const same = { api: image('shop/app', '1'), worker: image('shop/app', '1') }
    const { rendered: placed } = placeImages(rendered(object('Pod', podSpec('shop/app'))), same, 'error')
    expect(placed[0]?.object.spec).toEqual(podSpec(same.api.ref))
  })

  test('refuses variables that nobody replaced, and white space', () => {
    for (const reference of ['${REGISTRY}/api', '$(TAG)', 'api:{{ .Values.tag }}', 'a b']) {
      expect(errorOf(() => placeImages(rendered(object('Pod', podSpec(reference))), {}, 'error'))).toContain(
        `The image '${reference}' (container c0 of Pod x (f0.yaml)) is no reference of an image. ${reference === 'a b' ? 'Take the white space out.' : "Give the input 'variables' what it stands for"}`,
      )
    }
  })

  test('warns of images that come from Docker Hub, each once', () => {
    const { warnings } = placeImages(
      rendered(object('Pod', podSpec('redis:7', 'bitnami/kubectl', 'redis:7'))),
      {},
      'error',
    )
    expect(warnings).toEqual([
      "The image redis:7 names no registry and stands for no service, so it comes from Docker Hub: container c0 of Pod x (f0.yaml) and 1 more. If that is meant, write docker.io/library/redis:7; if it is a service, give its image: 'images' is empty: if it is an expression such as ${{ steps.<id>.outputs.images }}, that gave nothing, because no step above has this id, or the step was skipped.",
      expect.stringContaining('write docker.io/bitnami/kubectl;'),
    ])
    const some = placeImages(rendered(object('Pod', podSpec('redis:7', 'api'))), { api: images.api }, 'error')
    expect(some.warnings).toEqual([expect.stringContaining("if it is a service, name it in 'services'.")])
  })

  test('refuses images that were not pushed', () => {
    const { digest: _, ...unpushed } = images.api
    expect(errorOf(() => placeImages([], { api: unpushed }, 'error'))).toContain(
      "has no digest: it was not pushed. Give the output 'images' of a push-images step",
    )
    expect(errorOf(() => placeImages([], { api: { ...images.api, digest: 'x' } }, 'error'))).toContain(
      "has the digest 'x', which is none",
    )
    expect(errorOf(() => placeImages([], { api: { ...images.api, ref: 'x' } }, 'error'))).toContain(
      "its reference is 'x'",
    )
  })
})
