import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import { makePrivateFolder } from '../../system/files.ts'
import { type DockerDependencies, docker, engineImageIds, keepsImagesInContainerd } from '../engine.ts'
import { openImageFiles } from '../image/files.ts'
import { readLayoutManifest } from '../image/layout.ts'
import type { Descriptor } from '../image/manifest.ts'
import { attests, bakeFile, type NamedJob, nameTargets } from './bake-file.ts'
import {
  type BakeDefinition,
  type BuildDependencies,
  type BuildJob,
  type BuildListener,
  type BuildOptions,
  type BuildResults,
  type BuiltImage,
  buildError,
  ownValue,
} from './job.ts'

/** The builder that buildx would use. */
export interface Builder {
  /** Where its images go: into the Docker Engine, or into an OCI layout, which holds all that BuildKit can build. */
  exports: 'engine' | 'layout'
}

/** The builder of this job, or undefined where there is no buildx. */
export async function findBuilder(dependencies: DockerDependencies): Promise<Builder | undefined> {
  const version = await docker(['buildx', 'version'], dependencies)
  if (version.exitCode !== 0) return undefined
  const { stdout, stderr, exitCode } = await docker(['buildx', 'inspect'], dependencies)
  const driver = /^Driver:\s+(\S+)/m.exec(stdout)?.[1]
  if (exitCode !== 0 || !driver) {
    throw new UserError(
      `docker buildx has no builder that works: ${stderr.trim() || stdout.trim()}`,
      'Make one before this step (docker/setup-buildx-action), or correct BUILDX_BUILDER.',
    )
  }
  // The driver `docker` is the Engine's own BuildKit, which writes layouts only where the Engine keeps its images in
  // containerd; `docker-container`, `kubernetes`, `remote`, ... are separate ones.
  const engine = driver === 'docker' && !(await keepsImagesInContainerd(dependencies))
  return { exports: engine ? 'engine' : 'layout' }
}

/**
 * Reads bake files (HCL, JSON, compose) as buildx itself does.
 *
 * `targets`: those that are asked for; empty: the files' default group.
 *
 * @throws UserError with buildx's own words.
 */
export async function readBakeFiles(
  files: readonly string[],
  targets: readonly string[],
  dependencies: DockerDependencies,
): Promise<BakeDefinition & { selected: string[] }> {
  const args = ['buildx', 'bake', '--print', ...files.flatMap((file) => ['--file', file]), ...targets]
  const { exitCode, stdout, stderr } = await docker(args, dependencies)
  if (exitCode !== 0) {
    const needsBuildx = /unknown (?:command|flag)|is not a docker command/.test(stderr)
    throw new UserError(
      `The bake files cannot be read: ${lastLine(stderr)}`,
      needsBuildx
        ? 'Install buildx before this step (docker/setup-buildx-action).'
        : 'Try it yourself: docker buildx bake --print with the same files and targets.',
    )
  }
  const definition = JSON.parse(stdout) as BakeDefinition
  const asked = targets.length > 0 ? targets : ['default']
  return { ...definition, selected: [...new Set(asked.flatMap((name) => membersOf(definition, name)))] }
}

/** The targets that a name stands for: a group's members, theirs in turn, or the target itself. */
function membersOf(definition: BakeDefinition, name: string): string[] {
  const group = ownValue(definition.group, name)
  if (!group) return [name]
  return group.targets.flatMap((member) => (member === name ? [member] : membersOf(definition, member)))
}

/**
 * Builds all services with one BuildKit invocation, so that stages they share are built once. Where one fails, BuildKit
 * cancels the others: they are then built without it.
 */
export async function buildWithBake(
  builder: Builder,
  jobs: readonly BuildJob[],
  options: BuildOptions,
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuildResults> {
  checkBuilder(builder, jobs, options)
  const results: BuildResults = new Map()
  let open = nameTargets(jobs, options)
  for (const { service } of open) listener.started(service)
  let collisions = 0
  while (open.length > 0) {
    const log: string[] = []
    const failed = await bake(builder, open, options, dependencies, log, listener)
    if (failed !== undefined && collided(log) && collisions < mostCollisions) {
      collisions += 1
      continue
    }
    const logs = splitLog(
      log,
      open.map(({ target }) => target),
    )
    const done = failed === undefined || failed === '' ? open : open.filter(({ target }) => target === failed)
    const built = failed === undefined ? await builtImages(builder, done, dependencies) : undefined
    for (const [at, job] of done.entries()) {
      const own = logs.get(job.target) ?? []
      const result = built?.[at] ?? buildError(job.service, failureLog(log, own))
      results.set(job.service, result)
      listener.ended(job.service, own, !(result instanceof Error))
    }
    listener.shared(logs.get('') ?? [])
    open = open.filter(({ service }) => !results.has(service))
  }
  return results
}

/**
 * Whether two targets met at the index of the layout: buildx locks it to write an image down, and gives up where another
 * target has it. All is built by then, so running bake again costs little.
 */
function collided(log: readonly string[]): boolean {
  return log.some((line) => /could not lock \S+index\.json\.lock/.test(line))
}

/** About one run in three of nine services collides. */
const mostCollisions = 20

/** What a builder cannot do is better said before the build than by its last line. */
function checkBuilder({ exports }: Builder, jobs: readonly BuildJob[], options: BuildOptions): void {
  if (exports === 'layout') return
  const { platforms, provenance, cache } = options
  const wanted = [
    ...(platforms.length > 1 ? ['several platforms'] : []),
    ...(provenance === 'false' ? [] : ['provenance']),
    ...(jobs.some((job) => attests(job, options)) ? ["the bake files' attestations"] : []),
    ...(cache === 'none' ? [] : [`cache: ${cache}`]),
  ]
  if (wanted.length === 0) return
  throw new UserError(
    `The builder of this job is the Docker Engine's own, which here cannot do ${wanted.join(' and ')}.`,
    'Run docker/setup-buildx-action before this step: it makes a builder that can.',
  )
}

/**
 * Runs bake once. Returns undefined when all is built, the name of the target that failed, or an empty string when it
 * does not say.
 */
async function bake(
  builder: Builder,
  jobs: readonly NamedJob[],
  options: BuildOptions,
  dependencies: BuildDependencies,
  log: string[],
  listener: BuildListener,
): Promise<string | undefined> {
  const file = join(dependencies.folder, 'bake.json')
  // buildx grants the command line's output folder by its real path, so it has to be there.
  await makePrivateFolder(layoutFolder(dependencies.folder))
  await writeFile(file, bakeFile(jobs, options), { mode: 0o600 })
  const targets = jobs.map(({ target }) => target)
  const args = [
    ...['buildx', 'bake', '--file', file, '--metadata-file', metadataFile(dependencies), '--progress', 'plain'],
    // On the command line, because buildx lets a bake file write below the working folder alone.
    ...targets.flatMap((target) => ['--set', `${target}.output=${outputOf(builder, options, dependencies.folder)}`]),
    ...targets,
  ]
  const environment = { ...dependencies.environment, ...bakeVariables(options) }
  const { exitCode } = await docker(
    args,
    { ...dependencies, environment },
    {
      onLine: (line) => {
        log.push(line)
        for (const { service, target } of jobs) if (line.includes(`[${target} `)) listener.line(service, line)
      },
    },
  )
  if (exitCode === 0) return undefined
  const named = log.map((line) => /^ERROR: target (\S+): /.exec(line)?.[1]).find((name) => name !== undefined)
  if (named !== undefined && targets.includes(named)) return named
  return jobs.length === 1 ? (targets[0] ?? '') : ''
}

function metadataFile({ folder }: BuildDependencies): string {
  return join(folder, 'metadata.json')
}

/** The layout that a separate builder writes all images into: what they share is there once. */
function layoutFolder(folder: string): string {
  return join(folder, 'layout')
}

function outputOf({ exports }: Builder, { compression }: BuildOptions, folder: string): string {
  return exports === 'engine'
    ? 'type=docker'
    : `type=oci,${csvField(`dest=${layoutFolder(folder)}`)},tar=false,compression=${compression}`
}

/** buildx reads an output as a line of CSV, and a folder may have a comma in its name. */
function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function bakeVariables({ bake }: BuildOptions): Record<string, string> {
  return {
    // Without it buildx adds a provenance of its own accord, which turns every image into an index.
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    // Not read by us, and a step of its own for every service.
    BUILDX_METADATA_PROVENANCE: 'disabled',
    // The check that a bake file reads nothing outside the working folder is for files that others wrote.
    ...(bake ? {} : { BUILDX_BAKE_ENTITLEMENTS_FS: '0' }),
  }
}

/**
 * Takes BuildKit's plain log apart by target. Steps name theirs (`#7 [api build 2/4] RUN ...`), following lines only
 * the step's number. What belongs to none is under the empty name. With one target there are no names.
 */
export function splitLog(log: readonly string[], targets: readonly string[]): Map<string, string[]> {
  const logs = new Map<string, string[]>()
  const owners = new Map<string, string>()
  for (const line of log) {
    const [, step, name] = /^(#\d+) (?:\[([^\] ]+))?/.exec(line) ?? []
    if (step && name && targets.includes(name)) owners.set(step, name)
    const owner = targets.length === 1 ? (targets[0] ?? '') : ((step && owners.get(step)) ?? '')
    const lines = logs.get(owner) ?? []
    lines.push(line)
    logs.set(owner, lines)
  }
  return logs
}

/** The target's own lines, and what BuildKit says at the end about the failure. */
function failureLog(log: readonly string[], own: readonly string[]): string[] {
  const end = log.findIndex((line) => /^-{6}$/.test(line))
  const error = log.findLastIndex((line) => /^ERROR: /.test(line))
  const tail = log.slice(end >= 0 ? end : Math.max(error, 0))
  return [...own.filter((line) => !tail.includes(line)), ...tail]
}

interface Metadata {
  [target: string]: { 'containerimage.digest'?: string; 'containerimage.descriptor'?: Descriptor }
}

/** In the order of the jobs. */
async function builtImages(
  builder: Builder,
  jobs: readonly NamedJob[],
  dependencies: BuildDependencies,
): Promise<(BuiltImage | Error)[]> {
  if (builder.exports === 'engine') {
    const references = jobs.map((job) => job.references[0] ?? '')
    const ids = await engineImageIds(references, dependencies)
    return ids.map((id) => (typeof id === 'string' ? { kind: 'engine', id } : id))
  }
  const metadata = JSON.parse(await readFile(metadataFile(dependencies), 'utf8')) as Metadata
  const files = await openImageFiles(layoutFolder(dependencies.folder))
  return await Promise.all(
    jobs.map(async ({ target, service }): Promise<BuiltImage | Error> => {
      const descriptor = ownValue(metadata, target)?.['containerimage.descriptor']
      if (descriptor) return { kind: 'layout', manifest: await readLayoutManifest(files, descriptor) }
      return new UserError(
        `buildx did not say which image it built for '${service}'.`,
        'Update buildx (0.11 or newer), and report it with the debug log if that does not help.',
      )
    }),
  )
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
