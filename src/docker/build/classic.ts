import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { docker } from '../engine.ts'
import { buildError } from './failure.ts'
import {
  type BuildDependencies,
  type BuildJob,
  type BuildListener,
  type BuildOptions,
  type BuildResults,
  type BuiltImage,
  dockerfileOf,
} from './job.ts'
import { BuildLog } from './log.ts'
import type { BuildSource } from './source.ts'

/** One image to be built from a Dockerfile on this machine. */
interface ClassicJob extends BuildJob {
  source: BuildSource
}

/**
 * Builds with `docker build`, as many services at a time as there are cores. Services of one Dockerfile are built one
 * after the other: this builder builds every stage above the target, so in parallel it would build shared stages twice,
 * with different timestamps. One after the other, they are found in the Engine's cache.
 */
export async function buildWithDocker(
  jobs: readonly ClassicJob[],
  options: Pick<BuildOptions, 'noCache' | 'pull'>,
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuildResults> {
  const results: BuildResults = new Map()
  const limit = pLimit(availableParallelism())
  const build = async (job: ClassicJob) => {
    const built = await limit(() => buildOne(job, options, dependencies, listener)).catch((error: Error) => error)
    results.set(job.service, built)
  }
  await Promise.all(
    [...groupBy(jobs, dockerfileOf).values()].map(async (group) => {
      for (const job of group) await build(job)
    }),
  )
  dependencies.signal.throwIfAborted()
  return results
}

async function buildOne(
  { service, source, references, labels }: ClassicJob,
  { noCache, pull }: Pick<BuildOptions, 'noCache' | 'pull'>,
  dependencies: BuildDependencies,
  listener: BuildListener,
): Promise<BuiltImage> {
  const idFile = join(dependencies.folder, `${randomBytes(8).toString('hex')}.iid`)
  const log = new BuildLog()
  const args = [
    'build',
    ...(noCache ? ['--no-cache'] : []),
    ...(pull ? ['--pull'] : []),
    ...(source.file === undefined ? [] : ['--file', source.file]),
    ...(source.target === undefined ? [] : ['--target', source.target]),
    ...Object.entries(source.buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    // The user's own labels win.
    ...Object.entries({ ...labels, ...source.labels }).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...references.flatMap((reference) => ['--tag', reference]),
    '--iidfile',
    idFile,
    '--',
    source.context,
  ]
  dependencies.signal.throwIfAborted()
  listener.started(service)
  let succeeded = false
  try {
    const { exitCode } = await docker(args, dependencies, {
      onLine: (line) => {
        log.add(line)
        listener.line(service, line)
      },
    })
    succeeded = exitCode === 0
  } finally {
    listener.ended(service, log.lines, succeeded)
  }
  if (!succeeded) throw buildError(service, log.lines)
  return { kind: 'engine', id: (await readFile(idFile, 'utf8')).trim() }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
