import { messageOf, UserError } from '../../errors.ts'
import { isRemote } from '../build/job.ts'
import type { EngineSource, ImageSource, LayoutSource } from '../build/source.ts'
import { checkRepository } from '../registry/reference.ts'
import { buildKeys, isMapping, parseBuildSource, textOf } from './build-keys.ts'

export interface Service {
  name: string
  /** Repository in the registry: prefix and name. */
  repository: string
  source: ImageSource
  /** Paths whose content decides whether the image has changed; undefined for a service that is not fingerprinted. */
  fingerprint?: string[]
}

interface ServiceDefaults {
  repositoryPrefix: string
  /** Whether to fingerprint every service that is built, by its context if it lists no paths. */
  sources: boolean
}

const keys = ['repository', 'image', 'sources', ...buildKeys] as const
const example = 'Write them as YAML, for example:\n  api: {target: api}\n  worker: {target: worker}'

/**
 * Parses the input `services`: a mapping from names to descriptions of images, or a list of names, each of which is
 * also a target of the Dockerfile.
 *
 * @throws UserError for invalid YAML, unknown keys, and names that registries do not allow.
 */
export async function parseServices(text: string, defaults: ServiceDefaults): Promise<Service[]> {
  const parsed = await parseYaml(text)
  const entries = entriesOf(parsed)
  if (entries.length === 0) throw new UserError("The input 'services' names no service.", example)
  const services = entries.map(([name, definition]) => serviceOf(name, definition, defaults))
  checkApart(services)
  return services
}

/**
 * Parses the input `services` where it selects targets of bake files: a list of names, or nothing.
 *
 * @throws UserError for anything else.
 */
export async function parseNames(text: string): Promise<string[]> {
  if (text === '') return []
  const parsed = await parseYaml(text)
  if (Array.isArray(parsed)) return listed(parsed).map(([name]) => name)
  throw new UserError(
    "With 'bake-files', the input 'services' is a list of targets, and nothing else.",
    'Write services: [api, worker], or leave it out for the default group.',
  )
}

async function parseYaml(text: string): Promise<unknown> {
  const { parseDocument, visit } = await import('yaml')
  try {
    const document = parseDocument(text)
    const [error] = document.errors
    if (error) throw error
    visit(document, {
      Scalar: (role, node, path) => {
        if (isWritten(node.value, role, path)) node.value = node.source ?? String(node.value)
      },
    })
    return document.toJS()
  } catch (cause) {
    throw new UserError(`The input 'services' is not YAML: ${messageOf(cause)}`, example, { cause })
  }
}

/**
 * Whether to take a value as it is written. YAML reads the version 3.10 as the number 3.1, and the revision 12e4567 as
 * infinity, but nothing in `services` is a number. Names, build arguments and labels are no booleans either.
 */
function isWritten(value: unknown, role: unknown, path: readonly unknown[]): boolean {
  if (typeof value === 'number') return true
  if (role === 'key') return typeof value !== 'string'
  // The path: the document, the services, one of them, its mapping, and the key in it.
  return typeof value === 'boolean' && ['build-args', 'labels'].includes(String(keyOf(path[4])))
}

function keyOf(pair: unknown): unknown {
  return (pair as { key?: { value?: unknown } } | undefined)?.key?.value
}

function entriesOf(parsed: unknown): [string, Record<string, unknown>][] {
  if (Array.isArray(parsed)) return listed(parsed)
  if (!isMapping(parsed)) throw new UserError("The input 'services' is neither a mapping nor a list.", example)
  return Object.entries(parsed).map(([name, definition]) => {
    if (definition === null) return [name, {}]
    if (!isMapping(definition)) throw new UserError(`Service '${name}' is not a mapping.`, example)
    return [name, definition]
  })
}

function listed(list: unknown[]): [string, Record<string, unknown>][] {
  const seen = new Set<string>()
  return list.map((name) => {
    if (typeof name !== 'string')
      throw new UserError("The list in 'services' holds something else than names.", example)
    if (seen.has(name)) throw new UserError(`Service '${name}' stands twice in 'services'.`, 'Name each service once.')
    seen.add(name)
    return [name, { target: name }]
  })
}

function serviceOf(name: string, definition: Record<string, unknown>, defaults: ServiceDefaults): Service {
  for (const key of Object.keys(definition)) {
    if (keys.some((known) => known === key)) continue
    throw new UserError(`Service '${name}' has the unknown key '${key}'.`, `Use some of: ${keys.join(', ')}.`)
  }
  const given = textOf(name, definition, 'repository')
  const repository = checkRepository(given ?? `${defaults.repositoryPrefix}${name}`, name)
  const source = sourceOf(name, definition)
  const paths = fingerprintOf(name, definition, source, defaults)
  return { name, repository, source, ...(paths ? { fingerprint: paths } : {}) }
}

function sourceOf(name: string, definition: Record<string, unknown>): ImageSource {
  const image = textOf(name, definition, 'image')
  if (image !== undefined) {
    const other = keys.find((key) => !['image', 'repository'].includes(key) && definition[key] !== undefined)
    if (other) {
      throw new UserError(
        `Service '${name}' has both 'image' and '${other}'.`,
        "Name an existing image with 'image', or say how to build one; not both.",
      )
    }
    return parseImage(name, image)
  }
  return parseBuildSource(name, definition)
}

/** Parses `oci:<folder or archive>[:<image's name>]`, or the reference of an image in the Docker Engine. */
function parseImage(name: string, image: string): EngineSource | LayoutSource {
  if (!image.startsWith('oci:')) return { kind: 'engine', reference: image }
  // A letter and a colon before a slash are a Windows drive.
  const parts = /^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(image)
  if (!parts?.[1]) {
    throw new UserError(
      `Service '${name}' has the image '${image}', which names no folder or archive.`,
      'Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.',
    )
  }
  return { kind: 'layout', path: parts[1], ...(parts[2] ? { image: parts[2] } : {}) }
}

function fingerprintOf(
  name: string,
  definition: Record<string, unknown>,
  source: ImageSource,
  defaults: ServiceDefaults,
): string[] | undefined {
  const value = definition.sources
  if (source.kind !== 'build' || value === false) return undefined
  if (value === true || (value === undefined && defaults.sources)) {
    return isRemote(source.context) ? [source.context] : [source.context, ...Object.values(source.contexts ?? {})]
  }
  if (value === undefined) return undefined
  const paths = Array.isArray(value) ? value : [value]
  if (paths.length > 0 && paths.every((path): path is string => typeof path === 'string' && path !== '')) return paths
  throw new UserError(
    `Service '${name}' has 'sources' that are not paths.`,
    "List the paths that the image is made of, or write 'sources: true' for its build context.",
  )
}

/** Refuses services that would overwrite each other's images. */
function checkApart(services: readonly Service[]): void {
  const owners = new Map<string, string>()
  for (const { name, repository } of services) {
    const other = owners.get(repository)
    if (other !== undefined) {
      throw new UserError(
        `Services '${other}' and '${name}' would both be pushed to '${repository}', under the same tags.`,
        "Give each a 'repository' of its own.",
      )
    }
    owners.set(repository, name)
  }
}
