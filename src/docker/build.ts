import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import pLimit from 'p-limit'
import { UserError } from '../errors.ts'
import type { Dependencies } from '../runner/runner.ts'
import { docker } from './build-engine.ts'
import type { ImageFiles } from './images-files.ts'
import type { BuildSource } from './services.ts'

/** An image that is there to be pushed. */
export type BuiltImage =
  /** In the Docker Engine; `id` as `engineImageId` returns it. */
  | { kind: 'engine'; id: string }
  /** In an OCI layout: the image of this digest, or of this name. */
  | { kind: 'layout'; files: ImageFiles; digest?: string; image?: string }

/** One image to be built. */
export interface BuildJob {
  service: string
  source: BuildSource
  /** Full references, with registry and tag, that the image gets in the Engine. */
  references: readonly string[]
  labels: Readonly<Record<string, string>>
}

/** What a build tells while it runs. */
export interface BuildListener {
  started(service: string): void
  line(service: string, line: string): void
  /** `log` is everything that was printed. */
  ended(service: string, log: readonly string[]): void
}

/** Per service its image, or the error that its build ended with. */
export type BuildResults = Map<string, BuiltImage | Error>

export interface BuildDependencies extends Pick<Dependencies, 'environment' | 'signal' | 'logger'> {
  /** Private folder for what builds leave behind. */
  folder: string
}

/**
 * Builds with `docker build`, one service at a time per core. Services of one Dockerfile share their stages through
 * the Engine's cache: the first of them is built before the others begin, so that no stage is built twice at once.
 */
export async function buildWithDocker(
  jobs: readonly BuildJob[],
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuildResults> {
  const results: BuildResults = new Map()
  const limit = pLimit(availableParallelism())
  const build = async (job: BuildJob) => {
    const built = await limit(() => buildOne(job, dependencies, listener)).catch((error: Error) => error)
    results.set(job.service, built)
  }
  await Promise.all(
    [...groupBy(jobs, dockerfileOf).values()].map(async ([first, ...others]) => {
      if (first) await build(first)
      await Promise.all(others.map(build))
    }),
  )
  dependencies.signal.throwIfAborted()
  return results
}

/** Where the Dockerfile is: given, or `Dockerfile` in the context. Part of what makes two services share stages. */
export function dockerfileOf({ source }: Pick<BuildJob, 'source'>): string {
  return isRemote(source.context) ? source.context : resolve(source.file ?? join(source.context, 'Dockerfile'))
}

/** Whether the context is fetched by the builder: a URL or a git repository. */
export function isRemote(context: string): boolean {
  return /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.test(context)
}

async function buildOne(
  { service, source, references, labels }: BuildJob,
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuiltImage> {
  const idFile = join(dependencies.folder, `${randomBytes(8).toString('hex')}.iid`)
  const log: string[] = []
  const args = [
    'build',
    ...(source.file === undefined ? [] : ['--file', source.file]),
    ...(source.target === undefined ? [] : ['--target', source.target]),
    ...Object.entries(source.buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...references.flatMap((reference) => ['--tag', reference]),
    '--iidfile',
    idFile,
    '--',
    source.context,
  ]
  listener.started(service)
  const { exitCode } = await docker(args, dependencies, (line) => {
    log.push(line)
    listener.line(service, line)
  }).finally(() => listener.ended(service, log))
  if (exitCode !== 0) throw buildError(service, log)
  return { kind: 'engine', id: (await readFile(idFile, 'utf8')).trim() }
}

/** Lines of a failed build's log that its error shows. */
const shownLines = 20

/** A build that failed, with the last lines of its log. */
export function buildError(service: string, log: readonly string[]): UserError {
  const lines = log.filter((line) => line.trim() !== '').slice(-shownLines)
  const needsBuildKit = lines.some((line) =>
    /requires BuildKit|requires buildx|buildx component is missing/i.test(line),
  )
  return new UserError(
    `The image of service '${service}' could not be built. The end of its log:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    needsBuildKit
      ? 'Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.'
      : 'Correct the Dockerfile or its context; the whole log is above, under the name of the service.',
  )
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
