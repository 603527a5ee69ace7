import { variables } from '../../job/environment.ts'
import { readBakeFiles } from '../build/bake.ts'
import { buildImages } from '../build/build.ts'
import { findBuilder } from '../build/builder.ts'
import { type BakeDefinition, type BuildJob, type BuildListener, type BuildOptions, ownValue } from '../build/job.ts'
import { readSecrets } from '../build/secrets.ts'
import { type BakeSource, type BuildSource, isBuilt } from '../build/source.ts'
import { checkRepository } from '../registry/reference.ts'
import type { BakeServices } from './inputs.ts'
import { labelsOf } from './origin.ts'
import type { Activity } from './progress.ts'
import { recipeLabel } from './recipe.ts'
import type { Service } from './service.ts'
import { eachWork, failWork, openWorks, type PushContext, type PushDependencies, type Work } from './service-run.ts'

/** Makes services of the bake files' targets. */
export async function readBakeServices(
  { repositoryPrefix, sources, ...request }: BakeServices,
  dependencies: PushDependencies,
): Promise<{ services: Service[]; bake: BakeDefinition }> {
  const { selected, ...bake } = await readBakeFiles(request, dependencies)
  const services = selected.map((name): Service => {
    const context = ownValue(bake.target, name)?.context ?? '.'
    return {
      name,
      repository: checkRepository(`${repositoryPrefix}${name}`, name),
      source: { kind: 'bake', target: name },
      ...(sources ? { fingerprint: [context] } : {}),
    }
  })
  return { services, bake }
}

/** Builds the open services that are to be built. Without a builder that can, those fail and no others. */
export async function buildServices(context: PushContext): Promise<void> {
  const { signal } = context.dependencies
  const works = openWorks(context).filter(({ service }) => isBuilt(service.source))
  if (works.length === 0) return
  try {
    await buildAll(context, works)
  } catch (error) {
    signal.throwIfAborted()
    for (const work of works) if (work.error === undefined) failWork(context, work, 'build', error)
  }
}

async function buildAll(context: PushContext, all: readonly Work[]): Promise<void> {
  const { dependencies, folder } = context
  const options = optionsOf(context)
  await eachWork(context, all, 'build', async ({ service: { name: service, source } }) => {
    if (isBuilt(source)) await readSecrets({ service, source }, options, dependencies)
  })
  const works = all.filter(({ error }) => error === undefined)
  if (works.length === 0) return
  const listener = listenTo(context, works)
  const jobs = works.flatMap((work) => {
    const { source } = work.service
    return isBuilt(source) ? [jobOf(context, work, source)] : []
  })
  const results = await buildImages(
    await findBuilder(context.inputs, jobs, options, dependencies, context.inspectBuilder),
    jobs,
    options,
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

function optionsOf({ inputs, bake, origins, dependencies }: PushContext): BuildOptions {
  const { platforms, provenance, sbom, compression, cache, noCache, pull, allow, builder, services } = inputs
  const defaultPlatform = dependencies.environment[variables.dockerDefaultPlatform]
  const workdir = services.from === 'bake-files' ? services.workdir : undefined
  return {
    ...{ platforms, provenance, sbom, compression, cache, noCache, pull, allow, builder },
    isTrusted: origins.isTrusted,
    ...(defaultPlatform ? { defaultPlatform } : {}),
    ...(bake ? { bake } : {}),
    ...(workdir === undefined ? {} : { workdir }),
  }
}

function jobOf({ inputs, origins, dependencies }: PushContext, work: Work, source: BuildSource | BakeSource): BuildJob {
  const { name, repository } = work.service
  const image = `${inputs.registry}/${repository}`
  return {
    service: name,
    source,
    references: origins.tags.map((tag) => `${image}:${tag}`),
    labels: {
      ...labelsOf(origins.origins.get(name), dependencies.environment),
      ...(work.recipe === undefined ? {} : { [recipeLabel]: work.recipe }),
      'org.opencontainers.image.title': name,
    },
    repository: image,
  }
}

/** Shows the progress of builds, and their folded logs when they end. */
function listenTo(
  { dependencies, progress }: PushContext,
  works: readonly Work[],
): BuildListener & { settled(): Promise<void> } {
  const { logger, now } = dependencies
  const running = new Map<string, { start: number; last: string; activity: Activity }>()
  // One after the other, because groups do not nest.
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
