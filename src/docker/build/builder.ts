import { excerpt, UserError } from '../../errors.ts'
import type { StepDependencies } from '../../job/ledger.ts'
import type { ProcessResult } from '../../system/process.ts'
import { type DockerDependencies, docker, keepsImagesInContainerd } from '../engine.ts'
import { attests } from './bake-file.ts'
import type { BuildJob, BuildOptions } from './job.ts'
import { startOwnBuilder } from './own-builder.ts'

/** A builder of buildx. */
export interface Builder {
  /**
   * Where it writes images: to the Docker Engine, or to an OCI layout, which can hold everything that BuildKit builds.
   */
  exports: 'engine' | 'layout'
  /** Whether it has several nodes, which share the platforms of a build. */
  hasNodes?: boolean
  /** Variables with which buildx uses it. */
  environment?: Readonly<Record<string, string>>
}

/** Which builder the inputs ask for. */
export interface BuilderRequest {
  /**
   * The name of one; `auto`: the one that buildx would use or, where that cannot do what is asked, a container that is
   * started for the job.
   */
  builder: string
  /** Of that container, in place of the one that buildx takes. */
  builderImage?: string | undefined
}

/** What `docker buildx inspect` says of the builder that is asked for or, with `auto`, that would be used. */
export async function inspectBuilder(
  { builder }: BuilderRequest,
  dependencies: DockerDependencies,
): Promise<ProcessResult> {
  return await docker(['buildx', 'inspect', ...(builder === 'auto' ? [] : [builder])], dependencies)
}

/**
 * The builder for these jobs, or undefined where there is no buildx. With `auto`, one is started if needed. `inspect`:
 * `inspectBuilder`, which may be shared.
 *
 * @throws UserError when the builder does not work, or is named and cannot do what is asked; WorldError when none can
 *   be started.
 */
export async function findBuilder(
  request: BuilderRequest,
  jobs: readonly BuildJob[],
  options: BuildOptions,
  dependencies: StepDependencies,
  inspect: () => Promise<ProcessResult>,
): Promise<Builder | undefined> {
  const version = await docker(['buildx', 'version'], dependencies)
  // Podman has some of buildx's commands, but not what is needed here.
  if (version.exitCode !== 0 || /podman|buildah/i.test(version.stdout)) return undefined
  const inspection = await inspect()
  const driver = driverOf(request, inspection)
  if (driver === 'podman') return undefined
  const { builder } = request
  // The driver `docker` is the Engine's own BuildKit. It writes layouts only where the Engine keeps images in
  // containerd. The other drivers (`docker-container`, `kubernetes`, `remote`, `cloud`, ...) always can.
  const engine = driver === 'docker' && !(await keepsImagesInContainerd(dependencies))
  const lacking = [
    ...(engine ? beyondEngine(jobs, options) : []),
    ...(driver === 'docker' && options.allow.includes('security.insecure') ? ['allow: security.insecure'] : []),
  ]
  if (lacking.length === 0) {
    const environment = builder === 'auto' ? {} : { BUILDX_BUILDER: builder }
    // The builder has a name, and each node.
    const hasNodes = (inspection.stdout.match(/^Name:/gm) ?? []).length > 2
    return { exports: engine ? 'engine' : 'layout', hasNodes, environment }
  }
  const what = `The builder ${builder === 'auto' ? 'of this job' : `'${builder}'`} is the Docker Engine's own, which here cannot do ${lacking.join(' and ')}`
  if (builder !== 'auto') {
    throw new UserError(`${what}.`, "Leave 'builder' out: a container that can is started then. Or name another one.")
  }
  dependencies.logger.info(`${what}, so a container of the Engine builds.`)
  return { exports: 'layout', environment: await startOwnBuilder(request.builderImage, options, dependencies) }
}

function driverOf({ builder }: BuilderRequest, { stdout, stderr, exitCode }: ProcessResult): string {
  const driver = /^Driver:\s+(\S+)/m.exec(stdout)?.[1]
  if (exitCode === 0 && driver) return driver
  const said = excerpt(stderr.trim() || stdout.trim())
  throw builder === 'auto'
    ? new UserError(
        `docker buildx has no builder that works: ${said}`,
        "Correct BUILDX_BUILDER, or name another one in 'builder'; docker buildx ls shows which there are.",
      )
    : new UserError(
        `The builder '${builder}' does not work: ${said}`,
        "Make it in an earlier step, name another one (docker buildx ls shows which there are), or leave 'builder' out.",
      )
}

/** What of it the builder of an Engine without containerd cannot do, which BuildKit says only at the end of a build. */
function beyondEngine(jobs: readonly BuildJob[], options: BuildOptions): string[] {
  const { platforms, provenance, sbom, cache } = options
  return [
    ...(platforms.length > 1 || jobs.some(hasPlatforms) ? ['several platforms'] : []),
    ...(provenance === 'false' ? [] : ['provenance']),
    ...(sbom === 'false' ? [] : ['sbom']),
    ...(jobs.some((job) => attests(job, options)) ? ["the bake files' attestations"] : []),
    ...(cache === 'none' ? [] : [`cache: ${cache}`]),
  ]
}

function hasPlatforms({ source }: BuildJob): boolean {
  return source.kind === 'build' && (source.platforms?.length ?? 0) > 1
}
