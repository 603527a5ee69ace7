import { resolve } from 'node:path'
import {
  type Attestation,
  type BakeDefinition,
  type BakeTarget,
  type BuildJob,
  type BuildOptions,
  dockerfileOf,
  isRemote,
  ownValue,
  type Provenance,
} from './job.ts'
import type { BakeSource, BuildSource } from './source.ts'

/** A job and the name of its target in the bake file that we write. */
export interface NamedJob extends BuildJob {
  target: string
}

/**
 * The bake file that we write. Values are there as they are meant: without the escapes buildx, which reads JSON as HCL,
 * would evaluate `${...}` and `%{...}` in them, and in the names of arguments and labels.
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

/** What bake is told: the targets of the user's bake files, and ours over them. */
export function definitionOf(jobs: readonly NamedJob[], options: BuildOptions): BakeDefinition {
  const target = Object.fromEntries(
    Object.entries(options.bake?.target ?? {}).map(([name, given]) => [name, withoutExport(given, options)]),
  )
  for (const job of jobs) {
    const given = job.source.kind === 'bake' ? ownValue(target, job.source.target) : sourceTarget(job.source)
    target[job.target] = {
      ...given,
      // Labels of the user's own win.
      labels: { ...job.labels, ...given?.labels },
      tags: [...job.references],
      ...(options.platforms.length > 0 ? { platforms: [...options.platforms] } : {}),
      attest: attestations(given?.attest ?? [], options.provenance),
      ...cacheOf(job, options),
    }
  }
  return { target }
}

/** The target as it is, but that it writes no cache where none is to be written, also not one of its own. */
function withoutExport(target: BakeTarget, { exportCache }: Pick<BuildOptions, 'exportCache'>): BakeTarget {
  if (exportCache) return target
  const { 'cache-to': _, ...rest } = target
  return rest
}

/** What the user's bake files say of a target. */
function ownTarget({ target }: BakeSource, { bake }: Pick<BuildOptions, 'bake'>): BakeTarget | undefined {
  return ownValue(bake?.target, target)
}

function sourceTarget(source: BuildSource): BakeTarget {
  const dockerfile = isRemote(source.context) ? source.file : dockerfileOf({ source })
  return {
    context: isRemote(source.context) ? source.context : resolve(source.context),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(source.target === undefined ? {} : { target: source.target }),
    args: source.buildArgs,
  }
}

/** Those of the user's target stay. Its provenance does where the inputs ask for none, and else is replaced. */
function attestations(own: readonly Attestation[], provenance: Provenance): Attestation[] {
  const others = own.filter((one) => fieldsOf(one).type !== 'provenance')
  if (provenance !== 'false') return [...others, `type=provenance,mode=${provenance === 'true' ? 'min' : provenance}`]
  return others.length < own.length ? [...own] : [...own, 'type=provenance,disabled=true']
}

/** Whether a target of the user's asks for an attestation. */
export function attests({ source }: BuildJob, options: Pick<BuildOptions, 'bake'>): boolean {
  const own = (source.kind === 'bake' && ownTarget(source, options)?.attest) || []
  return own.some((one) => String(fieldsOf(one).disabled) !== 'true')
}

function fieldsOf(one: Attestation): { type?: unknown; disabled?: unknown } {
  return typeof one === 'string' ? Object.fromEntries(one.split(',').map((field) => field.split('='))) : one
}

function cacheOf(job: BuildJob, { cache, exportCache }: BuildOptions): Pick<BakeTarget, 'cache-from' | 'cache-to'> {
  if (cache === 'none') return {}
  const where = cache === 'gha' ? `type=gha,scope=${job.service}` : `type=registry,ref=${job.cacheReference}`
  // Amazon ECR takes a cache only in the form of an image.
  const form = cache === 'registry' ? ',image-manifest=true,oci-mediatypes=true' : ''
  const to = `${where},mode=max${form},ignore-error=true`
  return { 'cache-from': [where], ...(exportCache ? { 'cache-to': [to] } : {}) }
}

/**
 * Names every job's target: as its service is called, where bake allows that, which has fewer characters than
 * repositories do. No two get the same name, and none that of another target of the user's bake files.
 */
export function nameTargets(jobs: readonly BuildJob[], { bake }: Pick<BuildOptions, 'bake'>): NamedJob[] {
  const services = new Set(jobs.map(({ service }) => service))
  const taken = new Set(Object.keys(bake?.target ?? {}))
  return jobs.map((job) => {
    if (job.source.kind === 'bake') return { ...job, target: job.source.target }
    // A hyphen in front would make a flag of it.
    const name = job.service.replace(/^-|[^a-zA-Z0-9_-]/g, '_')
    const isFree = (target: string) => !taken.has(target) && (target === job.service || !services.has(target))
    let target = name
    for (let at = 0; !isFree(target); at += 1) target = `${name}_${at}`
    taken.add(target)
    return { ...job, target }
  })
}
