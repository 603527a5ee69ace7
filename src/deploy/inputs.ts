import { resolve } from 'node:path'
import { invalid, UserError } from '../errors.ts'
import { type Environment, variables } from '../job/environment.ts'
import { expandPath } from '../job/home.ts'
import type { Inputs } from '../runner/inputs.ts'
import type { ClusterChoice } from './cluster/proxy.ts'
import { parseServiceImages } from './images/parse.ts'
import type { ServiceImages } from './images/service-image.ts'
import { fitName, namespacePattern, validNamespace } from './names.ts'

/** The inputs of deploy. */
export interface DeployInputs {
  mode: 'apply' | 'diff' | 'delete' | 'sweep'
  /** Undefined for `delete` and `sweep`, which need none. */
  source: ManifestSource | ChartSource | undefined
  /** A DNS label of up to 53 characters. */
  name: string
  /** Default: that of the context. */
  namespace: string | undefined
  createNamespace: boolean
  namespaceLabels: Readonly<Record<string, string>>
  images: ServiceImages
  unusedImages: 'error' | 'allow'
  /** By the name of a Secret: its keys and values. */
  secrets: Readonly<Record<string, Readonly<Record<string, string>>>>
  version: string | undefined
  allowOlder: boolean
  cluster: ClusterChoice
  dryRun: boolean
  wait: boolean
  /** Seconds. */
  timeout: number
  onFailure: 'rollback' | 'keep'
  prune: boolean
  /** Seconds; undefined for none. */
  ttl: number | undefined
  environment: string | undefined
  url: string | undefined
  /** Whether the pull request gets a comment. */
  comment: boolean
  token: string | undefined
}

export interface ManifestSource {
  kind: 'manifests'
  /** Files, folders and globs. */
  manifests: readonly string[]
  variables: Readonly<Record<string, string>>
}

export interface ChartSource {
  kind: 'chart'
  /** Folder, archive or `oci://` reference. */
  chart: string
  version: string | undefined
  /** Files. */
  values: readonly string[]
  /** Merged over the files. */
  set: Readonly<Record<string, unknown>>
  /** Path in the values by service. */
  imageValues: Readonly<Record<string, string>>
}

const seconds = { min: 1, max: 365 * 86_400 }

const namePattern = /^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/

/**
 * Parses the inputs of deploy.
 *
 * @param mask is called with every value of a Secret before anything else is read.
 * @throws UserError that names the input and what is valid.
 */
export async function parseDeployInputs(
  inputs: Inputs,
  environment: Environment,
  mask: (secret: string) => void,
): Promise<DeployInputs> {
  const secrets = await secretsOf(inputs, mask)
  const mode = inputs.choice('mode', ['apply', 'diff', 'delete', 'sweep'])
  const ttl = inputs.optional('ttl')
  return {
    mode,
    source: await sourceOf(inputs, mode),
    name:
      inputs.matching('name', namePattern, 'Use up to 53 lower-case letters, digits and hyphens.') ??
      fitName(environment[variables.githubRepository]?.split('/').at(-1) ?? ''),
    namespace: inputs.matching('namespace', namespacePattern, validNamespace),
    createNamespace: inputs.boolean('create-namespace'),
    namespaceLabels: await inputs.texts('namespace-labels'),
    images: parseServiceImages(inputs.text('images')),
    unusedImages: inputs.choice('unused-images', ['error', 'allow']),
    secrets,
    version: inputs.optional('version'),
    allowOlder: inputs.boolean('allow-older'),
    cluster: { kubeconfig: fileOf(inputs, environment), context: inputs.optional('context') },
    dryRun: inputs.boolean('dry-run'),
    wait: inputs.boolean('wait'),
    timeout: inputs.duration('timeout', seconds),
    onFailure: inputs.choice('on-failure', ['rollback', 'keep']),
    prune: inputs.boolean('prune'),
    ttl: ttl === undefined ? undefined : inputs.duration('ttl', seconds),
    environment: inputs.optional('environment'),
    url: urlOf(inputs),
    comment: inputs.boolean('comment'),
    token: inputs.optional('token'),
  }
}

async function sourceOf(inputs: Inputs, mode: DeployInputs['mode']): Promise<DeployInputs['source']> {
  const chart = inputs.optional('chart')
  const manifests = linesOf(inputs, 'manifests')
  const chartInputs = ['chart-version', 'values', 'set', 'image-values'] as const
  const stray = chartInputs.find((name) => inputs.optional(name) !== undefined)
  if (chart !== undefined && manifests.length > 0) {
    throw new UserError(
      "Both 'manifests' and 'chart' are set.",
      'Set one of them: what the other has is a step of its own.',
    )
  }
  if (chart === undefined && stray !== undefined) {
    throw new UserError(
      `The input '${stray}' is for charts, and 'chart' is not set.`,
      `Set 'chart', or leave '${stray}' out.`,
    )
  }
  if (chart !== undefined) {
    if (inputs.optional('variables') !== undefined) {
      throw new UserError("The input 'variables' is for manifests, and 'chart' is set.", "Use 'set' or 'values'.")
    }
    return {
      kind: 'chart',
      chart,
      version: inputs.optional('chart-version'),
      values: linesOf(inputs, 'values'),
      set: await inputs.mapping('set'),
      imageValues: await inputs.texts('image-values'),
    }
  }
  if (manifests.length > 0) return { kind: 'manifests', manifests, variables: await variablesOf(inputs) }
  if (mode === 'delete' || mode === 'sweep') return undefined
  throw new UserError(
    "Neither 'manifests' nor 'chart' is set.",
    'Say what to deploy, for example manifests: k8s/ or chart: chart/.',
  )
}

/** One entry a line: paths may have commas and spaces. */
function linesOf(inputs: Inputs, name: string): string[] {
  const lines = inputs
    .text(name)
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
  return lines.filter((line) => line !== '')
}

async function variablesOf(inputs: Inputs): Promise<Record<string, string>> {
  const texts = await inputs.texts('variables')
  const wrong = Object.keys(texts).find((name) => !/^[A-Za-z_]\w*$/.test(name))
  if (wrong === undefined) return texts
  throw invalid('variables', wrong, 'Use names of letters, digits and underscores, such as HOST.')
}

const secretsForm = 'Write a mapping of keys and values for each, for example:\n  database: {url: "postgres://..."}'

async function secretsOf(inputs: Inputs, mask: (secret: string) => void): Promise<DeployInputs['secrets']> {
  const mapping = await inputs.mapping('secrets', { isSecret: true, asWritten: true })
  maskAll(mapping, mask)
  for (const [name, keys] of Object.entries(mapping)) checkSecret(name, keys)
  return mapping as DeployInputs['secrets']
}

/** Masks every text in a value: each line of it, since the log has one line at a time, and as the API server shows it. */
function maskAll(value: unknown, mask: (secret: string) => void): void {
  if (typeof value === 'string') {
    const forms = new Set([value, ...value.split('\n'), Buffer.from(value).toString('base64')])
    for (const form of forms) if (form.trim() !== '') mask(form)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) maskAll(part, mask)
  }
}

function checkSecret(name: string, keys: unknown): void {
  const isMapping = typeof keys === 'object' && keys !== null && !Array.isArray(keys)
  if (!isMapping || !Object.values(keys).every((value) => typeof value === 'string'))
    throw new UserError(`Secret '${name}' in the input 'secrets' is no mapping of keys to texts.`, secretsForm)
  const [empty] = Object.entries(keys).find(([, value]) => value === '') ?? []
  if (empty === undefined) return
  throw new UserError(
    `Secret '${name}' in the input 'secrets' has an empty value for '${empty}'.`,
    'A secret of GitHub that is not set is empty, and so is one of an environment that the job does not name: set it, or leave the key out.',
  )
}

function fileOf(inputs: Inputs, environment: Environment): string | undefined {
  const value = inputs.optional('kubeconfig')
  return value === undefined ? undefined : resolve(expandPath(value, environment))
}

function urlOf(inputs: Inputs): string | undefined {
  const value = inputs.optional('url')
  if (value === undefined || /^https?:\/\/[^\s/]/.test(value)) return value
  throw invalid('url', value, 'Use an address that starts with https:// or http://.')
}
