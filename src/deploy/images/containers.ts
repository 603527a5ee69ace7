import { nearest } from '../nearest.ts'
import type { KubeObject } from '../object.ts'
import { isMapping, type Mapping } from '../render/mapping.ts'

/** A container in a pod template, whose `image` can be set. */
export interface Container {
  /** Its name, or where it has none (Knative) its place in the list. */
  name: string
  image: string
  /** The part of the object that holds `image`. */
  part: Mapping
}

/** A container without an image. */
export interface BareContainer {
  name: string
  /** The key of it that was probably meant to be `image`. */
  misspelt: string | undefined
}

/** Levels that are looked at. */
const deepest = 40

/** Lists of containers. Ephemeral containers are for people who look into a pod; no manifest starts them. */
const lists = ['initContainers', 'containers']

/**
 * The containers of an object, init containers included: of Pods, of the templates of every workload, and of custom
 * resources that hold a pod template, such as a Rollout of Argo or a Service of Knative. A pod template is a `spec`
 * with a list of `containers`, below something that is called a template (`template`, `jobTemplate`,
 * `podTemplate`, `templates[]`, `headGroupSpec.template`).
 */
export function containersOf(object: KubeObject): Container[] {
  return partsOf(object).flatMap(({ name, part }) =>
    typeof part.image === 'string' && part.image !== '' ? [{ name, image: part.image, part }] : [],
  )
}

/** The containers of an object that have no `image`, which the API server would refuse. */
export function bareContainersOf(object: KubeObject): BareContainer[] {
  return partsOf(object).flatMap(({ name, part }) =>
    part.image === undefined || part.image === null || part.image === ''
      ? [{ name, misspelt: 'image' in part ? undefined : nearest('image', Object.keys(part)) }]
      : [],
  )
}

type ContainerPart = Pick<Container, 'name' | 'part'>

function partsOf(object: KubeObject): ContainerPart[] {
  const found: ContainerPart[] = []
  // Schemas of custom resources describe containers; they have none.
  if (object.kind === 'CustomResourceDefinition') return found
  if (object.kind === 'Pod') addPod(object.spec, found)
  else visit(object, false, 0, found)
  return found
}

function visit(value: unknown, inTemplate: boolean, depth: number, found: ContainerPart[]): void {
  if (depth > deepest) return
  if (Array.isArray(value)) {
    for (const item of value) visit(item, inTemplate, depth + 1, found)
    return
  }
  if (!isMapping(value)) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'spec' && inTemplate && isMapping(part) && Array.isArray(part.containers)) addPod(part, found)
    else visit(part, inTemplate || /templates?(?:spec)?$/i.test(key), depth + 1, found)
  }
}

function addPod(spec: unknown, found: ContainerPart[]): void {
  if (!isMapping(spec)) return
  for (const list of lists) {
    const containers = spec[list]
    if (!Array.isArray(containers)) continue
    for (const [at, part] of containers.entries()) {
      if (isMapping(part)) found.push({ name: typeof part.name === 'string' ? part.name : String(at), part })
    }
  }
}

/** The references of all containers: `Deployment/api/main` to `registry.example.com/shop/api@sha256:...`. */
export function imagesOf(objects: readonly KubeObject[]): Record<string, string> {
  const images = objects.flatMap((object) =>
    containersOf(object).map(({ name, image }) => [`${object.kind}/${object.metadata.name}/${name}`, image]),
  )
  return Object.fromEntries(images)
}
