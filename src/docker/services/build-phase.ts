import { askProgram } from '../../system/process.ts'
import { findBuilder, readBakeFiles } from '../build/bake.ts'
import { buildImages } from '../build/build.ts'
import { type BakeDefinition, type BuildJob, type BuildListener, ownValue } from '../build/job.ts'
import type { BuildSource } from '../build/source.ts'
import { checkRepository } from '../registry/reference.ts'
import type { Activity } from './progress.ts'
import type { Service } from './service.ts'
import { type BakeInputs, type Context, failWork, openWorks, type PushDependencies, type Work } from './service-run.ts'

/** The targets of bake files as services. */
export async function readBakeServices(
  { files, targets, repositoryPrefix, sources }: BakeInputs,
  dependencies: PushDependencies,
): Promise<{ services: Service[]; bake: BakeDefinition }> {
  const { selected, ...bake } = await readBakeFiles(files, targets, dependencies)
  const services = selected.map((name): Service => {
    const context = ownValue(bake.target, name)?.context ?? '.'
    return {
      name,
      repository: checkRepository(`${repositoryPrefix}${name}`, name),
      source: { kind: 'build', context, buildArgs: {}, bakeTarget: name },
      ...(sources ? { fingerprint: [context] } : {}),
    }
  })
  return { services, bake }
}

/** Builds the open services that are to be built. */
export async function buildServices(context: Context): Promise<void> {
  const { inputs, bake, dependencies, folder } = context
  const works = openWorks(context).filter(({ service }) => service.source.kind === 'build')
  if (works.length === 0) return
  const { platforms, provenance, compression, cache, exportCache } = inputs
  const created = await commitTime(dependencies)
  const listener = listenTo(context, works)
  const results = await buildImages(
    await findBuilder(dependencies),
    works.flatMap(({ service }) =>
      service.source.kind === 'build' ? [jobOf(context, service, service.source, created)] : [],
    ),
    { platforms, provenance, compression, cache, exportCache, ...(bake ? { bake } : {}) },
    { ...dependencies, folder },
    listener,
  )
  await listener.settled()
  for (const work of works) {
    const result = results.get(work.service.name)
    if (result instanceof Error) failWork(context, work, 'build', result)
    else if (result) work.image = result
  }
}

function jobOf({ inputs }: Context, { name, repository }: Service, source: BuildSource, created: string): BuildJob {
  const image = `${inputs.registry}/${repository}`
  return {
    service: name,
    source,
    references: inputs.tags.map((tag) => `${image}:${tag}`),
    labels: {
      ...inputs.labels,
      ...(created ? { 'org.opencontainers.image.created': created } : {}),
      'org.opencontainers.image.title': name,
    },
    cacheReference: `${image}:buildcache`,
  }
}

/**
 * When the commit was made, in RFC 3339; empty where that is not known. Not the time of the build: with it, the same
 * commit would give another image each time.
 */
async function commitTime({ environment, signal }: PushDependencies): Promise<string> {
  const args = ['show', '--no-patch', '--format=%cI', 'HEAD']
  try {
    const { exitCode, stdout } = await askProgram('git', args, { env: environment, signal })
    return exitCode === 0 ? stdout.trim() : ''
  } catch {
    signal.throwIfAborted()
    return ''
  }
}

/** Shows builds as they run, and their logs folded when they end. */
function listenTo(
  { dependencies, progress }: Context,
  works: readonly Work[],
): BuildListener & { settled(): Promise<void> } {
  const { logger, now } = dependencies
  const running = new Map<string, { start: number; last: string; activity: Activity }>()
  // One after the other: groups do not nest.
  let folded = Promise.resolve()
  const fold = (title: string, log: readonly string[]) => {
    if (log.length === 0) return
    const show = async () => {
      for (const line of log) logger.info(line)
    }
    folded = folded.then(() => logger.group(title, show))
  }
  return {
    started: (service) => {
      const one = { start: now(), last: '', activity: progress.begin(service, 'build') }
      one.activity.describe(() => one.last)
      running.set(service, one)
    },
    line: (service, line) => {
      const one = running.get(service)
      if (one && line.trim() !== '') one.last = line.trim().slice(0, 120)
    },
    ended: (service, log, succeeded) => {
      const one = running.get(service)
      if (!one) return
      one.activity.end(succeeded ? 'built' : 'build failed')
      const work = works.find((candidate) => candidate.service.name === service)
      work?.spans.push({ phase: 'build', start: one.start, end: now() })
      fold(`${service}: build log`, log)
    },
    shared: (log) => fold('Build log', log),
    settled: () => folded,
  }
}
