import { stat } from 'node:fs/promises'
import { isEcrHost, parseRegistry } from '../../aws/ecr-hosts.ts'
import type { RepositorySettings } from '../../aws/ecr-repository.ts'
import { checkRegion } from '../../aws/partitions.ts'
import { regionOf } from '../../aws/region.ts'
import { invalid, UserError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { Inputs } from '../../runner/inputs.ts'
import type { BakeRequest } from '../build/bake.ts'
import type { BuilderRequest } from '../build/builder.ts'
import { type BuildCache, cacheTags, type Provenance } from '../build/job.ts'
import type { Compression } from '../image/compress.ts'
import { registryOrigin } from '../registry/reference.ts'
import { type DerivedTag, derivedTags, tagOf } from '../registry/tag-name.ts'
import { isPlatform } from './platform.ts'
import { registryOf } from './registry.ts'
import { parseNames, parseServices, type Service } from './service.ts'

/** What inputs that are not given are taken from. */
type Job = Pick<Dependencies, 'environment' | 'logger'>

export interface PushInputs extends BuilderRequest {
  services: GivenServices | BakeServices
  /** Host of the registry. */
  registry: string
  /** Every image gets all of them. Empty: the tag of the commit that is checked out. */
  tags: readonly string[]
  /** Those of the tags that stand for a name which is none. */
  derived: readonly DerivedTag[]
  skipExisting: SkipExisting
  push: boolean
  /** Maximum number of layers that are sent at once. */
  concurrency: number
  platforms: readonly string[]
  provenance: Provenance
  /** `false`, `true`, or the image of a generator. */
  sbom: string
  /** Whether everything is built anew: neither the builder's cache nor an image in the registry stands for it. */
  noCache: boolean
  /** Whether base images are looked up again. */
  pull: boolean
  /** For layers that are not compressed yet. */
  compression: Compression
  cache: BuildCache
  /** Privileges that builds may have, as `--allow` of buildx takes them. */
  allow: readonly string[]
  /** How missing repositories are created. If undefined, a missing repository is an error. */
  createRepositories?: RepositorySettings | undefined
}

export interface Promotion {
  services: readonly Service[]
  /** Host of the registry. */
  registry: string
  /** The tag under which the images are. */
  from: string
  /** The tags that they get, at least one. */
  tags: readonly [string, ...string[]]
  /** Those of all these tags that stand for a name which is none. */
  derived: readonly DerivedTag[]
}

/** Whether to skip a service whose tags all exist: `always`, or only if its image has the same recipe. */
type SkipExisting = 'never' | 'same-recipe' | 'always'

/** Services as the input `services` describes them. */
interface GivenServices {
  from: 'services'
  services: readonly Service[]
}

/** Services that are targets of bake files. */
export interface BakeServices extends BakeRequest {
  from: 'bake-files'
  repositoryPrefix: string
  /** Whether to fingerprint every target. */
  sources: boolean
}

/**
 * Parses the inputs of push-images and checks them against the registry's grammar.
 *
 * @throws UserError that names the input.
 */
export async function parsePushInputs(inputs: Inputs, job: Job): Promise<PushInputs> {
  const push = inputs.boolean('push')
  const cache = inputs.choice('cache', ['none', 'registry', 'gha'])
  const { tags, derived } = tagsOf(inputs)
  const noCache = inputs.boolean('no-cache')
  const createRepositories = inputs.boolean('create-repositories')
  const registry = await registryOf(inputs, push || cache === 'registry', job)
  const skip = inputs.choice('skip-existing', ['auto', 'true', 'false'])
  return {
    services: await servicesOf(inputs),
    registry,
    tags,
    derived,
    // The tag of a commit never moves; a given tag may be meant to move.
    skipExisting:
      skip === 'true' ? 'always' : skip === 'auto' && tags.length === 0 && !noCache ? 'same-recipe' : 'never',
    push,
    concurrency: inputs.integer('concurrency', { min: 1, max: 64 }),
    platforms: inputs.list('platforms').map(checkPlatform),
    provenance: inputs.choice('provenance', ['false', 'true', 'min', 'max']),
    sbom: inputs.matching('sbom', imageForm, sbomValid) ?? 'false',
    noCache,
    pull: inputs.boolean('pull'),
    compression: inputs.choice('compression', ['gzip', 'zstd']),
    cache,
    builder: inputs.matching('builder', builderForm, builderValid) ?? 'auto',
    builderImage: inputs.matching('builder-image', imageForm, imageValid),
    allow: inputs.list('allow', /,(?:\s+|$)/).map(checkPrivilege),
    ...(createRepositories ? { createRepositories: await repositorySettings(inputs, registry, job) } : {}),
  }
}

/**
 * Inputs that say how images are built or pushed, and what they are when nobody sets them. They mean nothing where
 * images only get another tag.
 */
export const buildInputs: Readonly<Record<string, string>> = {
  'bake-files': '',
  workdir: '',
  set: '',
  allow: '',
  builder: 'auto',
  'builder-image': '',
  platforms: '',
  cache: 'none',
  provenance: 'false',
  sbom: 'false',
  'no-cache': 'false',
  pull: 'false',
  compression: 'gzip',
  sources: 'false',
  'skip-existing': 'auto',
  push: 'true',
  'create-repositories': 'false',
}

/**
 * Parses the inputs of push-images where images that exist only get another tag (`promote`). Of the services, which may
 * be described as for building them, the names count. Undefined without `promote`.
 *
 * @throws UserError that names the input, also for one that says how to build.
 */
export async function parsePromotion(inputs: Inputs, job: Job): Promise<Promotion | undefined> {
  const from = inputs.optional('promote')
  if (from === undefined) return undefined
  const wrong = Object.entries(buildInputs).filter(([name, value]) => (inputs.text(name) || value) !== value)
  if (wrong.length > 0) {
    const names = wrong.map(([name]) => `'${name}'`).join(', ')
    throw new UserError(
      `With the input 'promote', nothing is built, so it does not go together with ${names}.`,
      inputs.text('bake-files') === ''
        ? "Leave them out, or leave out 'promote' to build."
        : "Leave them out and name the bake files' targets as services: [api, worker]; or leave out 'promote' to build.",
    )
  }
  const { tags, derived } = tagsOf(inputs)
  const [tag, ...others] = tags
  if (tag === undefined) {
    throw new UserError(
      "The input 'promote' needs 'tags', which say what other tags the images get.",
      "Give 'tags', such as the name of the release.",
    )
  }
  const defaults = { repositoryPrefix: repositoryPrefixOf(inputs), sources: false }
  return {
    services: await parseServices(inputs.required('services'), defaults),
    registry: await registryOf(inputs, true, job),
    from: tagOf(from, 'promote'),
    tags: [tag, ...others],
    derived: [...derivedTags([from]), ...derived],
  }
}

/**
 * The tags of the input `tags`. Names of releases may hold commas, but no white space: so a comma separates where white
 * space or the end of the line follows.
 */
function tagsOf(inputs: Inputs): { tags: string[]; derived: DerivedTag[] } {
  const names = inputs.list('tags', /,(?:\s+|$)/)
  const text = inputs.text('tags')
  if (names.length === 0 && text !== '') {
    throw invalid('tags', text, 'Name a tag on each line; what follows # is a comment.')
  }
  return { tags: [...new Set(names.map((name) => tagOf(name)))], derived: derivedTags(names) }
}

/** A repository of GitHub may have capitals, which the workflows take over; one of a registry has none. */
function repositoryPrefixOf(inputs: Inputs): string {
  return inputs.text('repository-prefix').toLowerCase()
}

async function servicesOf(inputs: Inputs): Promise<PushInputs['services']> {
  const defaults = { repositoryPrefix: repositoryPrefixOf(inputs), sources: inputs.boolean('sources') }
  const files = inputs.list('bake-files')
  if (files.length > 0) {
    const targets = await parseNames(inputs.text('services'))
    const workdir = await folderOf(inputs)
    return { from: 'bake-files', files, targets, workdir, set: inputs.list('set', '\n').map(checkSetting), ...defaults }
  }
  for (const name of ['workdir', 'set']) {
    if (inputs.text(name) === '') continue
    throw new UserError(
      `The input '${name}' is about bake files, and 'bake-files' names none.`,
      "Name them in 'bake-files', or leave it out.",
    )
  }
  return { from: 'services', services: await parseServices(inputs.required('services'), defaults) }
}

const builderForm = /^[a-zA-Z0-9][\w.-]*$/
const builderValid = 'Use the name of a builder, as docker buildx ls shows it, or auto.'

const imageForm = /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/
const imageValid = 'Use the reference of an image, such as moby/buildkit:v0.25.0.'
const sbomValid = 'Use true, false, or the image of a generator, such as docker/buildkit-syft-scanner:stable-1.'

async function folderOf(inputs: Inputs): Promise<string | undefined> {
  const folder = inputs.optional('workdir')
  if (folder === undefined) return undefined
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return folder
  throw invalid('workdir', folder, 'Name a folder that is there, relative to the working folder of the job.')
}

const settingForm = 'Write <target>.<key>=<value> on a line each, such as *.args.VERSION=1.2.'

function checkSetting(setting: string): string {
  const key = /^[^=.]+\.([a-z-]+)[^=]*(?:=|$)/.exec(setting)?.[1]
  if (key === undefined) throw invalid('set', setting, settingForm)
  if (!['tag', 'tags', 'output', 'push', 'load', 'call'].includes(key)) return setting
  throw invalid('set', setting, `Tags and outputs are this action's own: leave out '${key}', and see the input 'tags'.`)
}

function checkPrivilege(privilege: string): string {
  if (/^(?:network\.host|security\.insecure|ssh|device(?:=.+)?|fs(?:\.read|\.write)?=.+)$/.test(privilege))
    return privilege
  throw invalid(
    'allow',
    privilege,
    'Use network.host, security.insecure, ssh, device, device=<name>, fs=<path>, fs.read=<path> or fs.write=<path>.',
  )
}

function checkPlatform(platform: string): string {
  if (isPlatform(platform)) return platform
  throw invalid('platforms', platform, 'Use <system>/<architecture>, such as linux/amd64 or linux/arm64.')
}

async function repositorySettings(inputs: Inputs, registry: string, job: Job): Promise<RepositorySettings> {
  const told = { region: checkRegion(inputs.optional('region')), profile: inputs.optional('profile') }
  const isEcr = isEcrHost(registry)
  // On this machine, a port-forward or a test double stands in for ECR.
  if (!isEcr && registryOrigin(registry).startsWith('https:')) {
    throw new UserError(
      `The input 'create-repositories' is true, but the registry ${registry} is not Amazon ECR.`,
      'Leave it out: other registries create repositories by themselves or with tools of their own.',
    )
  }
  return {
    region: isEcr ? parseRegistry(registry, '').region : await regionOf(told, job),
    profile: told.profile,
    ...(isEcr ? { account: registry.slice(0, 12) } : {}),
    scanOnPush: inputs.boolean('scan-on-push'),
    // Each build writes its cache anew.
    immutableExcept: inputs.boolean('immutable-tags') ? [`${cacheTags.trusted}*`] : undefined,
  }
}
