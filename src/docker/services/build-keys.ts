import { UserError } from '../../errors.ts'
import type { BuildSecret, BuildSource, BuildSsh } from '../build/source.ts'
import { isPlatform } from './platform.ts'

/** Keys of a service that say how its image is built. */
export const buildKeys = [
  'context',
  'file',
  'target',
  'build-args',
  'build-contexts',
  'platforms',
  'labels',
  'secrets',
  'ssh',
] as const

type Definition = Readonly<Record<string, unknown>>

/**
 * How a service is built, from its keys in the input `services`.
 *
 * @throws UserError that names the service and the key. Of `secrets` it quotes nothing.
 */
export function parseBuildSource(name: string, definition: Definition): BuildSource {
  const file = textOf(name, definition, 'file')
  const target = textOf(name, definition, 'target')
  const contexts = contextsOf(name, definition)
  const platforms = platformsOf(name, definition)
  const labels = textsOf(name, definition, 'labels')
  const secrets = secretsOf(name, definition.secrets)
  const ssh = sshOf(name, definition.ssh)
  return {
    kind: 'build',
    context: textOf(name, definition, 'context') ?? '.',
    ...(file === undefined ? {} : { file }),
    ...(target === undefined ? {} : { target }),
    buildArgs: textsOf(name, definition, 'build-args') ?? {},
    ...(contexts && { contexts }),
    ...(platforms && { platforms }),
    ...(labels && { labels }),
    ...(secrets && { secrets }),
    ...(ssh && { ssh }),
  }
}

/** The text under a key; undefined where there is none. */
export function textOf(name: string, definition: Definition, key: string): string | undefined {
  const value = definition[key]
  if (value === undefined || value === null) return undefined
  if (isText(value)) return value
  throw new UserError(`Service '${name}' has a '${key}' that is not text.`, `Give '${key}' as text, in quotes.`)
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** The mapping from names to texts under a key. */
function textsOf(name: string, definition: Definition, key: string): Record<string, string> | undefined {
  const value = definition[key]
  if (value === undefined || value === null) return undefined
  const entries = isMapping(value) ? Object.entries(value) : []
  if (isMapping(value) && entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    return Object.fromEntries(entries)
  }
  throw new UserError(
    `Service '${name}' has '${key}' that are not a mapping from names to text.`,
    `Write ${key}: {NAME: value}.`,
  )
}

function contextsOf(name: string, definition: Definition): Record<string, string> | undefined {
  const contexts = textsOf(name, definition, 'build-contexts')
  for (const [called, place] of Object.entries(contexts ?? {})) {
    if (place !== '' && !place.startsWith('target:')) continue
    throw new UserError(
      `Service '${name}' has the build context '${called}', which is ${place === '' ? 'empty' : `'${place}'`}.`,
      'Give a folder or an address (docker-image://, https://, ...). Stages that services share can be in one Dockerfile, or in targets of bake files.',
    )
  }
  return contexts
}

function platformsOf(name: string, { platforms: value }: Definition): string[] | undefined {
  if (value === undefined || value === null) return undefined
  const texts = (Array.isArray(value) ? value : [value]).flatMap((one) => (isText(one) ? one.split(',') : ['']))
  const platforms = texts.map((one) => one.trim())
  if (platforms.length > 0 && platforms.every(isPlatform)) return platforms
  throw new UserError(
    `Service '${name}' has 'platforms' that are not a list of platforms.`,
    'Write <system>/<architecture>, such as platforms: [linux/amd64, linux/arm64].',
  )
}

/** The form of the names that a Dockerfile calls secrets and SSH agents by. */
const idForm = /^[\w.-]+$/
const variableForm = /^[A-Za-z_]\w*$/

function secretsOf(name: string, value: unknown): BuildSecret[] | undefined {
  if (value === undefined || value === null) return undefined
  const secrets = Array.isArray(value)
    ? value.map((variable) => secretOf(variable, { env: variable }))
    : isMapping(value)
      ? Object.entries(value).map(([id, where]) => secretOf(id, where))
      : [undefined]
  if (secrets.every((secret) => secret !== undefined)) return secrets
  throw new UserError(
    `Service '${name}' has 'secrets' that do not say in which variable or file they are.`,
    'Write secrets: [NPM_TOKEN] for a variable of that name, or secrets: {npm: {env: NPM_TOKEN}, pip: {file: path}}, and no values.',
  )
}

function secretOf(id: unknown, where: unknown): BuildSecret | undefined {
  if (!isText(id) || !idForm.test(id) || !isMapping(where)) return undefined
  const [[key, place] = [], ...others] = Object.entries(where)
  if (!isText(place) || others.length > 0) return undefined
  if (key === 'env') return variableForm.test(place) ? { id, env: place } : undefined
  return key === 'file' ? { id, file: place } : undefined
}

function sshOf(name: string, value: unknown): BuildSsh[] | undefined {
  if (value === undefined || value === null) return undefined
  const entries = Array.isArray(value)
    ? value.map((id): [unknown, unknown] => [id, []])
    : isMapping(value)
      ? Object.entries(value)
      : [[undefined, undefined]]
  const all = entries.map(([id, places]) => {
    const paths = Array.isArray(places) ? places : [places]
    // buildx separates paths by commas.
    const isRight = isText(id) && idForm.test(id) && paths.every((path) => isText(path) && !path.includes(','))
    return isRight ? { id, paths: paths as string[] } : undefined
  })
  if (all.every((one) => one !== undefined)) return all
  throw new UserError(
    `Service '${name}' has 'ssh' that does not say which agent or keys it means.`,
    'Write ssh: [default] for the agent of SSH_AUTH_SOCK, or ssh: {default: path of a key or socket}.',
  )
}
