import { resolve } from 'node:path'
import {
  type Attestation,
  type BakeDefinition,
  type BakeTarget,
  type BuildJob,
  type BuildOptions,
  cacheTags,
  dockerfileOf,
  isRemote,
  ownValue,
} from './job.ts'
import type { BakeSource, BuildSecret, BuildSource } from './source.ts'

/** A job and the name of its target in the bake file that we write. */
export interface NamedJob extends BuildJob {
  target: string
  /** The one that this job is for, where each platform of a service is built by itself. */
  platform?: string
}

/**
 * The bake file that we write. buildx reads JSON as HCL and would evaluate `${...}` and `%{...}` in values and in the
 * names of arguments and labels, so these are escaped.
 */
export function bakeFile(jobs: readonly NamedJob[], options: BuildOptions): string {
  return JSON.stringify(escaped(definitionOf(jobs, options)))
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[$%]\{/g, ([sign]) => `${sign}${sign}{`)
  if (Array.isArray(value)) return value.map(escaped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [escaped(key), escaped(one)]))
}

/** The bake file's content: the targets of the user's bake files, with our settings added to those that are built. */
export function definitionOf(jobs: readonly NamedJob[], options: BuildOptions): BakeDefinition {
  const target = Object.fromEntries(
    Object.entries(options.bake?.target ?? {}).map(([name, given]) => [name, targetOf(given, options)]),
  )
  for (const job of jobs) {
    const { source } = job
    const given = source.kind === 'bake' ? target[source.target] : targetOf(sourceTarget(source, options), options)
    target[job.target] = {
      ...given,
      // The user's own labels win.
      labels: { ...job.labels, ...given?.labels },
      tags: [...job.references],
      ...(source.kind === 'bake' && options.platforms.length > 0 ? { platforms: [...options.platforms] } : {}),
      ...(job.platform === undefined ? {} : { platforms: [job.platform] }),
      attest: attestations(given?.attest ?? [], options),
      ...cacheOf(job, options),
    }
  }
  return { target }
}

/**
 * The target with what holds for all of them, also for those that others refer to: it has a platform, and what is not
 * trusted writes no cache that it names, as trusted runs may read it.
 */
function targetOf(
  target: BakeTarget,
  { platforms, defaultPlatform, isTrusted, noCache, pull }: BuildOptions,
): BakeTarget {
  const { 'cache-to': cacheTo, ...rest } = target
  const usual = platforms.length > 0 ? [...platforms] : defaultPlatform ? [defaultPlatform] : []
  return {
    ...rest,
    ...(cacheTo && isTrusted ? { 'cache-to': cacheTo } : {}),
    ...(usual.length > 0 && !target.platforms?.length ? { platforms: usual } : {}),
    ...(noCache ? { 'no-cache': true } : {}),
    ...(pull ? { pull: true } : {}),
  }
}

/** The target as the user's bake files define it. */
export function ownTarget({ target }: BakeSource, { bake }: Pick<BuildOptions, 'bake'>): BakeTarget | undefined {
  return ownValue(bake?.target, target)
}

function sourceTarget(source: BuildSource, { allow }: BuildOptions): BakeTarget {
  const dockerfile = isRemote(source.context) ? source.file : dockerfileOf({ source })
  const { contexts, labels, secrets, ssh } = source
  const places = Object.entries(contexts ?? {}).map(([name, place]) => [name, placed(place)] as const)
  return {
    context: placed(source.context),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(source.target === undefined ? {} : { target: source.target }),
    args: source.buildArgs,
    ...(contexts && { contexts: Object.fromEntries(places) }),
    ...(source.platforms && { platforms: source.platforms }),
    ...(labels && { labels }),
    ...(secrets && { secret: secrets.map(secretField) }),
    // The other privileges are about files of this machine, which buildx does not check here.
    ...(allow.some(isOfBuilder) ? { entitlements: allow.filter(isOfBuilder) } : {}),
    ...(ssh && {
      ssh: ssh.map(({ id, paths }) =>
        paths.length > 0 ? `${id}=${paths.map((path) => resolve(path)).join(',')}` : id,
      ),
    }),
  }
}

/** Whether the builder has to grant the privilege, too. */
function isOfBuilder(privilege: string): boolean {
  return /^(?:network\.host|security\.insecure|device)(?:=|$)/.test(privilege)
}

function placed(context: string): string {
  return isRemote(context) ? context : resolve(context)
}

function secretField({ id, env, file }: BuildSecret): string {
  const where = env === undefined ? csvField(`src=${resolve(file ?? '')}`) : `env=${env}`
  return `id=${id},${where}`
}

/** A value of a list that buildx parses as CSV: a path may have a comma. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The user's attestations are kept, but for those of a kind that the inputs ask for. */
function attestations(
  own: readonly Attestation[],
  { provenance, sbom }: Pick<BuildOptions, 'provenance' | 'sbom'>,
): Attestation[] {
  const mode = provenance === 'true' ? 'min' : provenance
  const asked = {
    ...(sbom === 'false' ? {} : { sbom: sbom === 'true' ? 'type=sbom' : `type=sbom,${csvField(`generator=${sbom}`)}` }),
    ...(provenance === 'false' ? {} : { provenance: `type=provenance,mode=${mode}` }),
  }
  const all = [...own.filter((one) => !Object.hasOwn(asked, String(fieldsOf(one).type))), ...Object.values(asked)]
  const isSaid = all.some((one) => fieldsOf(one).type === 'provenance')
  return isSaid ? all : [...all, 'type=provenance,disabled=true']
}

/** Whether the job's target in the user's bake files asks for an attestation. */
export function attests({ source }: BuildJob, options: Pick<BuildOptions, 'bake'>): boolean {
  const own = (source.kind === 'bake' && ownTarget(source, options)?.attest) || []
  return own.some((one) => String(fieldsOf(one).disabled) !== 'true')
}

/** The fields of an entry of a list, which is a text (`type=sbom,generator=x`) or, in newer versions of buildx, an object. */
export function fieldsOf(one: string | object): Readonly<Record<string, unknown>> {
  if (typeof one !== 'string') return one as Record<string, unknown>
  return Object.fromEntries(one.split(',').map((field) => field.split('=')))
}

/** What is not trusted reads the cache of trusted runs, and writes one that they never read. */
function cacheOf(job: NamedJob, { cache, isTrusted }: BuildOptions): Pick<BakeTarget, 'cache-from' | 'cache-to'> {
  if (cache === 'none') return {}
  const of = job.platform === undefined ? '' : `-${suffixOf(job.platform)}`
  if (cache === 'gha') {
    const where = `type=gha,scope=${job.service}${of}`
    return { 'cache-from': [where], ...(isTrusted ? { 'cache-to': [`${where},mode=max,ignore-error=true`] } : {}) }
  }
  const reference = (tag: string) => `type=registry,ref=${job.repository}:${tag}${of}`
  const own = reference(isTrusted ? cacheTags.trusted : cacheTags.others)
  // Amazon ECR accepts a cache only as an image.
  const to = `${own},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`
  return { 'cache-from': isTrusted ? [own] : [own, reference(cacheTags.trusted)], 'cache-to': [to] }
}

/**
 * Gives every job's target a name: the service's, with characters that bake does not allow replaced. Names are unique,
 * also among the targets of the user's bake files.
 */
export function nameTargets(jobs: readonly BuildJob[], { bake }: Pick<BuildOptions, 'bake'>): NamedJob[] {
  const services = new Set(jobs.map(({ service }) => service))
  const taken = new Set(Object.keys(bake?.target ?? {}))
  return jobs.map((job) => {
    if (job.source.kind === 'bake') return { ...job, target: job.source.target }
    // A leading hyphen would make it a flag.
    const name = job.service.replace(/^-|[^a-zA-Z0-9_-]/g, '_')
    const isFree = (target: string) => !taken.has(target) && (target === job.service || !services.has(target))
    let target = name
    for (let at = 0; !isFree(target); at += 1) target = `${name}_${at}`
    taken.add(target)
    return { ...job, target }
  })
}

/**
 * A job for each platform of those that have several. Nodes of one builder cannot write an image for several platforms
 * into one layout.
 */
export function splitByPlatform(jobs: readonly NamedJob[], options: BuildOptions): NamedJob[] {
  const { target } = definitionOf(jobs, options)
  const taken = new Set(Object.keys(target))
  return jobs.flatMap((job) => {
    const platforms = ownValue(target, job.target)?.platforms ?? []
    if (platforms.length < 2) return [job]
    return platforms.map((platform) => {
      let name = `${job.target}-${suffixOf(platform)}`
      while (taken.has(name)) name = `${name}_`
      taken.add(name)
      return { ...job, target: name, platform }
    })
  })
}

/** The platform as part of a name: `linux-arm64`. */
function suffixOf(platform: string): string {
  return platform.replaceAll('/', '-')
}
