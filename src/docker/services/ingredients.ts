import { relative, resolve } from 'node:path'
import type { Environment } from '../../job/environment.ts'
import { type BakeDefinition, type BakeTarget, dockerfileOf, isRemote, ownValue } from '../build/job.ts'
import { type BuildSource, isBuilt } from '../build/source.ts'
import type { Service } from './service.ts'
import type { PushContext } from './service-run.ts'

/** What an image is made of. */
export interface Ingredients {
  service: string
  /** Paths whose content goes into the image. */
  paths: readonly string[]
  /** Paths of the Dockerfiles that are files here. */
  dockerfiles: readonly string[]
  /** Folders here that are build contexts: their ignore files count, wherever the paths are. */
  contexts: readonly string[]
  /** Whether something of it is fetched by the builder, of which only the address is known. */
  isFetched: boolean
  /** Everything else that decides what is built: target, arguments, platforms, ... Serialized as JSON. */
  recipe: {
    /** Empty: what the builder builds for by itself. */
    platforms: readonly string[]
    [other: string]: unknown
  }
}

type OwnIngredients = Omit<Ingredients, 'service' | 'recipe'> & {
  recipe: object
  platforms?: readonly string[] | undefined
}

/**
 * What decides whether an image that the registry has is still the right one: what its service or its bake target says,
 * and the inputs. Undefined for an image that is not built here.
 */
export function ingredientsOf(
  { inputs, bake, dependencies }: IngredientsContext,
  service: Service,
): Ingredients | undefined {
  const { source } = service
  if (!isBuilt(source)) return undefined
  const own =
    source.kind === 'build'
      ? ofSource(source)
      : ofBakeTarget(bake ?? { target: {} }, source.target, dependencies.environment)
  const { recipe, platforms, ...places } = own
  const { provenance, compression } = inputs
  return {
    service: service.name,
    ...places,
    // Without our labels, which name the commit.
    recipe: {
      platforms: inputs.platforms.length > 0 ? inputs.platforms : (platforms ?? []),
      provenance,
      compression,
      ...recipe,
    },
  }
}

export type IngredientsContext = Pick<PushContext, 'bake'> & {
  inputs: Pick<PushContext['inputs'], 'platforms' | 'provenance' | 'compression'>
  dependencies: { environment: Environment }
}

/**
 * The same for a service that is compared by its sources. Undefined for one that asks for none, or only for what the
 * builder fetches.
 */
export function sourcesOf(context: IngredientsContext, service: Service): Ingredients | undefined {
  const ingredients = ingredientsOf(context, service)
  const listed = service.fingerprint?.filter((path) => !isRemote(path)) ?? []
  if (!ingredients || listed.length === 0) return undefined
  // Of a bake target, everything that it refers to counts.
  return service.source.kind === 'bake' ? ingredients : { ...ingredients, paths: listed }
}

function ofSource(source: BuildSource): OwnIngredients {
  const { context, file, target, buildArgs } = source
  const isFetched = isRemote(context)
  const folder = inWorkspace(context)
  return {
    paths: isFetched ? [] : [context],
    dockerfiles: isFetched ? [] : [dockerfileOf({ source })],
    contexts: isFetched ? [] : [context],
    isFetched,
    // Which of the files are the context and the Dockerfile: their content alone does not say that.
    recipe: {
      target,
      buildArgs: Object.entries(buildArgs).sort(),
      ...(folder === '.' ? {} : { context: folder }),
      // Of a remote context, the Dockerfile is a path in it.
      ...(file === undefined ? {} : { file: isFetched ? file : inWorkspace(file) }),
    },
  }
}

/** Of a target and of those that its contexts refer to: what is local by its content, all else by its text. */
function ofBakeTarget(bake: BakeDefinition, name: string, environment: Environment): OwnIngredients {
  const targets = linkedTargets(bake, name)
  const folders = [...targets.values()].flatMap(localContexts)
  const [own, ...linked] = [...targets].map(([called, target]) => [called, placed(target, environment)] as const)
  return {
    paths: folders,
    dockerfiles: [...targets.values()].flatMap(localDockerfile),
    contexts: folders,
    isFetched: [...targets.values()].some(fetches),
    recipe: { ...(own && { baked: own[1] }), ...(linked.length === 0 ? {} : { linked }) },
    platforms: ownValue(bake.target, name)?.platforms,
  }
}

const link = 'target:'

/** The target, and those that it refers to with `target:<name>`, in turn; each once. */
function linkedTargets(bake: BakeDefinition, name: string, found = new Map<string, BakeTarget>()) {
  const target = ownValue(bake.target, name)
  if (!target || found.has(name)) return found
  found.set(name, target)
  for (const context of Object.values(target.contexts ?? {})) {
    if (context.startsWith(link)) linkedTargets(bake, context.slice(link.length), found)
  }
  return found
}

function localContexts({ context = '.', contexts = {} }: BakeTarget): string[] {
  return [context, ...Object.values(contexts)].filter((one) => !isRemote(one) && !one.startsWith(link))
}

/** Whether a context or Dockerfile of it is only an address here. Those of images are, like what FROM names. */
function fetches({ context = '.', contexts = {}, dockerfile = '' }: BakeTarget): boolean {
  const places = [context, dockerfile, ...Object.values(contexts)]
  return places.some((place) => isRemote(place) && !place.startsWith('docker-image://'))
}

/** Seen from the context, as bake has it. One that stands in the bake file is part of the recipe already. */
function localDockerfile(target: BakeTarget): string[] {
  const { context = '.', dockerfile = 'Dockerfile' } = target
  const isFile = target['dockerfile-inline'] === undefined && !isRemote(context) && !isRemote(dockerfile)
  return isFile ? [resolve(context, dockerfile)] : []
}

/** Where labels say what the image comes from: most name the commit. */
const origin = 'org.opencontainers.image.'

/** The target with its places as they are in any workspace, and without what changes from commit to commit. */
function placed(target: BakeTarget, environment: Environment): BakeTarget {
  // Tags and outputs are replaced by ours, and caches do not decide about the image.
  const { tags: _t, output: _o, 'cache-from': _f, 'cache-to': _c, labels, ...rest } = target
  const { context, dockerfile, contexts, args } = rest
  const places = contexts && Object.entries(contexts).map(([name, place]) => [name, inWorkspace(place)])
  const own = Object.entries(labels ?? {}).filter(([name]) => !name.startsWith(origin))
  return {
    ...rest,
    ...(args && { args: resolved(args, environment) }),
    ...(own.length === 0 ? {} : { labels: Object.fromEntries(own) }),
    ...(context === undefined ? {} : { context: inWorkspace(context) }),
    ...(dockerfile === undefined ? {} : { dockerfile: inWorkspace(dockerfile) }),
    ...(places && { contexts: Object.fromEntries(places) as Record<string, string> }),
  }
}

/** buildx takes an argument without a value from the environment. */
function resolved(args: NonNullable<BakeTarget['args']>, environment: Environment): Record<string, string> {
  const values = Object.entries(args as Record<string, string | null>)
  return Object.fromEntries(values.map(([name, value]) => [name, value ?? environment[name] ?? '']))
}

/** The same text for the same place, wherever the workspace is. */
function inWorkspace(path: string): string {
  return isRemote(path) ? path : relative('.', path).replaceAll('\\', '/') || '.'
}
