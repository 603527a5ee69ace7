import { UserError } from '../../errors.ts'
import { checkEngine } from '../engine.ts'
import { buildWithBake } from './bake.ts'
import type { Builder } from './builder.ts'
import { buildWithDocker } from './classic.ts'
import { withoutBuildx } from './failure.ts'
import type { BuildDependencies, BuildJob, BuildListener, BuildOptions, BuildResults } from './job.ts'
import type { BuildSource } from './source.ts'

/**
 * Builds the images of all services: with buildx in one invocation, otherwise with one `docker build` per service.
 *
 * `builder`: the result of `findBuilder`.
 *
 * @throws UserError when the builder cannot do what the options ask for, WorldError when the Engine does not answer.
 */
export async function buildImages(
  builder: Builder | undefined,
  jobs: readonly BuildJob[],
  options: BuildOptions,
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuildResults> {
  if (builder) {
    if (builder.exports === 'engine') await checkEngine(dependencies)
    return await buildWithBake(builder, jobs, options, dependencies, listener)
  }
  checkOptionsWithoutBuildx(jobs, options)
  await checkEngine(dependencies)
  const classic = jobs.flatMap((job) => (job.source.kind === 'build' ? [{ ...job, source: job.source }] : []))
  return await buildWithDocker(classic, options, dependencies, listener)
}

function checkOptionsWithoutBuildx(
  jobs: readonly BuildJob[],
  { bake, platforms, provenance, sbom, cache, allow, builder }: BuildOptions,
): void {
  const keys = new Set(jobs.flatMap(({ source }) => (source.kind === 'build' ? keysForBuildx(source) : [])))
  const wanted = [
    ...(bake ? ['bake-files'] : []),
    ...(platforms.length > 0 ? ['platforms'] : []),
    ...(provenance === 'false' ? [] : ['provenance']),
    ...(sbom === 'false' ? [] : ['sbom']),
    ...(cache === 'none' ? [] : ['cache']),
    ...(allow.length > 0 ? ['allow'] : []),
    ...(builder === 'auto' ? [] : ['builder']),
    ...(keys.size > 0 ? [`services (${[...keys].join(', ')})`] : []),
  ]
  if (wanted.length === 0) return
  throw new UserError(
    `Docker has no buildx here, which the inputs ${wanted.join(', ')} need.`,
    `${withoutBuildx} Or leave them out.`,
  )
}

function keysForBuildx({ contexts, platforms, secrets, ssh }: BuildSource): string[] {
  const keys = { 'build-contexts': contexts, platforms, secrets, ssh }
  return Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [key]))
}
