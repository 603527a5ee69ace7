import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { excerpt, UserError } from '../../errors.ts'
import { makePrivateFolder } from '../../system/files.ts'
import { type DockerDependencies, docker, engineImageIds } from '../engine.ts'
import { openImageFiles } from '../image/files.ts'
import { indexOfPlatforms } from '../image/join.ts'
import { readLayoutImage } from '../image/layout.ts'
import type { Descriptor } from '../image/manifest.ts'
import { bakeFile, csvField, type NamedJob, nameTargets, splitByPlatform } from './bake-file.ts'
import type { Builder } from './builder.ts'
import { buildError, remedyFor, withoutBuildx } from './failure.ts'
import {
  type BakeDefinition,
  type BakeTarget,
  type BuildDependencies,
  type BuildJob,
  type BuildListener,
  type BuildOptions,
  type BuildResults,
  type BuiltImage,
  isRemote,
  ownValue,
} from './job.ts'
import { BakeLog } from './log.ts'

/** What of bake files is built, and how buildx is to read them. */
export interface BakeRequest {
  files: readonly string[]
  /** Names of targets and groups, or patterns; empty: the files' default group. */
  targets: readonly string[]
  /** Folder in which buildx runs. Default: the job's working folder. */
  workdir?: string | undefined
  /** Values in place of the files', as `--set` of buildx takes them. */
  set: readonly string[]
}

/**
 * Reads bake files (HCL, JSON, compose) as buildx itself does.
 *
 * @throws UserError that quotes buildx.
 */
export async function readBakeFiles(
  { files, targets, workdir, set }: BakeRequest,
  dependencies: DockerDependencies,
): Promise<BakeDefinition & { selected: string[] }> {
  const options = [...files.flatMap((file) => ['--file', file]), ...set.flatMap((one) => ['--set', one])]
  // `--`: a target's name is never taken for a flag.
  const { exitCode, stdout, stderr } = await docker(
    ['buildx', 'bake', '--print', ...options, '--', ...targets],
    dependencies,
    workdir === undefined ? {} : { cwd: workdir },
  )
  if (exitCode !== 0) {
    const needsBuildx = /unknown (?:command|flag)|unrecognized command|is not a docker command/.test(stderr)
    throw new UserError(
      `The bake files cannot be read: ${excerpt(lastLine(stderr))}`,
      needsBuildx
        ? withoutBuildx
        : (remedyFor([lastLine(stderr)]) ??
            'Try it yourself: docker buildx bake --print with the same files and targets.'),
    )
  }
  const definition = locate(parseDefinition(stdout), workdir)
  const selected = askedNames(targets).flatMap((name) => membersOf(definition, name))
  return { ...definition, selected: [...new Set(selected)] }
}

/**
 * The names by which buildx knows what was asked for: a dot is an underscore to it, and its default group holds all that
 * matches a pattern.
 */
function askedNames(targets: readonly string[]): string[] {
  const isPattern = targets.some((name) => /[*?[\]]/.test(name))
  return targets.length === 0 || isPattern ? ['default'] : targets.map((name) => name.replaceAll('.', '_'))
}

/** The definition with whole paths for contexts, which are relative to the folder where buildx ran. */
function locate(definition: BakeDefinition, folder: string | undefined): BakeDefinition {
  if (folder === undefined) return definition
  const whole = (place: string) => (isRemote(place) || place.startsWith('target:') ? place : resolve(folder, place))
  const located = ({ context = '.', contexts, ...target }: BakeTarget): BakeTarget => ({
    ...target,
    context: whole(context),
    ...(contexts && { contexts: mapValues(contexts, whole) }),
  })
  return { ...definition, target: mapValues(definition.target, located) }
}

function mapValues<T, U>(values: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]))
}

function parseDefinition(text: string): BakeDefinition {
  try {
    const { target = {}, ...rest } = JSON.parse(text) as Partial<BakeDefinition>
    return { ...rest, target }
  } catch (cause) {
    throw new UserError(
      `docker buildx bake --print did not answer with JSON: ${excerpt(text)}`,
      'Update buildx (0.11 or newer).',
      { cause },
    )
  }
}

/**
 * The targets that a name means: all members of a group, including those of nested groups, or the target itself. In a
 * group, a member with the group's own name is the target of that name.
 *
 * `within`: the groups around the name, outermost first.
 *
 * @throws UserError when groups contain each other.
 */
function membersOf(definition: BakeDefinition, name: string, within: readonly string[] = []): string[] {
  const group = ownValue(definition.group, name)
  if (!group || within.at(-1) === name) {
    if (ownValue(definition.target, name)) return [name]
    throw new UserError(
      `The bake files have no target '${excerpt(name)}'.`,
      'Name targets or groups that they have; docker buildx bake --list targets shows them.',
    )
  }
  const path = [...within, name]
  if (within.includes(name)) {
    throw new UserError(
      `The groups of the bake files contain each other: ${path.slice(path.indexOf(name)).join(' -> ')}.`,
      'Take one of these groups out of the other.',
    )
  }
  return group.targets.flatMap((member) => membersOf(definition, member, path))
}

/**
 * Builds all services with one BuildKit invocation, so that stages they share are built once. When one fails, BuildKit
 * cancels the others; they are then built again without it.
 */
export async function buildWithBake(
  builder: Builder,
  jobs: readonly BuildJob[],
  options: BuildOptions,
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuildResults> {
  const results: BuildResults = new Map()
  const named = nameTargets(jobs, options)
  let open = builder.hasNodes ? splitByPlatform(named, options) : named
  for (const { service } of named) listener.started(service)
  let collisions = 0
  while (open.length > 0) {
    const log = new BakeLog(open.map(({ target }) => target))
    const failed = await bake(builder, open, options, dependencies, log, listener)
    if (failed !== undefined && log.collided && collisions < mostCollisions) {
      collisions += 1
      continue
    }
    const done = failed === undefined || failed === '' ? open : open.filter(({ target }) => target === failed)
    const built = failed === undefined ? await builtImages(builder, done, dependencies) : undefined
    for (const [service, parts] of Map.groupBy(done, (job) => job.service)) {
      const images = parts.map((job) => built?.get(job.target) ?? buildError(service, log.failureOf(job.target)))
      const result = joined(parts, images)
      results.set(service, result)
      const lines = parts.flatMap(({ target }) => log.linesOf(target))
      listener.ended(service, lines, !(result instanceof Error))
    }
    listener.shared(log.linesOf())
    open = open.filter(({ service }) => !results.has(service))
  }
  return results
}

/** The image of a service: the only one, or those of its platforms together. */
function joined(parts: readonly NamedJob[], images: readonly (BuiltImage | Error)[]): BuiltImage | Error {
  const [first] = images
  if (first === undefined) throw new Error('a service has no part')
  if (images.length === 1) return first
  const failed = images.find((image) => image instanceof Error)
  if (failed) return failed
  const layouts = images.flatMap((image, at) => {
    if (image instanceof Error || image.kind !== 'layout') return []
    return [{ image: image.manifest, platform: parts[at]?.platform ?? '' }]
  })
  return { kind: 'layout', manifest: indexOfPlatforms(layouts) }
}

/** With nine services, about one run in three collides (`BakeLog.collided`). */
const mostCollisions = 20

/**
 * Runs bake once. Returns undefined when everything is built; otherwise the name of the target that failed, or an empty
 * string when bake does not name it.
 */
async function bake(
  builder: Builder,
  jobs: readonly NamedJob[],
  options: BuildOptions,
  dependencies: BuildDependencies,
  log: BakeLog,
  listener: BuildListener,
): Promise<string | undefined> {
  const file = join(dependencies.folder, 'bake.json')
  // buildx resolves the real path of the output folder to allow writing there, so the folder has to exist.
  await makePrivateFolder(layoutFolder(dependencies.folder))
  await writeFile(file, bakeFile(jobs, options), { mode: 0o600 })
  const targets = jobs.map(({ target }) => target)
  const args = [
    ...['buildx', 'bake', '--file', file, '--metadata-file', metadataFile(dependencies), '--progress', 'plain'],
    // On the command line, because buildx lets a bake file write only below the working folder.
    ...targets.flatMap((target) => ['--set', `${target}.output=${outputOf(builder, options, dependencies.folder)}`]),
    ...options.allow.flatMap((privilege) => ['--allow', privilege]),
    // `--`: a target's name is never taken for a flag.
    ...['--', ...targets],
  ]
  const environment = { ...dependencies.environment, ...builder.environment, ...bakeVariables(options) }
  const { exitCode } = await docker(
    args,
    { ...dependencies, environment },
    {
      ...(options.workdir === undefined ? {} : { cwd: options.workdir }),
      onLine: (line) => {
        log.add(line)
        for (const { service, target } of jobs) if (line.includes(`[${target} `)) listener.line(service, line)
      },
    },
  )
  if (exitCode === 0) return undefined
  if (log.failed !== undefined && targets.includes(log.failed)) return log.failed
  return jobs.length === 1 ? (targets[0] ?? '') : ''
}

function metadataFile({ folder }: BuildDependencies): string {
  return join(folder, 'metadata.json')
}

/** The layout that all images are written into, so that blobs they share exist once. */
function layoutFolder(folder: string): string {
  return join(folder, 'layout')
}

function outputOf({ exports }: Builder, { compression }: BuildOptions, folder: string): string {
  return exports === 'engine'
    ? 'type=docker'
    : `type=oci,${csvField(`dest=${layoutFolder(folder)}`)},tar=false,compression=${compression}`
}

function bakeVariables({ bake }: BuildOptions): Record<string, string> {
  return {
    // Otherwise buildx adds a provenance by default, which turns every image into an index.
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    // We do not use it, and it costs a step for every service.
    BUILDX_METADATA_PROVENANCE: 'disabled',
    // buildx refuses bake files that read outside the working folder. Ours may; the user's are still checked.
    ...(bake ? {} : { BUILDX_BAKE_ENTITLEMENTS_FS: '0' }),
  }
}

interface Metadata {
  [target: string]: { 'containerimage.digest'?: string; 'containerimage.descriptor'?: Descriptor }
}

/** The built images by target. */
async function builtImages(
  builder: Builder,
  jobs: readonly NamedJob[],
  dependencies: BuildDependencies,
): Promise<Map<string, BuiltImage | Error>> {
  if (builder.exports === 'engine') {
    const references = jobs.map((job) => job.references[0] ?? '')
    const ids = await engineImageIds(references, dependencies)
    return new Map(
      jobs.map(({ target }, at) => {
        const id = ids[at] ?? ''
        return [target, typeof id === 'string' ? { kind: 'engine', id } : id]
      }),
    )
  }
  const metadata = JSON.parse(await readFile(metadataFile(dependencies), 'utf8')) as Metadata
  const files = await openImageFiles(layoutFolder(dependencies.folder))
  return new Map(
    await Promise.all(
      jobs.map(async ({ target, service }): Promise<[string, BuiltImage | Error]> => {
        const descriptor = ownValue(metadata, target)?.['containerimage.descriptor']
        if (descriptor) return [target, { kind: 'layout', manifest: await readLayoutImage(files, descriptor) }]
        const unknown = new UserError(
          `buildx did not say which image it built for '${service}'.`,
          'Update buildx (0.11 or newer), and report it with the debug log if that does not help.',
        )
        return [target, unknown]
      }),
    ),
  )
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
