import { UserError } from '../../errors.ts'
import { requireEngine } from '../engine.ts'
import { type Builder, buildWithBake } from './bake.ts'
import { buildWithDocker } from './classic.ts'
import type { BuildDependencies, BuildJob, BuildListener, BuildOptions, BuildResults } from './job.ts'

/**
 * Builds the images of all services: with buildx in one invocation, without it by one `docker build` each.
 *
 * `builder`: what `findBuilder` found.
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
    if (builder.exports === 'engine') await requireEngine(dependencies)
    return await buildWithBake(builder, jobs, options, dependencies, listener)
  }
  requireNoBuildx(options)
  await requireEngine(dependencies)
  return await buildWithDocker(jobs, dependencies, listener)
}

function requireNoBuildx({ platforms, provenance, cache }: BuildOptions): void {
  const wanted = [
    ...(platforms.length > 0 ? ['platforms'] : []),
    ...(provenance === 'false' ? [] : ['provenance']),
    ...(cache === 'none' ? [] : ['cache']),
  ]
  if (wanted.length === 0) return
  throw new UserError(
    `Docker has no buildx here, which the inputs ${wanted.join(', ')} need.`,
    'Run docker/setup-buildx-action before this step, or leave them out.',
  )
}
